//! Other ways to move families: the remaining presets, in words, and a fourth band that support is
//! withdrawn from. While this view is open the fourth band has its slider beside the others.

use crate::context::Context;
use crate::controls::NumberBox;
use crate::first::{preset_button, read_families, shown_families};
use crate::refused::refused;
use app::views::withdrawal::Withdrawal;
use app::{Moving, Msg};
use model::Band;
use model::preset::Preset;
use text::views::moves as said;
use text::{alternatives, names};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

pub fn moves(context: &Context) -> Html {
    let scenario = context.scenario();
    let withdrawn = scenario.mix().families(Band::Withdrawn);
    let lost = Withdrawal::of(scenario.mix(), scenario)
        .map(|lost| alternatives::lost(lost, context.style()));
    let give_back = {
        let send = context.send.clone();
        move |_: MouseEvent| {
            send.emit(Msg::BandSet(Band::Withdrawn, 0));
            send.emit(Msg::Settled);
        }
    };
    html! {
        <div class="moves">
            <h2>{ said::OTHER_WAYS_TO_MOVE }</h2>
            <h3>{ said::MORE_PRESETS }</h3>
            <p class="row">
                { for Preset::ALL
                    .into_iter()
                    .filter(|preset| !preset.is_on_first_screen())
                    .map(|preset| preset_button(preset, context)) }
            </p>
            <h3>{ said::IN_WORDS }</h3>
            { move_in_words(context) }
            <h3>{ said::A_FOURTH_BAND_OPEN }</h3>
            <p>{ said::FAMILIES_IN_IT_GET }</p>
            { for lost.map(|sentence| html! { <p>{ sentence }</p> }) }
            if withdrawn > 0 {
                <p class="row">
                    <button
                        type="button"
                        class="preset"
                        disabled={context.locked}
                        onclick={give_back}
                    >
                        { said::GIVE_ITS_FAMILIES_TO }
                    </button>
                </p>
            }
        </div>
    }
}

/// More than any line holds; a band gives what it has.
const MOST: u32 = 100_000;

/// "Move N families from X to Y".
fn move_in_words(context: &Context) -> Html {
    let (moving, style) = (context.forms.moving, context.style());
    let shown = shown_families(moving.count, style);
    let choose = context.send.reform(Msg::MovingSet);
    let choice = |name: &'static str, chosen: Band, with: fn(Moving, Band) -> Moving| {
        let onchange = choose.reform(move |event: Event| {
            let index = event
                .target_unchecked_into::<HtmlSelectElement>()
                .selected_index();
            let band = usize::try_from(index)
                .ok()
                .and_then(|index| Band::ALL.get(index).copied())
                .unwrap_or(chosen);
            with(moving, band)
        });
        html! {
            <select aria-label={name} disabled={context.locked} {onchange}>
                { for Band::ALL.into_iter().map(|band| html! {
                    <option selected={band == chosen}>{ names::band_inside(band, style) }</option>
                }) }
            </select>
        }
    };
    let commit = {
        let (choose, kept) = (choose.clone(), shown.clone());
        Callback::from(move |text: String| {
            let count = read_families(&text, MOST, style)
                .map_err(|refusal| refused(&refusal, &kept, style))?;
            choose.emit(Moving { count, ..moving });
            Ok(())
        })
    };
    let step = |by: i64, text: &'static str| {
        let count = (i64::from(moving.count) + by).clamp(0, i64::from(MOST)) as u32;
        let onclick = choose.reform(move |_: MouseEvent| Moving { count, ..moving });
        html! {
            <button type="button" class="step" aria-label={said::step(text)} {onclick}>
                { text }
            </button>
        }
    };
    html! {
        <div class="row" role="group" aria-label={said::MOVE_FAMILIES_IN_WORDS}>
            { said::MOVE }
            { step(-100, "−100") }
            { step(-10, "−10") }
            { step(-1, "−1") }
            <NumberBox name={said::FAMILIES_TO_MOVE} {shown} {commit} disabled={context.locked} />
            { step(1, "+1") }
            { step(10, "+10") }
            { step(100, "+100") }
            { said::FAMILIES_FROM }
            { choice(said::FROM, moving.from, |moving, from| Moving { from, ..moving }) }
            { " to " }
            { choice("To", moving.to, |moving, to| Moving { to, ..moving }) }
            { context.button(said::MOVE_2, Msg::FamiliesMoved(moving)) }
        </div>
    }
}
