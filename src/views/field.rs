//! A parameter as a labelled number box, with what stands beside it: unit, limits and a reset.

use crate::context::Context;
use crate::controls::NumberBox;
use crate::refused::refused;
use crate::shell::document;
use app::{Msg, field};
use model::Parameter;
use text::field::shown;
use text::names;
use text::views::field as said;
use yew::prelude::*;

pub fn field_of(parameter: Parameter, context: &Context) -> Html {
    let (row, value) = (parameter.row(), context.scenario().get(parameter));
    let style = context.style();
    let hint = format!("hint-{}", row.key);
    html! {
        <div class="field" key={row.key}>
            <span class="field-name">{ names::parameter(parameter) }</span>
            { box_of(parameter, value, context) }
            <span class="hint" id={hint}>
                { unit(parameter) }
                { said::limits(&shown(row, row.min, style), &shown(row, row.max, style)) }
            </span>
            { reset(parameter, context) }
        </div>
    }
}

pub fn unit(parameter: Parameter) -> &'static str {
    if parameter == Parameter::DemandSurge {
        said::MORE_FAMILIES_OR_FEWER
    } else {
        names::unit(parameter.row().unit)
    }
}

/// What puts a changed number back, and the focus into its box: the button goes with the change.
pub fn reset(parameter: Parameter, context: &Context) -> Html {
    let row = parameter.row();
    if context.scenario().get(parameter) == row.default {
        return Html::default();
    }
    let send = context.send.clone();
    let onclick = move |_: MouseEvent| {
        send.emit(Msg::ParameterReset(parameter));
        document::focus(&box_id(parameter));
    };
    let start = shown(row, row.default, context.style());
    html! {
        <button
            type="button"
            class="inline"
            {onclick}
            aria-label={said::reset_of(names::parameter(parameter), &start)}
        >
            { said::reset_to(&start) }
        </button>
    }
}

fn box_id(parameter: Parameter) -> String {
    format!("box-{}", parameter.row().key)
}

/// The number box of a parameter by itself, showing its value or the one it would get.
pub fn box_of(parameter: Parameter, value: f64, context: &Context) -> Html {
    let (row, style) = (parameter.row(), context.style());
    let commit = {
        let send = context.send.clone();
        Callback::from(move |text: String| {
            let read = field::read(row, &text, style)
                .map_err(|refusal| refused(&refusal, &shown(row, value, style), style))?;
            send.emit(Msg::ParameterSet(parameter, read));
            Ok(())
        })
    };
    html! {
        <NumberBox
            id={box_id(parameter)}
            name={names::parameter(parameter)}
            shown={shown(row, value, style)}
            {commit}
            described_by={format!("hint-{}", row.key)}
            input_mode="text"
            disabled={context.locked}
        />
    }
}
