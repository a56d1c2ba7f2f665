//! What the first screen says: finished strings, made from a page and its results. Components only lay them out.

pub mod agencies;
pub mod decisions;
pub mod evidence;
pub mod headline;
pub mod how_sure;
pub mod mixes;
pub mod notices;
pub mod numbers;
pub mod one_page;
pub mod over_time;
pub mod places;
pub mod rivals;
pub mod working;
pub mod workings;
pub mod worth;

use super::compute::Computed;
use super::page::Page;
use super::state::State;
pub use headline::{BandRow, BudgetBar, Figure, Question, Span};
use model::{Band, Results};
pub use over_time::OverTimeReport;

/// Everything the first screen shows beside its pictures.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub question: Question,
    pub answer: Vec<Span>,
    pub figures: [Figure; 4],
    pub budget: BudgetBar,
    /// Net value under the other evidence standards, after the horizon, and as cash.
    pub value_lines: Vec<String>,
    pub bands: Vec<BandRow>,
    pub over_time: OverTimeReport,
    pub undo: Option<String>,
    pub redo: Option<String>,
    /// The result in 20 words at most, for a screen reader.
    pub spoken: String,
}

impl Report {
    pub fn of(state: &State, computed: &Computed) -> Report {
        let Page {
            scenario,
            title,
            over_time,
            ..
        } = &state.page;
        let results = &computed.results;
        let label = |label: Option<&str>| label.map(lower_first);
        Report {
            question: headline::question(scenario, title),
            answer: headline::answer(results),
            figures: headline::figures(scenario, results),
            budget: headline::budget(scenario, results),
            value_lines: headline::value_lines(scenario, computed),
            bands: Band::ALL
                .into_iter()
                .map(|band| headline::band_row(band, scenario, results))
                .collect(),
            over_time: over_time::report(*over_time, results),
            undo: label(state.history.undo_label()),
            redo: label(state.history.redo_label()),
            spoken: headline::spoken(results),
        }
    }
}

/// What part of a band is better off because of the plan at the end of `year` (0: before it starts).
pub fn solid_share(results: &Results, band: Band, year: usize) -> f64 {
    let tier = match band {
        Band::Intensive => &results.intensive,
        Band::Targeted => &results.targeted,
        Band::Withdrawn | Band::Universal => return 0.0,
    };
    let extra = year
        .checked_sub(1)
        .and_then(|index| tier.extra.get(index))
        .copied()
        .unwrap_or(0.0);
    if tier.families == 0 {
        0.0
    } else {
        (extra / f64::from(tier.families)).min(1.0)
    }
}

/// A label inside a sentence: "intensive families"; names that begin with a figure or an abbreviation stay.
pub fn lower_first(label: &str) -> String {
    let mut lowered = label.to_string();
    if let Some(first) = lowered.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    lowered
}
