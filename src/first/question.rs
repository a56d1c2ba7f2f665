//! The question at the top, whose cost opens its source and period, and the answer in a sentence.

use super::layout::Screen;
use crate::context::Context;
use app::{Msg, Opened};
use yew::prelude::*;

pub fn question(context: &Context, screen: &Screen) -> Html {
    let question = &screen.report.question;
    let open = context.open == Some(Opened::CostSource);
    let toggle = context.click(Msg::Toggled(Opened::CostSource));
    html! {
        <div class="question">
            <h1 id="question" tabindex="-1">
                { &question.before }
                <button type="button" class="inline" aria-expanded={open.to_string()} aria-controls={open.then_some("cost-source")} title="Source and period" onclick={toggle}>{ &question.cost }</button>
                { &question.after }
            </h1>
            if open {
                <p id="cost-source" class="source-note">{ &question.source }</p>
            }
            <p class="answer">
                { for screen.report.answer.iter().map(|span| if span.strong { html! { <strong>{ &span.text }</strong> } } else { html! { &span.text } }) }
            </p>
        </div>
    }
}
