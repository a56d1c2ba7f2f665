//! Hearing of the browser's own printing, by whichever menu or key it is asked for.

use gloo_events::EventListener;
use web_sys::window;

/// Calls back before the page is laid out on paper, and once that is over.
pub fn on_print(
    started: impl Fn(()) + 'static,
    ended: impl Fn(()) + 'static,
) -> Option<[EventListener; 2]> {
    let window = window()?;
    Some([
        EventListener::new(&window, "beforeprint", move |_| started(())),
        EventListener::new(&window, "afterprint", move |_| ended(())),
    ])
}
