//! A list as it was understood: its columns, whose meaning can be changed, its rows with what
//! becomes of each, and what it does to the plan. Nothing changes until it is used.

use app::list::{Choices, Meaning, Outcome, Reading, Row};
use strum::VariantArray;
use text::list as words;
use text::views::place_list as said;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// A list and what may be chosen about it.
pub struct Preview<'a> {
    pub reading: &'a Reading,
    pub choices: &'a Choices,
    /// Families of the plan as it stands.
    pub families: u32,
    pub choose: Callback<Choices>,
    pub used: Callback<MouseEvent>,
    pub disabled: bool,
}

pub fn preview(props: Preview) -> Html {
    let (reading, choices) = (props.reading, props.choices);
    let refused = reading.refused(choices);
    let rows = reading.refused_rows();
    let reason = refused.as_ref().map(words::refused);
    html! {
        <section class="list-preview" aria-label={said::AS_UNDERSTOOD}>
            <div class="scroll" tabindex="0" role="group" aria-label={said::AS_UNDERSTOOD}>
                <table>
                    if reading.columns.len() > 1 {
                        { heads(&props) }
                    }
                    <tbody>{ for reading.rows.iter().map(|row| self::row(row, reading)) }</tbody>
                </table>
            </div>
            <p role="status">
                <strong>{ words::total(reading) }</strong>
                { for reason.map(|reason| html! { <span class="refusal">{ reason }</span> }) }
            </p>
            if reading.repeats > 0 {
                { check(words::replace(reading.repeats), choices.replaces, &props, |on, kept| {
                    Choices { replaces: on, ..kept }
                }) }
            }
            if rows > 0 {
                { check(words::without_refused(rows), choices.without_refused, &props, |on, kept| {
                    Choices { without_refused: on, ..kept }
                }) }
            }
            <fieldset>
                <legend>{ said::THE_PLANS_FAMILIES }</legend>
                { radio(words::counted(reading), false, &props) }
                { radio(words::shares_only(props.families), true, &props) }
            </fieldset>
            <button
                type="button"
                class="preset"
                disabled={props.disabled || refused.is_some()}
                onclick={props.used.clone()}
            >
                { words::use_these(reading) }
            </button>
        </section>
    }
}

/// The columns' headings, each a choice of its meaning.
fn heads(props: &Preview) -> Html {
    let head = |(index, column): (usize, &app::list::Column)| {
        let onchange = {
            let (choose, choices) = (props.choose.clone(), props.choices.clone());
            move |event: Event| {
                let select = event.target_unchecked_into::<HtmlSelectElement>();
                let chosen = usize::try_from(select.selected_index()).unwrap_or(0);
                let mut choices = choices.clone();
                choices.meanings.retain(|(at, _)| *at != index);
                choices.meanings.push((index, Meaning::VARIANTS[chosen]));
                choose.emit(choices);
            }
        };
        html! {
            <th scope="col">
                <select aria-label={said::meaning_of(index + 1)} {onchange}>
                    { for Meaning::VARIANTS.iter().map(|&meaning| html! {
                        <option selected={meaning == column.meaning}>
                            { words::meaning(meaning) }
                        </option>
                    }) }
                </select>
                { for column.why.map(|why| html! {
                    <span class="hint">{ words::why(why) }</span>
                }) }
            </th>
        }
    };
    html! {
        <thead>
            <tr>
                { for props.reading.columns.iter().enumerate().map(head) }
                <th scope="col">{ said::ROW }</th>
            </tr>
        </thead>
    }
}

fn row(row: &Row, reading: &Reading) -> Html {
    let class = match row.outcome {
        Outcome::Used { .. } => "used",
        Outcome::LeftOut(_) => "left-out",
        Outcome::Refused(..) => "refused",
    };
    let width = reading.columns.len().max(row.cells.len());
    let empty = width - row.cells.len();
    html! {
        <tr {class}>
            { for row.cells.iter().map(|cell| html! { <td>{ cell }</td> }) }
            { for (0..empty).map(|_| html! { <td></td> }) }
            <td>{ words::outcome(&row.outcome) }</td>
        </tr>
    }
}

fn check(
    label: String,
    checked: bool,
    props: &Preview,
    chosen: fn(bool, Choices) -> Choices,
) -> Html {
    let (choose, kept) = (props.choose.clone(), props.choices.clone());
    let onchange = move |event: Event| {
        let on = event.target_unchecked_into::<HtmlInputElement>().checked();
        choose.emit(chosen(on, kept.clone()));
    };
    html! {
        <label class="check"><input type="checkbox" {checked} {onchange} />{ label }</label>
    }
}

fn radio(label: String, shares_only: bool, props: &Preview) -> Html {
    let (choose, kept) = (props.choose.clone(), props.choices.clone());
    let onchange = move |_: Event| {
        choose.emit(Choices {
            shares_only,
            ..kept.clone()
        })
    };
    html! {
        <label class="radio">
            <input
                type="radio"
                name="list-families"
                checked={props.choices.shares_only == shares_only}
                {onchange}
            />
            { label }
        </label>
    }
}
