//! What the user's hands do anywhere on the page, heard by a view that lays out the whole of it.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, window};

/// Escape is a text box's own, and an open dialog's.
const KEEP_ESCAPE: &str = "input[type=text], textarea, select, dialog";
/// Whatever changes a page begins with one of these.
const ACTS: [&str; 4] = ["keydown", "pointerdown", "click", "input"];

/// Calls back when Escape is pressed where nothing else has a use for it.
pub fn on_escape(pressed: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(
        &window()?.into(),
        "keydown",
        move |event| {
            let modal = window()
                .and_then(|window| window.document()?.query_selector("dialog[open]").ok()?)
                .is_some();
            if key(event).as_deref() == Some("Escape") && !modal && !stands_in(event, KEEP_ESCAPE) {
                pressed();
            }
        },
    ))
}

/// Calls back before the page hears of anything done to it outside an element, or of a shortcut anywhere. Moving the focus does nothing to it.
pub fn on_act_outside(
    place: &'static str,
    acted: impl Fn() + Clone + 'static,
) -> Vec<EventListener> {
    let Some(window) = window() else {
        return vec![];
    };
    let listen = |name: &'static str| {
        let acted = acted.clone();
        EventListener::new_with_options(
            &window,
            name,
            EventListenerOptions::run_in_capture_phase(),
            move |event| {
                let only_moving = matches!(
                    key(event).as_deref(),
                    Some("Tab" | "Shift" | "Control" | "Alt" | "Meta" | "Escape")
                );
                let shortcut = event
                    .dyn_ref::<KeyboardEvent>()
                    .is_some_and(|event| event.ctrl_key() || event.meta_key());
                if !only_moving && (shortcut || !stands_in(event, place)) {
                    acted();
                }
            },
        )
    };
    ACTS.into_iter().map(listen).collect()
}

fn key(event: &Event) -> Option<String> {
    event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key)
}

fn stands_in(event: &Event, selector: &str) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target
        .and_then(|target| target.closest(selector).ok()?)
        .is_some()
}
