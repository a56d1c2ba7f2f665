//! The question at the top, whose cost opens a card with its source and period, and the answer in a
//! sentence.

use super::screen::Screen;
use crate::context::Context;
use crate::shell::document;
use app::{Msg, Opened, View};
use text::first::question::{self as words, Span};
use text::first::screen::CLOSE;
use yew::prelude::*;

/// Where the cost is changed.
const COST_BOX: &str = "box-rc";

pub fn question(context: &Context, screen: &Screen) -> Html {
    let (facts, style) = (&screen.first.question, context.style());
    let [before, cost, after] = words::question(facts, style);
    let open = context.open == Some(Opened::CostSource);
    let span = |Span { text, strong }: Span| {
        if strong {
            html! { <strong>{ text }</strong> }
        } else {
            html! { text }
        }
    };
    html! {
        <div class="question">
            <h1 id="question" tabindex="-1">
                { before }
                <button
                    type="button"
                    class="inline"
                    id="cost-button"
                    aria-expanded={open.to_string()}
                    aria-controls={open.then_some("cost-source")}
                    title={words::SOURCE_AND_PERIOD}
                    onclick={context.click(Msg::Toggled(Opened::CostSource))}
                >
                    { cost }
                </button>
                { after }
            </h1>
            if open {
                { card(words::source(facts, style), context) }
            }
            <p class="answer">
                { for words::answer(screen.first.answer, style).into_iter().map(span) }
            </p>
        </div>
    }
}

/// Over the page, so that nothing moves; Escape closes it.
fn card(source: String, context: &Context) -> Html {
    let close = context.send.reform(|()| {
        document::focus("cost-button");
        Msg::Toggled(Opened::CostSource)
    });
    let onkeydown = {
        let close = close.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                close.emit(());
            }
        }
    };
    let change = context.click(Msg::ViewChosen(View::OwnArea, Some(COST_BOX.into())));
    html! {
        <div id="cost-source" class="card" {onkeydown}>
            <p>{ source }</p>
            <p class="row">
                <button type="button" disabled={context.locked} onclick={change}>
                    { words::CHANGE_IT }
                </button>
                <button type="button" onclick={close.reform(|_: MouseEvent| ())}>{ CLOSE }</button>
            </p>
        </div>
    }
}
