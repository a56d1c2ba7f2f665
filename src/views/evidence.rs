//! The four standards of evidence: one choice, with the net value that each gives.

use super::working_of::working_of;
use crate::context::Context;
use app::Msg;
use app::working::standards::standards;
use model::evidence::Standard;
use text::names;
use text::number::money;
use yew::prelude::*;

pub fn evidence_choice(context: &Context) -> Html {
    let chosen = Standard::of(context.scenario());
    let option = |standard: Standard| {
        let onchange = context
            .send
            .reform(move |_: Event| Msg::StandardChosen(standard));
        html! {
            <label class="radio">
                <input type="radio" name="evidence" disabled={context.locked} checked={standard == chosen} {onchange} />
                { format!("{}: net value {}", names::standard(standard), money(context.computed.npv_by_standard[standard as usize], context.style())) }
            </label>
        }
    };
    html! {
        <fieldset class="evidence">
            <legend>{ "What counts as proof that support works?" }</legend>
            { for Standard::ALL.into_iter().map(option) }
            <p class="hint">{ "A choice writes its values into the rows below, where they can still be changed. It moves the assumptions, so it applies to every mix alike." }</p>
            { working_of(standards(context.scenario()), context) }
        </fieldset>
    }
}
