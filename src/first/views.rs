//! The six questions as tabs, and the parts of the open answer under one another.

use super::over_time::{doubt_alone, over_time, switch};
use super::screen::Screen;
use crate::context::Context;
use crate::views::Part;
use app::{Msg, Question, View};
use strum::VariantArray;
use text::first::screen as words;
use text::names;
use yew::prelude::*;

pub fn views(context: &Context, screen: &Screen) -> Html {
    let open = context.page.view;
    let question = open.question();
    // On paper, and inside another page, the one view stands alone that was asked for.
    let alone = screen.state.frame.is_some() || screen.state.printing.is_some();
    let presented = context.forms.presented;
    let question_shown = presented.or(question.filter(|_| !alone));
    let is_first = question_shown == Some(Question::WillItPay) || open == View::OverTime;
    // The first screen stays one screen: what stands further down unfolds when it is asked for.
    let parts = match question_shown {
        Some(question) if presented.is_some() => [&[open], question.parts()].concat(),
        Some(question) if open != View::OverTime => question.parts().to_vec(),
        _ => vec![open],
    };
    let part = |&view: &View| {
        let chosen = (view == open).then_some(screen.state.visits);
        html! { <Part key={view.key()} context={context.clone()} {view} {chosen} /> }
    };
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
                if is_first || open == View::Print {
                    { over_time(context, screen) }
                }
                if open == View::Present && presented.is_none() {
                    { doubt_alone(context, screen) }
                }
                if is_first && presented.is_none() {
                    { further_parts(context) }
                }
                { for parts.iter().filter(|view| **view != View::OverTime).map(part) }
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
    let onclick = context.click(Msg::ViewChosen(question.parts()[0], Some(tab_id(question))));
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

/// The way to what is further down in the first answer.
fn further_parts(context: &Context) -> Html {
    let part = |&view: &View| {
        let onclick = context.click(Msg::ViewChosen(view, Some(view.place())));
        html! { <button type="button" {onclick}>{ names::view(view) }</button> }
    };
    html! {
        <nav class="parts" aria-label={words::PARTS}>
            { for Question::WillItPay.parts()[1..].iter().map(part) }
            { switch(context) }
        </nav>
    }
}
