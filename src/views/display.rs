//! How the page shows what it knows: the year of its prices, and the names of the tiers. No number
//! of the model changes.

use crate::context::Context;
use app::{Msg, Names, Prices, Style};
use text::views::display as said;
use yew::prelude::*;

pub fn display_choice(context: &Context) -> Html {
    let now = context.style();
    let option = |name: &'static str, text: String, wanted: Style| {
        let onchange = context.send.reform(move |_: Event| Msg::StyleSet(wanted));
        html! {
            <label class="radio">
                <input
                    type="radio"
                    {name}
                    checked={wanted == now}
                    disabled={context.locked}
                    {onchange}
                />
                { text }
            </label>
        }
    };
    html! {
        <>
            <fieldset>
                <legend>{ said::PRICES }</legend>
                { for Prices::ALL.into_iter().map(|prices| {
                    option("prices", said::prices(prices), Style { prices, ..now })
                }) }
                <p class="hint">{ said::RESTATED_WITH_THE_TREASURYS }</p>
            </fieldset>
            <fieldset>
                <legend>{ said::NAMES_OF_THE_TIERS }</legend>
                { for Names::ALL.into_iter().map(|names| {
                    option("names", called(names).into(), Style { names, ..now })
                }) }
                <p class="hint">{ said::NO_RESULT_OF_THE }</p>
            </fieldset>
        </>
    }
}

fn called(names: Names) -> &'static str {
    match names {
        Names::Today => said::INTENSIVE_TARGETED_UNIVERSAL,
        Names::FamilyHelp => said::INTENSIVE_FAMILY_HELP_TARGETED,
    }
}
