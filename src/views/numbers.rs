//! The over-time chart's numbers: the finding, crisis costs with and without the plan, a table and
//! a CSV file.

use super::folded::folded;
use super::picture::picture_of;
use super::table::table;
use super::working_of::working_of;
use crate::charts::{BandChart, band_chart};
use crate::classes::line_class;
use crate::context::Context;
use app::views::first::{OverTimeChart, Series};
use app::views::numbers::{lines, table as by_year};
use app::working;
use text::first::over_time;
use text::{numbers, picture};
use yew::prelude::*;

pub fn numbers(context: &Context) -> Html {
    let (scenario, results) = (context.scenario(), context.results());
    let style = context.style();
    let found = OverTimeChart::of(context.page.over_time, results).finding;
    let difference = numbers::difference(scenario, results, style);
    let [baseline, plan] = lines(scenario, results);
    let key = |series: &Series| {
        let class = classes!("key", line_class(series.line));
        html! { <span {class}>{ numbers::key(series, style) }</span> }
    };
    let chart = html! {
        <>
            { band_chart(
                BandChart {
                    title: &difference,
                    low: &plan.values,
                    middle: &baseline.values,
                    high: &baseline.values,
                    held_against: &plan.values,
                },
                style,
            ) }
            <p class="keys">{ for [&baseline, &plan].map(key) }</p>
        </>
    };
    html! {
        <div class="numbers-by-year">
            <h2>{ over_time::title(found) }</h2>
            <h3>{ &difference }</h3>
            { chart.clone() }
            <p class="hint">
                { numbers::WHICH_MOVES }
                { for numbers::beyond_the_line(scenario, results)
                    .map(|sentence| format!(" {sentence}")) }
            </p>
            { table(by_year(scenario, results), context) }
            { folded("picture-of-years", "", picture::AS_A_PICTURE.into(), context, || {
                picture_of("by-year", &difference, chart, context)
            }) }
            { working_of(working::year::year(scenario, results), context) }
        </div>
    }
}
