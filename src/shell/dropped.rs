//! A file dropped anywhere on the page, where no box of its own takes it: without this a browser
//! leaves the page and shows the file.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Element, Event, File, window};

/// Calls back with a file that was dropped on the page; ends when dropped.
pub fn on_file(dropped: impl Fn(File) + 'static) -> Option<[EventListener; 2]> {
    let window = window()?;
    let listen = |name: &'static str, heard: Box<dyn Fn(&DragEvent)>| {
        let may = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, name, may, move |event: &Event| {
            if let Some(event) = event.dyn_ref::<DragEvent>().filter(|it| is_ours(it)) {
                heard(event);
            }
        })
    };
    Some([
        // Only so does the browser hand over what is dropped then.
        listen("dragover", Box::new(|event| event.prevent_default())),
        listen(
            "drop",
            Box::new(move |event| {
                if let Some(file) = super::file::dropped(event) {
                    event.prevent_default();
                    dropped(file);
                }
            }),
        ),
    ])
}

/// Whether files are being dragged, and nothing on the page has taken them or would by itself.
fn is_ours(event: &DragEvent) -> bool {
    let types = event.data_transfer().map(|transfer| transfer.types());
    let files = types.is_some_and(|types| types.includes(&"Files".into(), 0));
    let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
    let of_a_box = target.is_some_and(|it| it.matches("input[type=file]").unwrap_or(false));
    files && !event.default_prevented() && !of_a_box
}
