//! The document around the page: its state, which the style sheet shows and hides by, its title and
//! its focus.

use super::Refused;
use gloo_events::EventListener;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, window};

fn document() -> Option<Document> {
    window()?.document()
}

/// The element of the document itself.
pub fn root() -> Option<Element> {
    document()?.document_element()
}

pub fn body() -> Option<Element> {
    Some(document()?.body()?.into())
}

/// Marks the root, so that the style sheet can tell. Setting a mark anew would make the browser
/// look at every style again.
pub fn mark(name: &str, value: &str) {
    if let Some(root) = root().filter(|root| root.get_attribute(name).as_deref() != Some(value)) {
        // Only a malformed name is refused, and these are not.
        let _ = root.set_attribute(name, value);
    }
}

/// Marks the root with how far the page has come: "ready", "crashed".
pub fn set_state(state: &str) {
    mark("data-state", state);
}

/// Marks the root with the view that is open, so that a view can lay out the whole page.
pub fn set_view(key: &str) {
    mark("data-view", key);
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

/// Prints the page; Err where the browser or a page around this one does not let it: then the print
/// never begins, and nothing is thrown.
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
    if let Some(element) = html_element(id) {
        let _ = element.focus();
    }
}

pub fn html_element(id: &str) -> Option<HtmlElement> {
    let element = document()?.get_element_by_id(id)?;
    element.dyn_into().ok()
}

/// What stands in a box.
pub fn typed(id: &str) -> Option<String> {
    Some(
        html_element(id)?
            .dyn_into::<HtmlInputElement>()
            .ok()?
            .value(),
    )
}

/// Whether the focus is inside an element, and not on it.
pub fn holds_focus(id: &str) -> bool {
    let focused = document().and_then(|document| document.active_element());
    let both = focused.zip(html_element(id));
    both.is_some_and(|(focused, element)| focused.id() != id && element.contains(Some(&focused)))
}

/// Scrolls until an element begins at the window's upper edge.
pub fn show_from_top(id: &str) {
    if let Some(element) = html_element(id) {
        element.scroll_into_view();
    }
}

/// How far an element begins below the window's upper edge, in pixels.
pub fn top_of(id: &str) -> Option<f64> {
    Some(html_element(id)?.get_bounding_client_rect().top())
}

/// How far the page is scrolled down, in pixels.
pub fn scrolled() -> Option<f64> {
    window()?.scroll_y().ok()
}

/// Whether an element begins above the window's upper edge.
pub fn begins_above(id: &str) -> bool {
    top_of(id).is_some_and(|top| top < 0.0)
}
