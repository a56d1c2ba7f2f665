//! A parameter as a labelled number box, with what stands beside it: unit, limits and a reset.

use crate::app::{Msg, field, wording};
use crate::model::{Parameter, Scenario};
use crate::ui::controls::NumberBox;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub parameter: Parameter,
    pub value: f64,
    pub send: Callback<Msg>,
}

#[component]
pub fn Field(props: &Props) -> Html {
    let (parameter, row) = (props.parameter, props.parameter.row());
    let commit = {
        let send = props.send.clone();
        Callback::from(move |text: String| {
            send.emit(Msg::ParameterSet(parameter, field::read(row, &text)?));
            Ok(())
        })
    };
    let changed = props.value != row.default;
    let reset = props.send.reform(move |_: MouseEvent| Msg::ParameterReset(parameter));
    let hint = format!("hint-{}", row.key);
    html! {
        <div class="field">
            <span class="field-name">{ wording::parameter(parameter) }</span>
            <NumberBox name={wording::parameter(parameter)} shown={field::shown(row, props.value)} {commit} described_by={hint.clone()} input_mode="text" />
            <span class="hint" id={hint}>{ format!("{}; {} to {}", wording::unit(row.unit), field::shown(row, row.min), field::shown(row, row.max)) }</span>
            if changed {
                <button type="button" class="inline" onclick={reset} aria-label={format!("Reset {} to {}", wording::parameter(parameter), field::shown(row, row.default))}>
                    { format!("Reset to {}", field::shown(row, row.default)) }
                </button>
            }
        </div>
    }
}

/// The field of one parameter of a scenario.
pub fn field_of(parameter: Parameter, scenario: &Scenario, send: &Callback<Msg>) -> Html {
    html! { <Field key={parameter.row().key} {parameter} value={scenario.get(parameter)} send={send.clone()} /> }
}
