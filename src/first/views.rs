//! The six questions as tabs, and the part of the answer that is open.

use super::layout::Screen;
use super::over_time::{over_time, switch};
use crate::context::Context;
use crate::views::OpenView;
use app::{Msg, Question, View};
use strum::VariantArray;
use text::first::screen as words;
use text::names;
use yew::prelude::*;

pub fn views(context: &Context, screen: &Screen) -> Html {
    let open = context.page.view;
    let question = open.question();
    html! {
        <section class="view" aria-label={words::WHAT_IS_OPEN}>
            <div
                class="tabs"
                role="tablist"
                aria-label={words::QUESTIONS}
                onkeydown={along_the_tabs(question, context)}
            >
                { for Question::VARIANTS.iter().map(|&tab| self::tab(tab, question, context)) }
            </div>
            <div
                class="panel"
                id="panel"
                role="tabpanel"
                aria-labelledby={question.map(|question| tab_id(question).to_string())}
            >
                // Behind the first screen the way to the other parts comes first. It stands in a
                // place of its own above and below, so that nothing beside it has to move in the
                // document.
                <div class="above">
                    if let Some(question) = question.filter(|_| open != View::OverTime) {
                        { parts(question, context) }
                    }
                </div>
                if matches!(open, View::OverTime | View::Print) {
                    { over_time(context, screen) }
                }
                <OpenView ..context.clone() />
                <div class="below">
                    if let Some(question) = question.filter(|_| open == View::OverTime) {
                        { parts(question, context) }
                    }
                </div>
            </div>
        </section>
    }
}

fn tab_id(question: Question) -> String {
    format!("question-{}", question as usize + 1)
}

fn tab(question: Question, open: Option<Question>, context: &Context) -> Html {
    let chosen = open == Some(question);
    // One tab is in the order of the keyboard: the open one, or the first where none is.
    let reached = chosen || (open.is_none() && question == Question::WillItPay);
    let onclick = context.click(Msg::ViewChosen(question.parts()[0], None));
    html! {
        <button
            type="button"
            role="tab"
            id={tab_id(question)}
            aria-selected={chosen.to_string()}
            aria-controls="panel"
            tabindex={if reached { "0" } else { "-1" }}
            {onclick}
        >
            { names::question(question) }
        </button>
    }
}

/// Arrow keys, Home and End choose among the tabs and take the focus along.
fn along_the_tabs(open: Option<Question>, context: &Context) -> Callback<KeyboardEvent> {
    let send = context.send.clone();
    let all = Question::VARIANTS;
    let at = open.map_or(0, |open| open as usize);
    Callback::from(move |event: KeyboardEvent| {
        let to = match event.key().as_str() {
            "ArrowRight" => (at + 1) % all.len(),
            "ArrowLeft" => (at + all.len() - 1) % all.len(),
            "Home" => 0,
            "End" => all.len() - 1,
            _ => return,
        };
        event.prevent_default();
        send.emit(Msg::ViewChosen(all[to].parts()[0], Some(tab_id(all[to]))));
    })
}

/// The other parts of the answer to a question.
fn parts(question: Question, context: &Context) -> Html {
    let open = context.page.view;
    let part = |&view: &View| {
        let onclick = context.click(Msg::ViewChosen(view, Some("view-title".into())));
        html! {
            <button type="button" aria-current={(view == open).then_some("true")} {onclick}>
                { names::view(view) }
            </button>
        }
    };
    match question.parts() {
        [_] => html! {},
        parts => html! {
            <nav class="parts" aria-label={words::PARTS}>
                { for parts.iter().map(part) }
                if open == View::OverTime {
                    { switch(context) }
                }
            </nav>
        },
    }
}
