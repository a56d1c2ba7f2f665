//! A part of the answer to a question. The parts of the open question stand under one another, and
//! one that is out of sight costs nothing: it is drawn when it nears the window, and once the plan
//! has changed while it was far only its heading and its height are left of it.

use super::compare::use_kept;
use super::uncertainty::use_uncertainty;
use super::{Picture, View, content, needs_draws, use_mixes};
use crate::chart::mix_map::HEIGHT;
use crate::context::Context;
use crate::measure::use_size;
use crate::shell::document;
use crate::shell::near::on_near;
use std::cell::Cell;
use std::rc::Rc;
use text::names;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub context: Context,
    pub view: View,
    /// How often a view had been chosen when this one was; None of every other.
    pub chosen: Option<u32>,
}

/// A part that was never drawn is taken to be about as high as a window, in pixels.
const UNSEEN: f64 = 600.0;

/// Where a part stands to the window.
#[derive(Default)]
struct Place {
    near: Cell<bool>,
    /// Whether all of it is drawn, and not its heading alone.
    drawn: Cell<bool>,
    /// Its height in pixels when it was last in sight.
    height: Cell<Option<f64>>,
    chosen: Cell<Option<u32>>,
}

#[component]
pub fn Part(props: &Props) -> Html {
    let Props { context, view, .. } = props;
    let (node, chart) = (use_node_ref(), use_node_ref());
    let place = use_place(&node);
    // Whatever was just chosen is about to be looked at.
    if props.chosen.is_some() && place.chosen.replace(props.chosen) != props.chosen {
        place.near.set(true);
    }
    // Neither the focus nor a list that is being typed may be lost.
    let id = view.place();
    let typed = place.drawn.get() && *view == View::Places;
    // What opens by itself is all there is to see, and paper is laid out at once.
    let alone = view.question().is_none();
    let drawn = alone || place.near.get() || typed || document::holds_focus(&id);
    place.drawn.set(drawn);

    let wide = use_state_eq(|| None);
    let measured = wide.setter();
    use_size(chart.clone(), drawn, move |(width, height)| {
        measured.set(Some(f64::from(width) / f64::from(height)))
    });
    let picture = Picture {
        node: &chart,
        wide: *wide,
    };
    let shown = drawn.then_some(*view);
    let draws = shown.is_some_and(|view| needs_draws(view, context.page.limits));
    let progress = use_uncertainty(draws.then_some(context.page.scenario));
    let mixes = use_mixes(context, shown, picture.width(HEIGHT));
    let kept = use_kept((shown == Some(View::Compare)).then(|| context.page.kept.clone()));
    let height = place.height.get().unwrap_or(UNSEEN).to_string();
    html! {
        <section class="part" {id} tabindex="-1" aria-label={names::view(*view)} ref={node}>
            if drawn {
                { content(*view, context, &progress, &mixes, &kept, &picture) }
            } else {
                <div class="far"><h2>{ names::view(*view) }</h2><svg {height} /></div>
            }
        </section>
    }
}

/// Where a part stands to the window, followed as the page is scrolled; coming near draws it.
#[hook]
fn use_place(node: &NodeRef) -> Rc<Place> {
    let place = use_memo((), |()| Place::default());
    let (followed, redraw) = (place.clone(), use_force_update());
    use_effect_with(node.clone(), move |node| {
        let told = followed.clone();
        let draw = redraw.clone();
        let watched = node.cast().and_then(|element| {
            on_near(&element, move |near, height| {
                told.near.set(near);
                match (near, told.drawn.get()) {
                    (true, false) => draw.force_update(),
                    (false, true) => told.height.set(Some(height)),
                    _ => {}
                }
            })
        });
        // A browser that cannot tell is shown everything.
        if watched.is_none() {
            followed.near.set(true);
            redraw.force_update();
        }
        move || drop(watched)
    });
    place
}
