//! Assumptions and evidence: every parameter of the table with its value, limits, range, source,
//! grade, fit and reset.

use super::decisions::differences;
use super::evidence::evidence_choice;
use super::field::field_of;
use super::places::place_rows;
use super::print::print_pressed;
use super::sentence::assumption_id;
use super::table::table;
use crate::context::Context;
use app::views::decisions;
use app::views::evidence::{table as evidence, wants_reason};
use app::{Msg, Style};
use model::parameter::{Group, Row};
use model::{Parameter, ROWS};
use text::views::assumptions as said;
use text::{field, names};
use web_sys::HtmlInputElement;
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
    let scenario = context.scenario();
    let title = said::title(decisions::changed(scenario).len());
    let reset = context.click(Msg::AllReset);
    html! {
        <div class="assumptions">
            <h2>{ title }</h2>
            <p>
                { said::A_CHANGE_OF_ASSUMPTION }
                <button type="button" class="inline" onclick={reset}>
                    { said::RESET_EVERYTHING }
                </button>
            </p>
            { differences(context) }
            { evidence_choice(context) }
            { for GROUPS.into_iter().map(|group| html! {
                <section>
                    <h3>{ names::group(group) }</h3>
                    // The standard of evidence has its own control above.
                    { for ROWS.iter()
                        .filter(|row| {
                            row.group == group && row.parameter != Parameter::Evidence
                        })
                        .map(|row| parameter(row, context)) }
                </section>
            }) }
            { place_rows(context) }
            { all_as_table(context) }
        </div>
    }
}

fn parameter(row: &'static Row, context: &Context) -> Html {
    html! {
        <div class="assumption" id={assumption_id(row.key)} tabindex="-1" key={row.key}>
            { field_of(row.parameter, context) }
            if wants_reason(row.parameter, &context.page) {
                { reason_box(row.parameter, context) }
            }
            { source_of(row, context.style()) }
        </div>
    }
}

/// The user's own reason for a value; it travels in the link, and onto paper.
fn reason_box(parameter: Parameter, context: &Context) -> Html {
    let onchange = context.send.reform(move |event: Event| {
        let reason = event.target_unchecked_into::<HtmlInputElement>().value();
        Msg::ReasonGiven(parameter, reason)
    });
    let name = names::parameter(parameter);
    let value = context.page.reasons.get(parameter).to_string();
    html! {
        <label class="reason">
            { said::YOUR_REASON_FOR_THIS }
            <span class="visually-hidden">{ format!(": {name}") }</span>
            <input type="text" maxlength="200" disabled={context.locked} {value} {onchange} />
        </label>
    }
}

/// Everything on this page in one table: on paper instead of the boxes, on the screen to save.
fn all_as_table(context: &Context) -> Html {
    let page = &context.page;
    // Said first, so that it is this table that goes on paper and not the one page.
    let print = {
        let (said, print) = (context.click(Msg::EvidencePrinted), print_pressed(context));
        Callback::from(move |event: MouseEvent| {
            said.emit(event.clone());
            print.emit(event);
        })
    };
    html! {
        <section class="evidence-table">
            <p class="row">
                <button type="button" class="preset" onclick={print}>
                    { said::PRINT_ASSUMPTIONS_AND_EVIDENCE }
                </button>
            </p>
            { table(evidence(page), context) }
        </section>
    }
}

/// Where a number comes from; the same for every scenario.
fn source_of(row: &'static Row, style: Style) -> Html {
    let evidence = row.parameter.evidence();
    let source = evidence.source();
    let range = evidence
        .range
        .map(|(low, high)| {
            said::plausible(
                &field::shown(row, low, style),
                &field::shown(row, high, style),
            )
        })
        .unwrap_or_default();
    html! {
        <details>
            <summary>
                { said::starts(
                    &field::shown(row, row.default, style),
                    &range,
                    names::grade(evidence.grade),
                    names::fit(evidence.fit),
                ) }
            </summary>
            <p>
                if source.url.is_empty() {
                    <cite>{ source.title }</cite>
                } else {
                    <a href={source.url} rel="noreferrer" target="_blank">
                        { source.title }
                        { said::OPENS_IN_A_NEW }
                    </a>
                }
                { [source.publisher, source.year]
                    .into_iter()
                    .filter(|text| !text.is_empty())
                    .map(|text| format!(", {text}"))
                    .collect::<String>() }
                { ". " }
                if !source.gives.is_empty() {
                    { said::gives(source.gives) }
                }
                if !source.caution.is_empty() {
                    { said::caution(source.caution) }
                }
            </p>
        </details>
    }
}
