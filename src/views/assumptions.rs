//! Assumptions and evidence: every parameter of the table with its value, limits, range, source,
//! grade, fit and reset.

use super::decisions::differences;
use super::evidence::evidence_choice;
use super::field::{box_of, reset, unit};
use super::places::place_rows;
use super::print::print_pressed;
use super::sentence::assumption_id;
use super::table::table;
use crate::charts::range_bar;
use crate::context::Context;
use app::views::decisions;
use app::views::evidence::{Listed, table as evidence, wants_reason};
use app::{Msg, Style};
use model::parameter::{Group, Row};
use model::{Parameter, ROWS};
use strum::VariantArray;
use text::field::shown;
use text::names;
use text::views::assumptions as said;
use text::views::field::limits;
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
            { lists(context) }
            { rows(context) }
            { place_rows(context) }
            { all_as_table(context) }
        </div>
    }
}

/// What can be listed in place of every assumption.
fn lists(context: &Context) -> Html {
    let listed = context.forms.listed.as_ref().map(|(which, _)| *which);
    let choice = |which: Option<Listed>| {
        let onclick = context.click(Msg::AssumptionsListed(which));
        let pressed = (which == listed).to_string();
        html! {
            <button type="button" class="preset" aria-pressed={pressed} {onclick}>
                { said::list(which) }
            </button>
        }
    };
    let all = [None].into_iter();
    let lists = all.chain(Listed::VARIANTS.iter().copied().map(Some));
    html! {
        <div class="row" role="group" aria-label={said::SHOW}>
            { for lists.map(choice) }
        </div>
    }
}

fn rows(context: &Context) -> Html {
    // The standard of evidence has its own control above.
    let apart = |parameter: &Parameter| *parameter != Parameter::Evidence;
    let drawn = |parameter: Parameter| assumption(parameter, context);
    if let Some((which, rows)) = &context.forms.listed {
        let rows = rows.iter().copied().filter(apart);
        return html! {
            <section key="listed">
                <h3>{ said::listed(*which, rows.clone().count()) }</h3>
                { for rows.map(drawn) }
            </section>
        };
    }
    let group = |group: Group| {
        let rows = ROWS.iter().filter(|row| row.group == group);
        html! {
            <section key={names::group(group)}>
                <h3>{ names::group(group) }</h3>
                { for rows.map(|row| row.parameter).filter(apart).map(drawn) }
            </section>
        }
    };
    html! { <>{ for GROUPS.into_iter().map(group) }</> }
}

/// One line: name, value, unit, range and grade; what else there is to say unfolds under it.
fn assumption(parameter: Parameter, context: &Context) -> Html {
    let (row, style) = (parameter.row(), context.style());
    let value = context.scenario().get(parameter);
    let range = parameter.evidence().range;
    let open = context.forms.unfolded.contains(&row.key);
    let evidence = format!("evidence-{}", row.key);
    html! {
        <div class="assumption" id={assumption_id(row.key)} tabindex="-1" key={row.key}>
            <span class="field-name">{ names::parameter(parameter) }</span>
            <span class="boxed">{ box_of(parameter, value, context) }</span>
            <span class="hint" id={format!("hint-{}", row.key)}>
                { unit(parameter) }
                <span class="visually-hidden">
                    { limits(&shown(row, row.min, style), &shown(row, row.max, style)) }
                </span>
            </span>
            <span class="spread">
                { for range.map(|range| range_bar(range, row.default, value)) }
            </span>
            <button
                type="button"
                class="inline grade"
                aria-expanded={open.to_string()}
                aria-controls={open.then(|| evidence.clone())}
                aria-label={said::evidence_of(parameter)}
                onclick={context.click(Msg::Unfolded(row.key, !open))}
            >
                { said::evidence(parameter) }
            </button>
            { reset(parameter, context) }
            if wants_reason(parameter, &context.page) {
                { reason_box(parameter, context) }
            }
            if open {
                <p class="evidence" id={evidence}>{ source_of(row, style) }</p>
            }
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
    let ends = |(low, high)| said::plausible(&shown(row, low, style), &shown(row, high, style));
    let published = [source.publisher, source.year].into_iter();
    let published = published.filter(|text| !text.is_empty());
    html! {
        <>
            { said::starts(
                &shown(row, row.default, style),
                &evidence.range.map(ends).unwrap_or_default(),
                names::grade(evidence.grade),
                names::fit(evidence.fit),
            ) }
            { " " }
            if source.url.is_empty() {
                <cite>{ source.title }</cite>
            } else {
                <a href={source.url} rel="noreferrer" target="_blank">
                    { source.title }
                    { said::OPENS_IN_A_NEW }
                </a>
            }
            { published.map(|text| format!(", {text}")).collect::<String>() }
            { ". " }
            if !source.gives.is_empty() {
                { said::gives(source.gives) }
            }
            if !source.caution.is_empty() {
                { said::caution(source.caution) }
            }
        </>
    }
}
