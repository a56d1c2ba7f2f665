//! The buttons that choose a view, and the view that is open.

use super::layout::Screen;
use super::over_time::over_time;
use crate::context::Context;
use crate::views::OpenView;
use app::{Msg, View};
use text::first::screen as words;
use text::names;
use yew::prelude::*;

pub fn views(context: &Context, screen: &Screen) -> Html {
    let open = context.page.view;
    let choose = |view: View| {
        let onclick = context.click(Msg::ViewChosen(view, None));
        html! {
            <button type="button" aria-current={(open == view).then_some("true")} {onclick}>
                { names::view(view) }
            </button>
        }
    };
    // Views under More join the row while they are open.
    let listed = View::ALL
        .into_iter()
        .filter(|&view| !view.under_more() || view == open);
    html! {
        <section class="view" aria-label={words::WHAT_IS_OPEN}>
            <nav aria-label={words::VIEWS}>{ for listed.map(choose) }</nav>
            if open == View::OverTime {
                { over_time(context, screen) }
            }
            <OpenView ..context.clone() />
        </section>
    }
}
