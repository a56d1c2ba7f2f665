//! The buttons that choose a view, the over-time view, and the place where the program of the other views draws.

use super::layout::Context;
use super::over_time::over_time;
use app::{Msg, View};
use yew::prelude::*;

pub fn views(context: &Context) -> Html {
    let state = &context.state;
    let open = state.page.view;
    let choose = |view: View| {
        let onclick = context.click(Msg::ViewChosen(view, None));
        html! { <button type="button" aria-current={(open == view).then_some("true")} {onclick}>{ view.label() }</button> }
    };
    // Views under More join the row while they are open.
    let listed = View::ALL
        .into_iter()
        .filter(|&view| !view.under_more() || view == open);
    let elsewhere = open != View::OverTime;
    html! {
        <section class="view" aria-label="What is open">
            <nav aria-label="Views">{ for listed.map(choose) }</nav>
            if !elsewhere {
                { over_time(context) }
            }
            <div hidden={!elsewhere}>
                if elsewhere && state.views_missing {
                    <p role="alert">{ "This view could not be loaded. Everything else still works; check the connection and reload to try again." }</p>
                }
                // Drawn by the program of the views; the page never looks inside.
                <div id="views-root" key="views-root"></div>
            </div>
        </section>
    }
}
