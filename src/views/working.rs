//! Show the working: every figure's formula with this scenario's numbers.

use crate::context::Context;
use text::working::first::workings;
use yew::prelude::*;

pub fn working(context: &Context) -> Html {
    html! {
        <div class="working">
            <h2 id="view-title" tabindex="-1">{ "How each figure comes about" }</h2>
            { for workings(context.scenario(), context.results(), context.style()).into_iter().map(|working| html! {
                <section>
                    <h3 id={format!("working-{}", working.key)} tabindex="-1">{ working.title }</h3>
                    <ul>{ for working.lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
                </section>
            }) }
        </div>
    }
}
