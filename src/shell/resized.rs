//! Hearing of a drawn size as it changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// Ends when dropped.
pub struct Resized {
    observer: ResizeObserver,
    _called: Closure<dyn FnMut()>,
}

/// Calls back with an element's width and height in pixels, at once and whenever they change; None
/// where the browser is too old to tell.
pub fn on_resized(element: Element, resized: impl Fn(f64, f64) + 'static) -> Option<Resized> {
    let observed = element.clone();
    let called = Closure::<dyn FnMut()>::new(move || {
        let drawn = observed.get_bounding_client_rect();
        resized(drawn.width(), drawn.height());
    });
    let observer = ResizeObserver::new(called.as_ref().unchecked_ref()).ok()?;
    observer.observe(&element);
    Some(Resized {
        observer,
        _called: called,
    })
}

impl Drop for Resized {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
