//! The four standards of evidence: one choice, with the net value that each gives.

use super::working_of::working_of;
use crate::context::Context;
use app::Msg;
use app::working::standards::standards;
use model::evidence::Standard;
use text::names;
use text::number::money;
use text::views::evidence as said;
use yew::prelude::*;

pub fn evidence_choice(context: &Context) -> Html {
    let chosen = Standard::of(context.scenario());
    let option = |standard: Standard| {
        let onchange = context
            .send
            .reform(move |_: Event| Msg::StandardChosen(standard));
        html! {
            <label class="radio">
                <input
                    type="radio"
                    name="evidence"
                    disabled={context.locked}
                    checked={standard == chosen}
                    {onchange}
                />
                { said::standard(
                    names::standard(standard),
                    &money(
                        context.computed.npv_by_standard[standard as usize],
                        context.style(),
                    ),
                ) }
            </label>
        }
    };
    html! {
        <fieldset class="evidence">
            <legend>{ said::WHAT_COUNTS_AS_PROOF }</legend>
            { for Standard::ALL.into_iter().map(option) }
            <p class="hint">{ said::A_CHOICE_WRITES_ITS }</p>
            { working_of(standards(context.scenario()), context) }
        </fieldset>
    }
}
