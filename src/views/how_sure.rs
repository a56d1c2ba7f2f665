//! How sure: the chance and the range of net value, what matters most, and where net value crosses
//! zero.

use super::folded::folded;
use super::picture::picture_of;
use super::table::table;
use super::uncertainty::Progress;
use super::working_of::working_of;
use crate::charts::{BandChart, TornadoBar, band_chart, tornado};
use crate::context::Context;
use crate::first::data_value;
use app::views::how_sure::table as of_swings;
use app::{decimal, working};
use text::how_sure::{self, Bar};
use text::number::money;
use text::picture;
use text::views::how_sure as said;
use yew::prelude::*;

/// What stands in place of anything not yet worked out for the numbers as they are now.
const UPDATING: &str = said::UPDATING;

pub fn how_sure(context: &Context, progress: &Progress) -> Html {
    let (known, scenario) = (&progress.known, context.scenario());
    let results = context.results();
    let title = known
        .outcome
        .as_ref()
        .map_or(UPDATING.to_string(), how_sure::title);
    let ranges = known
        .outcome
        .as_ref()
        .map(|outcome| how_sure::ranges(outcome, results.cost.len(), context.style()))
        .unwrap_or_default();
    // Unrounded, for machines: the 10th, 50th and 90th percentile.
    let npv = known
        .outcome
        .as_ref()
        .map(|outcome| outcome.npv.map(decimal::shortest).join(" "));
    let spends = results.pv_cost > 0.0;
    html! {
        <div class="how-sure" aria-busy={(!known.is_complete()).to_string()}>
            <h2
                data-figure="chance"
                data-value={data_value(known.outcome.as_ref().map(|outcome| outcome.chance))}
            >
                { title }
            </h2>
            <ul class="ranges" data-npv={npv}>
                { for ranges.into_iter().map(|line| html! { <li>{ line }</li> }) }
            </ul>
            <p class="hint">{ how_sure::method() }</p>
            if spends {
                if let Some(outcome) = &known.outcome {
                    { working_of(working::how_sure::chance(outcome), context) }
                    { working_of(working::how_sure::range(outcome), context) }
                }
                { for known
                    .tornado
                    .as_deref()
                    .and_then(working::how_sure::drawn)
                    .map(|working| working_of(working, context)) }
                { by_year(context, progress) }
                <h3>{ said::WHAT_MATTERS_MOST }</h3>
                { what_matters(context, progress) }
                <h3>{ said::WHERE_IT_TURNS }</h3>
                { match &known.switching_values {
                    None => html! { <p>{ UPDATING }</p> },
                    Some(found) => {
                        let sentences =
                            how_sure::crossings(scenario, found, results.npv, context.style());
                        html! {
                            <>
                                if sentences.is_empty() {
                                    <p>{ said::NONE_OF_THESE_ASSUMPTIONS }</p>
                                } else {
                                    <ul>
                                        { for sentences
                                            .into_iter()
                                            .map(|line| html! { <li>{ line }</li> }) }
                                    </ul>
                                }
                                { for working::switching::switching(scenario, found)
                                    .map(|working| working_of(working, context)) }
                            </>
                        }
                    }
                } }
            }
        </div>
    }
}

/// Crisis costs avoided a year: the range over the combinations, against what the plan costs.
fn by_year(context: &Context, progress: &Progress) -> Html {
    let results = context.results();
    let Some(avoided) = &progress.known.avoided else {
        return html! { <p>{ UPDATING }</p> };
    };
    let at = |index: usize| avoided.iter().map(|year| year[index]).collect::<Vec<f64>>();
    let [low, middle, high] = [at(0), at(1), at(2)];
    let last = avoided.len();
    let title = match avoided.last() {
        Some([low, _, high]) => said::avoided(
            last,
            &money(*low, context.style()),
            &money(*high, context.style()),
        ),
        None => String::new(),
    };
    let chart = html! {
        <>
            { band_chart(
                BandChart {
                    title: &title,
                    low: &low,
                    middle: &middle,
                    high: &high,
                    held_against: &results.cost,
                },
                context.style(),
            ) }
            <p class="hint">{ said::SHADED_CRISIS_COSTS_AVOIDED }</p>
        </>
    };
    html! {
        <>
            <h3>{ &title }</h3>
            { chart.clone() }
            { folded("picture-by-year", "", picture::AS_A_PICTURE.into(), context, || {
                picture_of("avoided-by-year", &title, chart, context)
            }) }
            { for working::how_sure::by_year(avoided, results)
                .map(|working| working_of(working, context)) }
        </>
    }
}

fn what_matters(context: &Context, progress: &Progress) -> Html {
    let Some(swings) = &progress.known.tornado else {
        return html! { <p>{ UPDATING }</p> };
    };
    let bars = how_sure::bars(swings, context.style())
        .into_iter()
        .map(
            |Bar {
                 name,
                 span,
                 npv,
                 words,
             }| TornadoBar {
                name,
                span,
                ends: npv,
                words,
            },
        )
        .collect();
    let chart = html! {
        <>
            { tornado(bars, context.results().npv) }
            <p class="hint">{ said::EACH_BAR_NET_VALUE }</p>
        </>
    };
    html! {
        <>
            if let Some(sentence) = how_sure::weakest(swings, context.style()) {
                <p>{ sentence }</p>
            }
            { chart.clone() }
            { working_of(working::how_sure::bars(context.scenario(), swings), context) }
            { folded(
                "every-assumption",
                "",
                said::EVERY_UNCERTAIN_ASSUMPTION_AS.into(),
                context,
                || html! {
                    <>
                        { table(of_swings(swings), context) }
                        { picture_of(
                            "what-matters-most",
                            said::WHAT_MATTERS_MOST,
                            chart,
                            context,
                        ) }
                    </>
                },
            ) }
        </>
    }
}
