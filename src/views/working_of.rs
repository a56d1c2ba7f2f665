//! The working of a figure, opened where the figure stands.

use super::folded::folded;
use super::sentence::sentence;
use crate::context::Context;
use app::working::Working;
use text::formula::{Say, title, written};
use text::views::working_of as said;
use yew::prelude::*;

pub fn working_of<S: Say>(working: Working<S>, context: &Context) -> Html {
    let style = context.style();
    let summary = said::show(&title(&working, style));
    folded(working.key, "working-of", summary, context, || {
        let lines = written(working, style).lines.into_iter();
        html! { <ul>{ for lines.map(|line| sentence(line, context)) }</ul> }
    })
}
