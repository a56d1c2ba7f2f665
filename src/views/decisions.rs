//! Other decisions: every lever with its sourced amount one click away, the money by year, and all
//! that differs from the start.

use super::field::field_of;
use super::folded::folded;
use super::levers::levers;
use super::picture::picture_of;
use super::table::table;
use super::working_of::working_of;
use crate::charts::{LineChart, line_chart};
use crate::context::Context;
use crate::lines::drawn;
use app::views::decisions::{changed, lines, moved_districts, table as funding};
use app::views::places::joining;
use app::{Msg, View, working};
use model::lever::{DELIVERY, FUNDING, Lever};
use model::{Parameter, Scenario};
use text::first::over_time::described;
use text::views::decisions as said;
use text::{decisions, field, names};
use yew::prelude::*;

/// The funding chart's size; it scales with the page.
const CHART: (f64, f64) = (690.0, 120.0);

pub fn decisions(context: &Context) -> Html {
    let (results, style) = (context.results(), context.style());
    let lines = lines(results);
    let chart = line_chart(LineChart {
        title: described(&lines, 1, style),
        lines: drawn(&lines, style),
        first_year: 1,
        size: CHART,
    });
    html! {
        <div class="decisions">
            { levers(context) }
            { differences(context) }
            <h3 id="funding">{ decisions::title(results) }</h3>
            // A narrow screen scrolls the chart rather than shrinking its words.
            <div class="scroll" tabindex="0" role="group" aria-label={said::FUNDING_AND_COST_BY}>
                { chart.clone() }
            </div>
            if let Some(sentence) = decisions::worst(results, context.style()) {
                <p>{ sentence }</p>
            }
            <p class="hint">{ said::FUNDING_MOVES_MONEY_BETWEEN }</p>
            { working_of(working::funding::funding(context.scenario(), results), context) }
            <div class="levers">
                { for DELIVERY
                    .iter()
                    .filter(|lever| lever.parameter == Parameter::DemandSurge)
                    .map(|lever| row(lever, context)) }
            </div>
            <div class="levers">{ for FUNDING.iter().map(|lever| row(lever, context)) }</div>
            { folded(
                "funding-by-year",
                "",
                said::FUNDING_BY_YEAR_AS.into(),
                context,
                || html! {
                    <>
                        { table(funding(results), context) }
                        { picture_of("funding", &decisions::title(results), chart, context) }
                    </>
                },
            ) }
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
        said::NO_SOURCE_AN_ASSUMPTION
    } else {
        lever.source.title
    };
    html! {
        <div class="lever" key={parameter.row().key}>
            { field_of(parameter, context) }
            <p class="hint">
                if scenario.get(parameter) != offered {
                    <button
                        type="button"
                        class="inline"
                        aria-label={said::set_to_of(&shown, names::parameter(parameter))}
                        {onclick}
                    >
                        { said::set_to(&shown) }
                    </button>
                    { ", from: " }
                } else {
                    { said::SET_AS_IN }
                }
                { origin }
                if parameter == Parameter::AcuteShift {
                    { said::spread_over(scenario.places().all().len()) }
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
    let own_places = !scenario.places().are_the_areas_own();
    let line = |text: String, reset: Msg| {
        let label = said::reset_of(&text);
        html! {
            <li>
                { text }
                { " " }
                <button
                    type="button"
                    class="inline"
                    aria-label={label}
                    onclick={context.click(reset)}
                >
                    { said::RESET }
                </button>
            </li>
        }
    };
    let count = changed.len() + moved.len() + usize::from(own_places);
    html! {
        <details class="what-differs" open={context.page.view == View::Decisions}>
            <summary>{ said::what_differs(count) }</summary>
            if changed.is_empty() && moved.is_empty() && !own_places {
                <p>
                    { if scenario.mix() == Scenario::default().mix() {
                        said::NOTHING
                    } else {
                        said::NOTHING_BUT_THE_MIX
                    } }
                </p>
            } else {
                <ul class="differences">
                    { for changed.into_iter().map(|parameter| {
                        line(
                            decisions::value(scenario, parameter, context.style()),
                            Msg::ParameterReset(parameter),
                        )
                    }) }
                    { for moved.into_iter().map(|moved| {
                        line(
                            decisions::moved(moved),
                            joining(&context.page, moved.index, moved.start),
                        )
                    }) }
                    if own_places {
                        { line(
                            said::own_places(scenario.places().all().len()),
                            Msg::AreaPlacesRestored,
                        ) }
                    }
                </ul>
            }
        </details>
    }
}
