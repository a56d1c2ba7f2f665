//! How the page shows what it knows: the year of its prices, and the names of the tiers. No number of the model changes.

use crate::context::Context;
use app::{Msg, Names, Prices, Style};
use yew::prelude::*;

pub fn display_choice(context: &Context) -> Html {
    let now = context.style();
    let option = |name: &'static str, text: String, wanted: Style| {
        let onchange = context.send.reform(move |_: Event| Msg::StyleSet(wanted));
        html! { <label class="radio"><input type="radio" {name} checked={wanted == now} disabled={context.locked} {onchange} />{ text }</label> }
    };
    html! {
        <>
            <fieldset>
                <legend>{ "Prices" }</legend>
                { for Prices::ALL.into_iter().map(|prices| option("prices", in_words(prices), Style { prices, ..now })) }
                <p class="hint">{ "Restated with the Treasury's GDP deflator, here and in every box. Sums quoted from a source, and the figures in CSV files, stay in the prices of 2012-13." }</p>
            </fieldset>
            <fieldset>
                <legend>{ "Names of the tiers" }</legend>
                { for Names::ALL.into_iter().map(|names| option("names", called(names).into(), Style { names, ..now })) }
                <p class="hint">{ "No result of the model changes with either choice, and both travel in the link." }</p>
            </fieldset>
        </>
    }
}

fn in_words(prices: Prices) -> String {
    match prices {
        Prices::Of2012 => format!("Prices of {}, as in the sources", prices.year()),
        Prices::Of2025 => format!("Prices of {}: £1.44 for each £1 of 2012-13", prices.year()),
    }
}

fn called(names: Names) -> &'static str {
    match names {
        Names::Today => "Intensive, targeted, universal",
        Names::FamilyHelp => "Intensive Family Help, Targeted Family Help, universal services",
    }
}
