//! Show the working: every figure's formula with this scenario's numbers.

use super::sentence::sentence;
use super::working_of::working_of;
use crate::METHOD;
use crate::context::Context;
use app::working::first::workings;
use app::working::group::group;
use text::formula::written;
use text::views::working as said;
use text::working::METHOD_LINK;
use yew::prelude::*;

pub fn working(context: &Context) -> Html {
    let section = |working| {
        let working = written(working, context.style());
        html! {
            <section>
                <h3 id={format!("working-{}", working.key)} tabindex="-1">{ working.title }</h3>
                <ul>{ for working.lines.into_iter().map(|line| sentence(line, context)) }</ul>
            </section>
        }
    };
    let all = workings(context.scenario(), context.results());
    html! {
        <div class="working">
            <h2 id="view-title" tabindex="-1">{ said::HOW_EACH_FIGURE_COMES }</h2>
            { for all.into_iter().map(section) }
            { for group(context.scenario(), context.results())
                .map(|working| working_of(working, context)) }
            // The page as one file stands alone, and hides this.
            <p class="method-page">
                <a href={METHOD} target="_blank" rel="noopener">{ METHOD_LINK }</a>
            </p>
        </div>
    }
}
