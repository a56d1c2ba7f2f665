//! Starts the program of the views, inside the place the page keeps for it.

use needs_triangle::{shell::crash, views::Views};
use yew::prelude::*;

fn main() {
    crash::install();
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    // Yew numbers the roots of a program from 1 and marks their elements with the number. This root stands inside the page's, so it
    // must not be number 1 too: an empty one takes that number first.
    if let Ok(aside) = document.create_element("div") {
        yew::Renderer::<Nothing>::with_root(aside).render();
    }
    if let Some(root) = document.get_element_by_id("views-root") {
        yew::Renderer::<Views>::with_root(root).render();
    }
}

#[component]
fn Nothing() -> Html {
    html! {}
}
