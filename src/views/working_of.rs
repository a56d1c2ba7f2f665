//! The working of a figure, opened where the figure stands.

use crate::context::Context;
use app::working::Working;
use text::formula::{Say, written};
use text::views::working_of as said;
use yew::prelude::*;

pub fn working_of<S: Say>(working: Working<S>, context: &Context) -> Html {
    let working = written(&working, context.style());
    html! {
        <details class="working-of" key={working.key}>
            <summary>{ said::show(&working.title) }</summary>
            <ul>{ for working.lines.into_iter().map(|line| html! { <li>{ line.to_string() }</li> }) }</ul>
        </details>
    }
}
