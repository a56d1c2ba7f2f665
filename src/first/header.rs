//! The header: undo, redo, what stands under More, and the link to share.

use super::layout::Screen;
use super::share::share;
use crate::context::Context;
use crate::controls::disclosure;
use app::{Decision, Msg, Opened, View};
use text::first::{NAME, screen as words};
use text::{decision, names};
use yew::prelude::*;

pub fn header(context: &Context, screen: &Screen) -> Html {
    let history = |word: &'static str, label: Option<String>, msg: Msg| {
        html! {
            <button type="button" class="history" aria-disabled={label.is_none().then_some("true")} onclick={context.click(msg)}>
                { word }
                if let Some(label) = label {
                    <span class="what">{ words::what(&label) }</span>
                }
            </button>
        }
    };
    let page = &screen.state.page;
    let named = |decision: &Decision| decision::inside(decision, page);
    let undo = screen.state.history.undo_label().map(named);
    let redo = screen.state.history.redo_label().map(named);
    let title = &context.page.title;
    html! {
        <header>
            <p class="brand">{ if title.is_empty() { NAME } else { title } }</p>
            <div class="tools" inert={context.locked}>
                { history(words::UNDO, undo, Msg::Undo) }
                { history(words::REDO, redo, Msg::Redo) }
                { more(context) }
                { share(context, screen) }
            </div>
        </header>
    }
}

fn more(context: &Context) -> Html {
    let current = context.page.view;
    let choose = |view: View| {
        let onclick = context.click(Msg::ViewChosen(view, Some("view-title".into())));
        html! { <button type="button" aria-current={(current == view).then_some("true")} {onclick}>{ names::view(view) }</button> }
    };
    let toggle = context.send.reform(|()| Msg::Toggled(Opened::More));
    disclosure(
        "more",
        "menu",
        words::MORE,
        context.open == Some(Opened::More),
        toggle.clone(),
        toggle,
        || {
            html! { <>{ for View::ALL.into_iter().filter(|view| view.under_more()).map(choose) }</> }
        },
    )
}
