//! Other ways to move families: in words, by the remaining presets, and into a fourth band that support is withdrawn from.

use super::bands::{preset_button, read_families, shown_families};
use super::layout::Context;
use crate::app::report::headline::FIRST_PRESETS;
use crate::app::{Moving, Msg, Opened, wording};
use crate::model::Band;
use crate::model::preset::Preset;
use crate::ui::controls::{NumberBox, disclosure};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

pub fn other_ways(context: &Context) -> Html {
    let state = &context.state;
    let fourth = state.fourth_band || state.page.scenario.mix().families(Band::Withdrawn) > 0;
    let fourth = if fourth { "Close the fourth band and give its families to intensive" } else { "Open a fourth band: open services only" };
    let toggle = context.send.reform(|()| Msg::Toggled(Opened::OtherWays));
    disclosure("other-ways", "other-ways", "Other ways", state.open == Some(Opened::OtherWays), toggle, || {
        html! {
            <>
                <p class="row">
                    { for Preset::ALL.into_iter().filter(|preset| !FIRST_PRESETS.contains(preset)).map(|preset| preset_button(preset, context)) }
                </p>
                { move_in_words(state.moving, context) }
                <p class="row"><button type="button" class="preset" onclick={context.click(Msg::FourthBandToggled)}>{ fourth }</button></p>
                <p class="hint">{ "Families on open services only get no support from the plan. The band is taken from the most complex." }</p>
            </>
        }
    })
}

/// More than any line holds; a band gives what it has.
const MOST: u32 = 100_000;

/// "Move N families from X to Y".
fn move_in_words(moving: Moving, context: &Context) -> Html {
    let choice = |name: &'static str, chosen: Band, with: fn(Moving, Band) -> Moving| {
        let onchange = context.send.reform(move |event: Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let band = usize::try_from(index).ok().and_then(|index| Band::ALL.get(index).copied()).unwrap_or(chosen);
            Msg::MovingChosen(with(moving, band))
        });
        html! {
            <select aria-label={name} {onchange}>
                { for Band::ALL.into_iter().map(|band| html! { <option selected={band == chosen}>{ wording::band(band).to_ascii_lowercase() }</option> }) }
            </select>
        }
    };
    let commit = {
        let send = context.send.clone();
        Callback::from(move |text: String| {
            send.emit(Msg::MovingChosen(Moving { count: read_families(&text, MOST)?, ..moving }));
            Ok(())
        })
    };
    let step = |by: i64, text: &'static str| {
        let count = (i64::from(moving.count) + by).clamp(0, i64::from(MOST)) as u32;
        let onclick = context.click(Msg::MovingChosen(Moving { count, ..moving }));
        html! { <button type="button" class="step" aria-label={format!("{text} families to move")} {onclick}>{ text }</button> }
    };
    html! {
        <div class="row" role="group" aria-label="Move families in words">
            { "Move " }
            { step(-100, "−100") }{ step(-10, "−10") }{ step(-1, "−1") }
            <NumberBox name="Families to move" shown={shown_families(moving.count)} {commit} />
            { step(1, "+1") }{ step(10, "+10") }{ step(100, "+100") }
            { " families from " }{ choice("From", moving.from, |moving, from| Moving { from, ..moving }) }
            { " to " }{ choice("To", moving.to, |moving, to| Moving { to, ..moving }) }
            <button type="button" class="preset" onclick={context.click(Msg::FamiliesMoved(moving))}>{ "Move" }</button>
        </div>
    }
}
