//! Assumptions and evidence: every parameter of the table with its value, limits, range, source, grade, fit and reset.

use super::evidence::evidence_choice;
use super::field::field_of;
use super::places::district_rows;
use super::root::Context;
use crate::app::{Msg, field, wording};
use crate::model::parameter::{Group, Row};
use crate::model::{Parameter, ROWS};
use yew::prelude::*;

const GROUPS: [Group; 9] = [
    Group::Need,
    Group::Intensive,
    Group::Targeted,
    Group::Universal,
    Group::Method,
    Group::Agencies,
    Group::Delivery,
    Group::Funding,
    Group::Mix,
];

pub fn assumptions(context: &Context) -> Html {
    let scenario = &context.state.page.scenario;
    let changed = ROWS.iter().filter(|row| scenario.get(row.parameter) != row.default).count();
    let title = match changed {
        0 => "Every number stands at its starting value".to_string(),
        1 => "1 number differs from its starting value".to_string(),
        changed => format!("{changed} numbers differ from their starting values"),
    };
    let reset = context.click(Msg::AllReset);
    html! {
        <div class="assumptions">
            <h2 id="view-title" tabindex="-1">{ title }</h2>
            <p>
                { "A change of assumption applies to every mix, and to universal services alone; a change of mix or delivery moves only the plan. " }
                <button type="button" class="inline" onclick={reset}>{ "Reset everything" }</button>
            </p>
            { evidence_choice(context) }
            { for GROUPS.into_iter().map(|group| html! {
                <section>
                    <h3>{ wording::group(group) }</h3>
                    // The standard of evidence has its own control above.
                    { for ROWS.iter().filter(|row| row.group == group && row.parameter != Parameter::Evidence).map(|row| parameter(row, context)) }
                </section>
            }) }
            { district_rows(context) }
        </div>
    }
}

fn parameter(row: &'static Row, context: &Context) -> Html {
    html! {
        <div class="assumption" key={row.key}>
            { field_of(row.parameter, &context.state.page.scenario, &context.send) }
            { evidence(row) }
        </div>
    }
}

/// Where a number comes from; the same for every scenario.
fn evidence(row: &'static Row) -> Html {
    let evidence = row.parameter.evidence();
    let source = evidence.source();
    let range = evidence
        .range
        .map(|(low, high)| format!(" Plausible range {} to {}.", field::shown(row, low), field::shown(row, high)))
        .unwrap_or_default();
    html! {
        <details>
            <summary>
                { format!("Starts at {}.{range} Grade {}; {}.", field::shown(row, row.default), wording::grade(evidence.grade), wording::fit(evidence.fit)) }
            </summary>
            <p>
                if source.url.is_empty() {
                    <cite>{ source.title }</cite>
                } else {
                    <a href={source.url} rel="noreferrer" target="_blank">{ source.title }{ " (opens in a new tab)" }</a>
                }
                { [source.publisher, source.year].into_iter().filter(|text| !text.is_empty()).map(|text| format!(", {text}")).collect::<String>() }
                { ". " }
                if !source.gives.is_empty() {
                    { format!("Gives: {}. ", source.gives) }
                }
                if !source.caution.is_empty() {
                    { format!("Caution: {}.", source.caution) }
                }
            </p>
        </details>
    }
}
