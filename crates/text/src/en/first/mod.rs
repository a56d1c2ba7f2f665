//! What the first screen says: finished strings, made from a page and its results. Components only lay them out.

pub mod headline;
pub mod over_time;

use crate::decision;
use app::{Computed, Decision, Page, State, Walk};
pub use headline::{BandRow, BudgetBar, Figure, Question, Span, spoken};
use model::Band;
pub use over_time::{OverTimeReport, Series};

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
}

impl Report {
    pub fn of(state: &State, computed: &Computed) -> Report {
        let Page {
            scenario,
            title,
            over_time,
            style,
            ..
        } = &state.page;
        let results = &computed.results;
        let style = *style;
        let label = |decision: &Decision| decision::inside(decision, &state.page);
        Report {
            question: headline::question(scenario, title, style),
            answer: headline::answer(results),
            figures: headline::figures(scenario, results, style),
            budget: headline::budget(scenario, results, style),
            value_lines: headline::value_lines(scenario, computed, style),
            bands: Band::ALL
                .into_iter()
                .map(|band| headline::band_row(band, scenario, results))
                .collect(),
            over_time: over_time::report(*over_time, results, style),
            undo: state.history.undo_label().map(label),
            redo: state.history.redo_label().map(label),
        }
    }
}

/// The window's title, with the user's own name for the plan; empty for none.
pub fn window_title(title: &str) -> String {
    if title.is_empty() {
        "Needs triangle".into()
    } else {
        format!("{title} – Needs triangle")
    }
}

/// The title of this page's frame in another page.
pub fn frame_title(title: &str) -> String {
    if title.is_empty() {
        "Needs triangle".into()
    } else {
        format!("Needs triangle: {title}")
    }
}

/// The button that walks the triangle through the years.
pub fn walk(walk: Walk) -> &'static str {
    match walk {
        Walk::Resting => "▶ Play the years",
        Walk::Walking(_) => "■ Stop",
        Walk::Standing(0) => "Show after the last year",
        Walk::Standing(_) => "Show the usual year",
    }
}
