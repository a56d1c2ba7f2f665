//! The question at the top, whose cost opens its source and period, and the answer in a sentence.

use super::layout::Screen;
use crate::context::Context;
use app::{Msg, Opened};
use text::first::question::{self as words, Span};
use yew::prelude::*;

pub fn question(context: &Context, screen: &Screen) -> Html {
    let (facts, style) = (&screen.first.question, context.style());
    let [before, cost, after] = words::question(facts, style);
    let open = context.open == Some(Opened::CostSource);
    let toggle = context.click(Msg::Toggled(Opened::CostSource));
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
                <button type="button" class="inline" aria-expanded={open.to_string()}
                    aria-controls={open.then_some("cost-source")} title={words::SOURCE_AND_PERIOD}
                    onclick={toggle}>
                    { cost }
                </button>
                { after }
            </h1>
            if open {
                <p id="cost-source" class="source-note">{ words::source(facts, style) }</p>
            }
            <p class="answer">
                { for words::answer(screen.first.answer).into_iter().map(span) }
            </p>
        </div>
    }
}
