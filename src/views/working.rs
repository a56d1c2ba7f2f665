//! Show the working: from costs avoided to net value as a waterfall, then every figure's formula
//! with this scenario's numbers.

use super::folded::folded;
use super::picture::picture_of;
use super::sentence::sentence;
use super::working_of::working_of;

use crate::charts::{Bar, bars};
use crate::context::Context;
use crate::{METHOD, QUALITY};
use app::views::waterfall::{What, waterfall};
use app::working::first::workings;
use app::working::group::group;
use text::formula::written;
use text::picture;
use text::views::assumptions::HOW_FAR;
use text::views::working as said;
use text::waterfall as words;
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
    let (scenario, results, style) = (context.scenario(), context.results(), context.style());
    let title = words::title(
        results.pv_avoided,
        results.pv_cost,
        results.npv,
        results.cost.len(),
        style,
    );
    let steps = waterfall(scenario, results).into_iter();
    let steps = steps.map(|step| Bar {
        name: words::name(step.what, style),
        from: step.from,
        to: step.to,
        class: match step.what {
            _ if step.amount() < 0.0 => "loses",
            What::NetValue => "sum",
            _ => "saves",
        },
        words: words::amount(&step, style),
    });
    let chart = bars(&title, steps.collect());
    let all = workings(context.scenario(), context.results());
    html! {
        <div class="working">
            <h2>{ &title }</h2>
            { chart.clone() }
            <p class="hint">{ said::LATER_POUNDS }</p>
            { folded("picture-of-steps", "", picture::AS_A_PICTURE.into(), context, || {
                picture_of("net-value", &title, chart, context)
            }) }
            { for all.into_iter().map(section) }
            { for group(context.scenario(), context.results())
                .map(|working| working_of(working, context)) }
            // The page as one file stands alone, and hides this.
            <p class="method-page">
                <a href={METHOD} target="_blank" rel="noopener">{ METHOD_LINK }</a>
            </p>
            <p class="method-page">
                <a href={QUALITY} target="_blank" rel="noopener">{ HOW_FAR }</a>
            </p>
        </div>
    }
}
