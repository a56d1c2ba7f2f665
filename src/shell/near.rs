//! Hearing whether an element is in sight, or soon will be.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// What lies a quarter of the window below it is near it. Above there is less than no margin: what
/// is only under the figures at the window's upper edge would push down what is being read.
const MARGIN: &str = "-200px 0px 25% 0px";

/// Ends when dropped.
pub struct Watched {
    observer: IntersectionObserver,
    _called: Closure<dyn FnMut(Array)>,
}

/// Calls back, at once and whenever it changes, with whether an element is near the window and how
/// high it is in pixels; None where the browser is too old to tell.
pub fn on_near(element: &Element, told: impl Fn(bool, f64) + 'static) -> Option<Watched> {
    let called = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        // Of several changes at once the last holds.
        if let Ok(entry) = entries.pop().dyn_into::<IntersectionObserverEntry>() {
            told(
                entry.is_intersecting(),
                entry.bounding_client_rect().height(),
            );
        }
    });
    let asked = IntersectionObserverInit::new();
    asked.set_root_margin(MARGIN);
    let observer =
        IntersectionObserver::new_with_options(called.as_ref().unchecked_ref(), &asked).ok()?;
    observer.observe(element);
    Some(Watched {
        observer,
        _called: called,
    })
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
