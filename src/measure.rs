//! How large something is drawn, in pixels, followed as it changes.

use crate::shell::resized::on_resized;
use yew::prelude::*;

/// Calls back with the width and height of what `node` draws, in whole pixels, so that a hair's
/// change does not redraw. `place` says where it is drawn, such as the view that is open: a view
/// opened again is a new drawing to follow. Very old browsers never call back: the usual size
/// stays, and the picture still scales.
#[hook]
pub fn use_size<P>(node: NodeRef, place: P, measured: impl Fn(Size) + 'static)
where
    P: PartialEq + 'static,
{
    use_effect_with((node, place), move |(node, _)| {
        let resized = node.cast::<web_sys::Element>().and_then(|element| {
            on_resized(element, move |width, height| {
                if width > 0.0 && height > 0.0 {
                    measured((width as u32, height as u32));
                }
            })
        });
        move || drop(resized)
    });
}

/// Width and height in whole pixels.
pub type Size = (u32, u32);
