//! Keys that work anywhere on the page: Ctrl+Z and Ctrl+Shift+Z (Cmd on a Mac).

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{KeyboardEvent, window};

/// Calls back with true for undo and false for redo. A box with uncommitted text stops them before they get here, for its own undo.
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
