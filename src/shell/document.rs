//! The document around the page: its state, which the style sheet shows and hides by, its title and its focus.

use super::Refused;
use gloo_events::EventListener;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, window};

fn document() -> Option<Document> {
    window()?.document()
}

/// Sets `data-state` on the root: "ready", "crashed". Setting it anew would make the browser look at every style again.
pub fn set_state(state: &str) {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) =
        root.filter(|root| root.get_attribute("data-state").as_deref() != Some(state))
    {
        // Only a malformed attribute name is refused, and this one is not.
        let _ = root.set_attribute("data-state", state);
    }
}

/// Sets `data-view` on the root: what is open, so that a view can lay out the whole page.
pub fn set_view(key: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-view", key);
    }
}

pub fn set_text(id: &str, text: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.set_text_content(Some(text));
    }
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Prints the page; Err where the browser or a page around this one does not let it: then the print never begins, and nothing is thrown.
pub fn print() -> Result<(), Refused> {
    let window = window().ok_or(Refused)?;
    let begun = Rc::new(Cell::new(false));
    let noted = begun.clone();
    let _listener = EventListener::once(&window, "beforeprint", move |_| noted.set(true));
    window.print().map_err(|_| Refused)?;
    if begun.get() { Ok(()) } else { Err(Refused) }
}

/// Moves the focus to an element and brings it into view.
pub fn focus(id: &str) {
    let element = document()
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        let _ = element.focus();
    }
}
