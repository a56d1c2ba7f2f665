//! Other decisions: every lever with its sourced amount one click away, the money by year, and all that differs from the start.

use super::field::field_of;
use super::working_of::working_of;
use crate::charts::{LineChart, Table, line_chart, table};
use crate::context::Context;
use crate::lines::drawn;
use app::views::decisions::{changed, lines, moved_districts};
use app::views::places::joining;
use app::{Msg, View, working};
use model::lever::{DELIVERY, FUNDING, Lever};
use model::{Parameter, Scenario};
use text::first::over_time::described;
use text::{decisions, field, names};
use yew::prelude::*;

/// The funding chart's size; it scales with the page.
const CHART: (f64, f64) = (690.0, 120.0);

pub fn decisions(context: &Context) -> Html {
    let (results, style) = (context.results(), context.style());
    let lines = lines(results);
    let (rows, csv) = (
        decisions::rows(results, context.style()),
        decisions::csv(results),
    );
    html! {
        <div class="decisions">
            <h2 id="view-title" tabindex="-1">{ decisions::title(results) }</h2>
            // A narrow screen scrolls the chart rather than shrinking its words.
            <div class="scroll" tabindex="0" role="region" aria-label="Funding and cost by year">
                { line_chart(LineChart {
                    title: described(&lines, 1, style),
                    lines: drawn(&lines, style),
                    first_year: 1,
                    node: &NodeRef::default(),
                    size: CHART,
                }) }
            </div>
            if let Some(sentence) = decisions::worst(results, context.style()) {
                <p>{ sentence }</p>
            }
            <p class="hint">{ "Funding moves money between public bodies: it decides whether the plan can be paid for, and never enters net value." }</p>
            { working_of(working::funding::funding(context.scenario(), results), context) }
            { differences(context) }
            <h3>{ "How support is delivered, and how many need it" }</h3>
            <div class="levers">{ for DELIVERY.iter().map(|lever| row(lever, context)) }</div>
            <h3>{ "Funding" }</h3>
            <div class="levers">{ for FUNDING.iter().map(|lever| row(lever, context)) }</div>
            <details>
                <summary>{ "Funding by year as a table" }</summary>
                { table(Table { name: "of funding", file: "needs-triangle-funding.csv", headings: &decisions::HEADINGS, rows, csv: &csv }, &context.send) }
            </details>
        </div>
    }
}

/// A lever: its number, the amount one click sets, and where that comes from.
fn row(lever: &Lever, context: &Context) -> Html {
    let scenario = context.scenario();
    let (parameter, offered) = (lever.parameter, lever.amount(scenario));
    let shown = field::shown(parameter.row(), offered, context.style());
    let onclick = context.click(Msg::ParameterSet(parameter, offered));
    let origin = if lever.is_assumed() {
        "no source, an assumption"
    } else {
        lever.source.title
    };
    html! {
        <div class="lever" key={parameter.row().key}>
            { field_of(parameter, context) }
            <p class="hint">
                if scenario.get(parameter) != offered {
                    <button type="button" class="inline" aria-label={format!("Set to {shown}: {}", names::parameter(parameter))} {onclick}>{ format!("Set to {shown}") }</button>
                    { ", from: " }
                } else {
                    { "Set as in: " }
                }
                { origin }
                if parameter == Parameter::AcuteShift {
                    { format!(". £6 million is one district's (2012-13 prices); twelve of them, £72 million a year, would swamp every mix, so one click spreads one district's over all {} places", scenario.places().all().len()) }
                }
                { "." }
            </p>
        </div>
    }
}

/// All that differs from the start, each with a reset; at hand wherever numbers are changed.
pub fn differences(context: &Context) -> Html {
    let scenario = context.scenario();
    let (changed, moved) = (changed(scenario), moved_districts(scenario));
    let own_places = !scenario.places().are_kents();
    let line = |text: String, reset: Msg| {
        let label = format!("Reset: {text}");
        html! { <li>{ text }{ " " }<button type="button" class="inline" aria-label={label} onclick={context.click(reset)}>{ "Reset" }</button></li> }
    };
    let count = changed.len() + moved.len() + usize::from(own_places);
    html! {
        <details class="what-differs" open={context.page.view == View::Decisions}>
            <summary>{ format!("What differs from the start: {count}") }</summary>
            if changed.is_empty() && moved.is_empty() && !own_places {
                <p>{ if scenario.mix() == Scenario::default().mix() { "Nothing." } else { "Nothing but the mix." } }</p>
            } else {
                <ul class="differences">
                    { for changed.into_iter().map(|parameter| line(decisions::value(scenario, parameter, context.style()), Msg::ParameterReset(parameter))) }
                    { for moved.into_iter().map(|moved| line(decisions::moved(moved), joining(&context.page, moved.index, moved.start))) }
                    if own_places {
                        { line(format!("{} places of your own, not Kent's districts", scenario.places().all().len()), Msg::AreaPlacesRestored) }
                    }
                </ul>
            }
        </details>
    }
}
