//! The results of every preset, for readers whose browser may not run the page's program.

use crate::names;
use crate::number::{count, money, years};
use app::Style;
use app::views::first::extra;
use model::Results;
use model::preset::Preset;

pub const CAPTION: &str =
    "Every preset. Each figure is the change against universal services alone.";

/// The headings, for results over this many years whose headline is of this year.
pub fn headings(horizon: usize, headline_year: usize) -> [String; 5] {
    [
        "Preset".into(),
        "Workers".into(),
        "Cost a year".into(),
        format!("Better off in year {headline_year}"),
        format!("Net value over {}", years(horizon)),
    ]
}

/// A preset's row, under these headings.
pub fn row(preset: Preset, results: &Results, style: Style) -> [String; 5] {
    [
        names::preset(preset).into(),
        count(f64::from(results.workers_full)),
        money(results.cost_full, style),
        format!("{} more", count(extra(results))),
        money(results.npv, style),
    ]
}
