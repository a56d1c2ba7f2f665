//! The working of a figure, opened where the figure stands.

use super::folded::folded;
use crate::context::Context;
use app::working::Working;
use text::formula::{Say, Sentence, title, written};
use text::views::working_of as said;
use yew::prelude::*;

pub fn working_of<S: Say>(working: Working<S>, context: &Context) -> Html {
    let style = context.style();
    let summary = said::show(&title(&working, style));
    folded(working.key, "working-of", summary, context, || {
        lines(written(working, style).lines)
    })
}

fn lines(lines: Vec<Sentence>) -> Html {
    let line = |line: Sentence| html! { <li>{ line.to_string() }</li> };
    html! { <ul>{ for lines.into_iter().map(line) }</ul> }
}
