//! A parameter as a labelled number box, with what stands beside it: unit, limits and a reset.

use crate::context::Context;
use crate::controls::NumberBox;
use app::{Msg, field, wording};
use model::Parameter;
use yew::prelude::*;

pub fn field_of(parameter: Parameter, context: &Context) -> Html {
    let (row, value) = (parameter.row(), context.scenario().get(parameter));
    let commit = {
        let send = context.send.clone();
        Callback::from(move |text: String| {
            send.emit(Msg::ParameterSet(parameter, field::read(row, &text)?));
            Ok(())
        })
    };
    let changed = value != row.default;
    let reset = context.click(Msg::ParameterReset(parameter));
    let hint = format!("hint-{}", row.key);
    html! {
        <div class="field" key={row.key}>
            <span class="field-name">{ wording::parameter(parameter) }</span>
            <NumberBox name={wording::parameter(parameter)} shown={field::shown(row, value)} {commit} described_by={hint.clone()} input_mode="text" disabled={context.locked} />
            <span class="hint" id={hint}>{ format!("{}; {} to {}", if parameter == Parameter::DemandSurge { "% more families, or fewer" } else { wording::unit(row.unit) }, field::shown(row, row.min), field::shown(row, row.max)) }</span>
            if changed {
                <button type="button" class="inline" onclick={reset} aria-label={format!("Reset {} to {}", wording::parameter(parameter), field::shown(row, row.default))}>
                    { format!("Reset to {}", field::shown(row, row.default)) }
                </button>
            }
        </div>
    }
}
