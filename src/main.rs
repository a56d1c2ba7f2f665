//! Starts the page: puts the living page in the place of the picture that was rendered at build
//! time, in one step.

use needs_triangle::{App, shell::crash};

fn main() {
    crash::install();
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"));
    if let Some(root) = root {
        yew::Renderer::<App>::with_root(root).render();
    }
}
