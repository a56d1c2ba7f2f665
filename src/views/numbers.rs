//! The over-time chart's numbers: the finding, crisis costs with and without the plan, a table and a CSV file.

use super::working_of::working_of;
use crate::charts::{BandChart, Table, band_chart, table};
use crate::context::Context;
use app::working;
use text::first::over_time;
use text::numbers;
use yew::prelude::*;

pub fn numbers(context: &Context) -> Html {
    let (scenario, results) = (context.scenario(), context.results());
    let title = over_time::report(context.page.over_time, results, context.style()).title;
    let (rows, csv) = (
        numbers::rows(scenario, results, context.style()),
        numbers::csv(scenario, results),
    );
    let (difference, [baseline, plan]) = (
        numbers::difference(scenario, results, context.style()),
        numbers::series(scenario, results, context.style()),
    );
    let last = results.cost.len();
    html! {
        <div class="numbers-by-year">
            <h2 id="view-title" tabindex="-1">{ title }</h2>
            <h3>{ &difference }</h3>
            { band_chart(BandChart { title: &difference, low: &plan.values, middle: &baseline.values, high: &baseline.values, held_against: &plan.values }, context.style()) }
            <p class="keys">{ for [&baseline, &plan].map(|line| html! { <span class={format!("key {}", line.class)}>{ format!("{}: {} in year {last}", line.name, line.last) }</span> }) }</p>
            <p class="hint">{ numbers::WHICH_MOVES }{ for numbers::beyond_the_line(scenario, results).map(|sentence| format!(" {sentence}")) }</p>
            { table(Table { name: "by year", file: "needs-triangle-by-year.csv", headings: &numbers::HEADINGS, rows, csv: &csv }, &context.send) }
            { working_of(working::year::year(scenario, results), context) }
        </div>
    }
}
