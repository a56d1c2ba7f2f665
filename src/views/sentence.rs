//! A line of a working: each number that is a row of the table leads to that assumption, and says
//! its source and grade before it is followed.

use crate::context::Context;
use app::{Msg, View};
use text::formula::{Piece, Sentence};
use text::views::working_of as said;
use yew::prelude::*;

/// Where an assumption stands among all of them.
pub fn assumption_id(key: &str) -> String {
    format!("assumption-{key}")
}

pub fn sentence(sentence: Sentence, context: &Context) -> Html {
    let piece = |Piece { text, parameter }: Piece| match parameter {
        None => html! { text },
        Some(parameter) => {
            let focus = Some(assumption_id(parameter.row().key));
            let onclick = context.click(Msg::ViewChosen(View::Assumptions, focus));
            html! {
                <button type="button" class="inline" title={said::source_of(parameter)} {onclick}>
                    { text }
                </button>
            }
        }
    };
    html! {
        <li>{ for sentence.0.into_iter().map(piece) }</li>
    }
}
