//! The working of a figure, opened where the figure stands.

use text::working::Working;
use yew::prelude::*;

pub fn working_of(working: Working) -> Html {
    html! {
        <details class="working-of" key={working.key}>
            <summary>{ format!("Show the working: {}", working.title) }</summary>
            <ul>{ for working.lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </details>
    }
}
