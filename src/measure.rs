//! How large something is drawn, in pixels, followed as it changes.

use app::View;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// Calls back with the width and height of what `node` draws, in whole pixels, so that a hair's change does not redraw. `place` is the
/// view it is drawn in: a view opened again is a new drawing to follow.
#[hook]
pub fn use_size(node: NodeRef, place: View, measured: impl Fn(Size) + 'static) {
    use_effect_with((node, place), move |(node, _)| {
        let element = node.cast::<Element>();
        let observed = element.clone();
        let follow = Closure::<dyn FnMut()>::new(move || {
            if let Some(element) = &observed {
                let drawn = element.get_bounding_client_rect();
                if drawn.width() > 0.0 && drawn.height() > 0.0 {
                    measured((drawn.width() as u32, drawn.height() as u32));
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

/// Width and height in whole pixels.
pub type Size = (u32, u32);
