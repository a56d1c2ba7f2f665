//! Keys that work anywhere on the page: Ctrl+Z and Ctrl+Shift+Z (Cmd on a Mac), Escape, and while
//! presenting the figures 0 to 6.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, window};

/// Calls back with true for undo and false for redo. A box with uncommitted text stops them before
/// they get here, for its own undo.
pub fn on_undo_redo(called: impl Fn(bool) + 'static) -> Option<EventListener> {
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(
        &window()?.into(),
        "keydown",
        options,
        move |event| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            let wanted = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
            let undo = match event.key().to_ascii_lowercase().as_str() {
                "z" => !event.shift_key(),
                "y" => false,
                _ => return,
            };
            if wanted {
                event.prevent_default();
                called(undo);
            }
        },
    ))
}

/// Where Escape has a use of its own.
const KEEP_ESCAPE: &str = "input[type=text], textarea, select, dialog";

/// Calls back when Escape is pressed where nothing else has a use for it.
pub fn on_escape(pressed: impl Fn(()) + 'static) -> Option<EventListener> {
    Some(EventListener::new(
        &window()?.into(),
        "keydown",
        move |event| {
            let escape = event
                .dyn_ref::<KeyboardEvent>()
                .is_some_and(|event| event.key() == "Escape");
            let kept = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
                .and_then(|target| target.closest(KEEP_ESCAPE).ok()?);
            if escape && kept.is_none() {
                pressed(());
            }
        },
    ))
}

/// Where a figure is typed into something.
const TYPED_INTO: &str = "input:not([type=range]), textarea, select, dialog";

/// Calls back with a figure that is pressed by itself, and not typed into anything.
pub fn on_figure(pressed: impl Fn(u8) + 'static) -> Option<EventListener> {
    Some(EventListener::new(
        &window()?.into(),
        "keydown",
        move |event| {
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            let with_others = event.ctrl_key() || event.meta_key() || event.alt_key();
            let typed = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok())
                .and_then(|target| target.closest(TYPED_INTO).ok()?);
            if let (false, None, Ok(figure)) = (with_others, typed, event.key().parse()) {
                pressed(figure);
            }
        },
    ))
}
