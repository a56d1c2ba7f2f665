//! A parameter as a labelled number box, with what stands beside it: unit, limits and a reset.

use crate::context::Context;
use crate::controls::NumberBox;
use app::{Msg, field};
use model::Parameter;
use text::field::shown;
use text::{names, refusal};
use yew::prelude::*;

pub fn field_of(parameter: Parameter, context: &Context) -> Html {
    let (row, value) = (parameter.row(), context.scenario().get(parameter));
    let style = context.style();
    let commit = {
        let send = context.send.clone();
        Callback::from(move |text: String| {
            let read = field::read(row, &text, style)
                .map_err(|refusal| refusal::kept(&refusal, &shown(row, value, style), style))?;
            send.emit(Msg::ParameterSet(parameter, read));
            Ok(())
        })
    };
    let changed = value != row.default;
    let reset = context.click(Msg::ParameterReset(parameter));
    let hint = format!("hint-{}", row.key);
    html! {
        <div class="field" key={row.key}>
            <span class="field-name">{ names::parameter(parameter) }</span>
            <NumberBox name={names::parameter(parameter)} shown={shown(row, value, style)} {commit} described_by={hint.clone()} input_mode="text" disabled={context.locked} />
            <span class="hint" id={hint}>{ format!("{}; {} to {}", if parameter == Parameter::DemandSurge { "% more families, or fewer" } else { names::unit(row.unit) }, shown(row, row.min, style), shown(row, row.max, style)) }</span>
            if changed {
                <button type="button" class="inline" onclick={reset} aria-label={format!("Reset {} to {}", names::parameter(parameter), shown(row, row.default, style))}>
                    { format!("Reset to {}", shown(row, row.default, style)) }
                </button>
            }
        </div>
    }
}
