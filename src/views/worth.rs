//! Where support is worth most: the value of one place at every point of the line, in each tier,
//! and where your boundaries stand.

use super::folded::folded;
use super::picture::picture_of;
use super::table::table_and_file;
use super::working_of::working_of;
use crate::charts::along_chart;
use crate::context::Context;
use app::views::worth as along;
use app::working;
use model::{Band, Tier};
use text::views::worth as said;
use text::worth;
use yew::prelude::*;

pub fn worth(context: &Context) -> Html {
    let results = context.results();
    let scenario = context.scenario();
    let mix = scenario.mix();
    let title = worth::title(results);
    let boundary = |band: Band| f64::from(mix.end(band)) / f64::from(mix.total().max(1));
    let boundaries = [Band::Withdrawn, Band::Intensive, Band::Targeted].map(boundary);
    // A boundary at the very top parts nothing.
    let boundaries: Vec<f64> = boundaries
        .into_iter()
        .filter(|&share| share > 0.0)
        .collect();
    let lines = [
        ("intensive", results.intensive.value.as_slice()),
        ("targeted", results.targeted.value.as_slice()),
    ];
    let chart = html! {
        <>
            { along_chart(
                &title,
                &lines,
                &boundaries,
                (said::MOST_COMPLEX, said::MOST_READY_FOR_HELP),
                context.style(),
            ) }
            <p class="keys">
                <span class="key intensive">{ said::INTENSIVE_PLACE }</span>
                <span class="key targeted">{ said::TARGETED_PLACE }</span>
                <span class="key boundary">{ said::YOUR_BOUNDARIES }</span>
            </p>
        </>
    };
    html! {
        <div class="worth">
            <h2>{ &title }</h2>
            { chart.clone() }
            <ul>
                { for worth::pays(results).into_iter().map(|line| html! { <li>{ line }</li> }) }
            </ul>
            <p class="hint">{ said::NET_VALUE_OVER_THE }</p>
            { folded("along-the-line", "", said::AS_A_TABLE.into(), context, || {
                html! {
                    <>
                        { table_and_file(
                            along::table(results),
                            along::every_group(results),
                            context,
                        ) }
                        { picture_of("along-the-line", &title, chart, context) }
                    </>
                }
            }) }
            { for Tier::PLANNED.map(|tier| {
                working_of(working::worth::places(tier, scenario, results), context)
            }) }
            { working_of(working::worth::years(scenario), context) }
            { for working::worth::borders(results).map(|working| working_of(working, context)) }
        </div>
    }
}
