//! The controls: one slider a band, and the presets.

use super::layout::Screen;
use crate::context::Context;
use crate::controls::{Slider, slider};
use app::report::BandRow;
use app::{Msg, View, field, wording};
use model::preset::Preset;
use model::{Band, Parameter};
use yew::prelude::*;

pub fn bands(context: &Context, screen: &Screen) -> Html {
    let shown = |row: &&BandRow| {
        row.band != Band::Withdrawn || row.families > 0 || context.page.view == View::Moves
    };
    html! {
        <div class="bands" inert={context.locked}>
            { for screen.report.bands.iter().filter(shown).map(|row| control(row, &context.send)) }
            <div class="presets" role="group" aria-label="Presets">
                { for Preset::ALL.into_iter().filter(|preset| preset.is_on_first_screen()).map(|preset| preset_button(preset, context)) }
            </div>
        </div>
    }
}

fn control(row: &BandRow, send: &Callback<Msg>) -> Html {
    let (band, most) = (row.band, row.most);
    let commit = {
        let send = send.clone();
        Callback::from(move |text: String| {
            let families = read_families(&text, most)?;
            send.emit(Msg::BandSet(band, families));
            send.emit(Msg::Settled);
            Ok(())
        })
    };
    slider(Slider {
        name: wording::band_families(band),
        label: wording::band(band),
        caption: &row.caption,
        class: wording::band_class(band),
        value: row.families,
        most,
        value_text: &row.value_text,
        shown: shown_families(row.families),
        set: send.reform(move |families| Msg::BandSet(band, families)),
        settled: send.reform(|()| Msg::Settled),
        commit,
        refused: send.reform(Msg::Refused),
    })
}

/// Typed families, no more than `most`.
pub fn read_families(text: &str, most: u32) -> Result<u32, String> {
    field::read_up_to(Parameter::Intensive.row(), text, f64::from(most))
        .map(|families| families as u32)
}

pub fn shown_families(families: u32) -> String {
    field::shown(Parameter::Intensive.row(), f64::from(families))
}

/// A preset; pressed while the scenario stands as it would set it.
pub fn preset_button(preset: Preset, context: &Context) -> Html {
    let pressed = preset.holds(context.scenario());
    let onclick = context.click(Msg::PresetChosen(preset));
    html! {
        <button type="button" class="preset" aria-pressed={pressed.to_string()} disabled={context.locked} {onclick}>{ wording::preset(preset) }</button>
    }
}
