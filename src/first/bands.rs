//! The controls: one slider a band, what is left of the budget to spend, and the presets.

use super::screen::Screen;
use crate::chart::track::Track;
use crate::classes::band_class;
use crate::context::Context;
use crate::controls::{Slider, slider};
use app::views::first::BandRow;
use app::{Decision, Msg, Page, Refusal, Style, View, field};
use model::preset::Preset;
use model::{Band, Parameter};
use text::first::{bands as words, budget};
use text::{field::shown, names};
use yew::prelude::*;

/// Whether the band that support is withdrawn from has controls: while it holds anybody, and where
/// families are moved by hand.
pub fn with_withdrawn(page: &Page) -> bool {
    page.scenario.mix().families(Band::Withdrawn) > 0 || page.view == View::Moves
}

pub fn bands(context: &Context, screen: &Screen) -> Html {
    let four = with_withdrawn(&context.page);
    let shown = |row: &&BandRow| row.band != Band::Withdrawn || four;
    html! {
        <div
            id="sliders"
            class={classes!("bands", four.then_some("four"))}
            inert={context.locked}
            tabindex="-1"
        >
            { for screen.first.bands.iter().filter(shown).map(|row| control(row, context, screen)) }
        </div>
    }
}

/// The presets of the first screen, and the quiet ways to move families.
pub fn presets(context: &Context) -> Html {
    let presets = Preset::ALL
        .into_iter()
        .filter(|preset| preset.is_on_first_screen());
    let moves = context.click(Msg::ViewChosen(View::Moves, Some(View::Moves.place())));
    html! {
        <div class="presets" role="group" aria-label={words::PRESETS} inert={context.locked}>
            <span class="try" aria-hidden="true">{ words::TRY }</span>
            { for presets.map(|preset| chip(preset, names::preset_chip(preset), context)) }
            <button type="button" class="inline quiet" onclick={moves}>{ words::IN_WORDS }</button>
        </div>
    }
}

fn control(row: &BandRow, context: &Context, screen: &Screen) -> Html {
    let (band, most, style) = (row.band, row.most, context.style());
    let send = &context.send;
    let commit = {
        let send = send.clone();
        Callback::from(move |text: String| {
            // A refusal is said where everything about the last change is, not under the box.
            match read_families(&text, most, style) {
                Ok(families) => {
                    send.emit(Msg::BandSet(band, families));
                    send.emit(Msg::Settled);
                }
                Err(refusal) => send.emit(Msg::Refused(band, refusal)),
            }
            Ok(())
        })
    };
    slider(Slider {
        name: names::band_families(band, style),
        fewer: words::fewer(row.step, band, style),
        more: words::more(row.step, band, style),
        number: words::number_of(band, style),
        label: names::band(band, style),
        caption: html! { <>{ words::caption(row, style) }{ spend(row, context, screen) }</> },
        class: band_class(band),
        value: row.families,
        step: row.step,
        track: Track {
            most,
            knee: row.marks.bought_alone,
        },
        tick: row.marks.budget_ends,
        beyond_is_below: band == Band::Universal,
        value_text: words::value(row),
        shown: shown_families(row.families, style),
        set: send.reform(move |families| Msg::BandSet(band, families)),
        settled: send.reform(|()| Msg::Settled),
        cancelled: send.reform(|()| Msg::DragCancelled),
        commit,
    })
}

/// "Spend the £1 million left", beside the cost of the tier that was moved last, else of intensive.
fn spend(row: &BandRow, context: &Context, screen: &Screen) -> Html {
    let last = screen.state.history.last().map(|(_, decision)| decision);
    let moved = match last {
        Some(Decision::Band(Band::Targeted)) => Band::Targeted,
        _ => Band::Intensive,
    };
    let all = row.marks.budget_ends;
    let Some(all) = all.filter(|&all| row.band == moved && all > row.families) else {
        return html! {};
    };
    let (band, send) = (row.band, context.send.clone());
    let onclick = move |_: MouseEvent| {
        send.emit(Msg::BandSet(band, all));
        send.emit(Msg::Settled);
    };
    html! {
        <button type="button" class="inline spend" {onclick}>
            { budget::spend(screen.first.budget.left, context.style()) }
        </button>
    }
}

/// Typed families, no more than `most`.
pub fn read_families(text: &str, most: u32, style: Style) -> Result<u32, Refusal> {
    field::read_up_to(Parameter::Intensive.row(), text, f64::from(most), style)
        .map(|families| families as u32)
}

pub fn shown_families(families: u32, style: Style) -> String {
    shown(Parameter::Intensive.row(), f64::from(families), style)
}

/// A preset; pressed while the whole plan is its own.
pub fn preset_button(preset: Preset, context: &Context) -> Html {
    chip(preset, names::preset(preset), context)
}

fn chip(preset: Preset, name: &'static str, context: &Context) -> Html {
    let pressed = preset.holds(context.scenario()).to_string();
    let onclick = context.click(Msg::PresetChosen(preset));
    html! {
        <button
            type="button"
            class="preset"
            aria-pressed={pressed}
            disabled={context.locked}
            {onclick}
        >
            { name }
        </button>
    }
}
