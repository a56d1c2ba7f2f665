//! The view that is open, and the buttons that choose it.

use super::assumptions::assumptions;
use super::every_mix::every_mix;
use super::layout::Context;
use super::over_time::over_time;
use super::own_area::own_area;
use super::working::working;
use crate::app::{Msg, View};
use yew::prelude::*;

pub fn views(context: &Context) -> Html {
    let open = context.state.page.view;
    let choose = |view: View| {
        let onclick = context.click(Msg::ViewChosen(view));
        html! { <button type="button" aria-current={(open == view).then_some("true")} {onclick}>{ view.label() }</button> }
    };
    // Views under More join the row while they are open.
    let listed = View::ALL.into_iter().filter(|&view| !view.under_more() || view == open);
    html! {
        <section class="view" aria-labelledby="view-title">
            <nav aria-label="Views">{ for listed.map(choose) }</nav>
            {
                match open {
                    View::OverTime => over_time(context),
                    View::OwnArea => own_area(context),
                    View::Working => working(context),
                    View::EveryMix => every_mix(context),
                    View::Assumptions => assumptions(context),
                }
            }
        </section>
    }
}
