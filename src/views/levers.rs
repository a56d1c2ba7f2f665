//! The ways of delivering support, each with its effect on cost, families and net value before it
//! is chosen: tick one to add it.

use super::field::box_of;
use crate::chart::path::percent;
use crate::context::Context;
use app::Msg;
use app::views::levers::{Effect, effects};
use text::levers as words;
use text::names;
use yew::prelude::*;

const HEADINGS: [&str; 4] = [
    words::DECISION,
    words::COST,
    words::BETTER_OFF,
    words::NET_VALUE,
];

/// The finding and its table.
pub fn levers(context: &Context) -> Html {
    let effects = effects(context.scenario(), context.results());
    let widest = effects.iter().fold(1.0, |widest: f64, effect| {
        widest.max(effect.net_value.abs())
    });
    html! {
        <>
            <h2>{ words::title(&effects) }</h2>
            <p class="hint">{ words::EACH_ON_ITS_OWN }</p>
            <table class="effects">
                <thead>
                    <tr>
                        { for HEADINGS.map(|heading| html! { <th scope="col">{ heading }</th> }) }
                    </tr>
                </thead>
                <tbody>{ for effects.iter().map(|effect| row(effect, widest, context)) }</tbody>
            </table>
        </>
    }
}

fn row(effect: &Effect, widest: f64, context: &Context) -> Html {
    let (parameter, style) = (effect.lever.parameter, context.style());
    let press = if effect.chosen {
        Msg::ParameterReset(parameter)
    } else {
        Msg::ParameterSet(parameter, effect.amount)
    };
    let source = if effect.lever.is_assumed() {
        words::NO_SOURCE
    } else {
        effect.lever.source.title
    };
    html! {
        <tr class="lever" key={parameter.row().key}>
            <th scope="row">
                <label>
                    <input
                        type="checkbox"
                        checked={effect.chosen}
                        disabled={context.locked}
                        onchange={context.send.reform(move |_: Event| press.clone())}
                    />
                    { names::parameter(parameter) }
                </label>
                <span class="amount">{ box_of(parameter, effect.amount, context) }</span>
                <span class="hint" id={format!("hint-{}", parameter.row().key)}>{ source }</span>
            </th>
            <td>{ words::cost(effect, style) }</td>
            <td>{ words::better_off(effect) }</td>
            <td>{ bar(effect.net_value, widest) }{ words::net_value(effect, style) }</td>
        </tr>
    }
}

/// Net value as a bar from the middle: hollow to the left where it is lost, filled to the right
/// where it is gained.
fn bar(value: f64, widest: f64) -> Html {
    let wide = value.abs() / widest / 2.0;
    let (class, from) = if value < 0.0 {
        ("loses", 0.5 - wide)
    } else {
        ("saves", 0.5)
    };
    html! {
        <svg class="effect" aria-hidden="true">
            <rect {class} x={percent(from)} y="2" width={percent(wide)} height="11" />
            <line class="zero" x1="50%" x2="50%" y1="0" y2="15" />
        </svg>
    }
}
