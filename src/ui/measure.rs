//! How large something is drawn, in pixels, followed as it changes. Before the first measurement a usual desktop size stands in.

use crate::app::View;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// `place` is the view it is drawn in: a view opened again is a new drawing to follow. Whole pixels, so that a hair's change does not redraw.
#[hook]
pub fn use_size(node: NodeRef, usual: (f64, f64), place: View) -> (f64, f64) {
    let size = use_state_eq(|| usual);
    {
        let size = size.clone();
        use_effect_with((node, place), move |(node, _)| {
            let element = node.cast::<Element>();
            let observed = element.clone();
            let follow = Closure::<dyn FnMut()>::new(move || {
                if let Some(element) = &observed {
                    let drawn = element.get_bounding_client_rect();
                    if drawn.width() > 0.0 && drawn.height() > 0.0 {
                        size.set((drawn.width().round(), drawn.height().round()));
                    }
                }
            });
            // Without the observer (very old browsers) the usual size stays; the picture still scales.
            let observer = ResizeObserver::new(follow.as_ref().unchecked_ref()).ok();
            if let (Some(observer), Some(element)) = (&observer, &element) {
                observer.observe(element);
            }
            move || {
                if let Some(observer) = observer {
                    observer.disconnect();
                }
                drop(follow);
            }
        });
    }
    *size
}
