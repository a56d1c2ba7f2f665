//! The controls: one slider a band, and the presets.

use super::layout::Screen;
use crate::classes::band_class;
use crate::context::Context;
use crate::controls::{STEP, Slider, slider};
use app::views::first::BandRow;
use app::{Msg, Refusal, Style, View, field};
use model::preset::Preset;
use model::{Band, Parameter};
use text::first::bands as words;
use text::{field::shown, names};
use yew::prelude::*;

pub fn bands(context: &Context, screen: &Screen) -> Html {
    let shown = |row: &&BandRow| {
        row.band != Band::Withdrawn || row.families > 0 || context.page.view == View::Moves
    };
    let presets = Preset::ALL
        .into_iter()
        .filter(|preset| preset.is_on_first_screen());
    html! {
        <div class="bands" inert={context.locked}>
            { for screen.first.bands.iter().filter(shown).map(|row| control(row, context)) }
            <div class="presets" role="group" aria-label={words::PRESETS}>
                { for presets.map(|preset| preset_button(preset, context)) }
            </div>
        </div>
    }
}

fn control(row: &BandRow, context: &Context) -> Html {
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
        fewer: words::fewer(STEP, band, style),
        more: words::more(STEP, band, style),
        number: words::number_of(band, style),
        label: names::band(band, style),
        caption: words::caption(row),
        class: band_class(band),
        value: row.families,
        most,
        value_text: words::value(row),
        shown: shown_families(row.families, style),
        set: send.reform(move |families| Msg::BandSet(band, families)),
        settled: send.reform(|()| Msg::Settled),
        commit,
    })
}

/// Typed families, no more than `most`.
pub fn read_families(text: &str, most: u32, style: Style) -> Result<u32, Refusal> {
    field::read_up_to(Parameter::Intensive.row(), text, f64::from(most), style)
        .map(|families| families as u32)
}

pub fn shown_families(families: u32, style: Style) -> String {
    shown(Parameter::Intensive.row(), f64::from(families), style)
}

/// A preset; pressed while the scenario stands as it would set it.
pub fn preset_button(preset: Preset, context: &Context) -> Html {
    let pressed = preset.holds(context.scenario()).to_string();
    let onclick = context.click(Msg::PresetChosen(preset));
    html! {
        <button type="button" class="preset" aria-pressed={pressed} disabled={context.locked}
            {onclick}>
            { names::preset(preset) }
        </button>
    }
}
