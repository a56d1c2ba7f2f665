//! What each band holds, and its controls.

use crate::names;
use crate::number::{count, families, plain, workers};
use app::Style;
use app::views::first::{BandRow, Support};
use model::Band;

/// The group of presets.
pub const PRESETS: &str = "Presets";

/// "300 families".
pub fn held(row: &BandRow) -> String {
    families(f64::from(row.families))
}

/// "300 families, 50 workers".
pub fn value(row: &BandRow) -> String {
    let held = held(row);
    match row.support {
        Support::Tier { workers: posts, .. } => format!("{held}, {}", workers(posts)),
        Support::Universal => format!("{held}, universal services"),
        Support::Withdrawn => format!("{held}, open services only"),
    }
}

/// "50 workers, 6 families each".
pub fn caption(row: &BandRow) -> String {
    match row.support {
        Support::Tier {
            workers: posts,
            caseload,
        } => format!("{}, {} families each", workers(posts), plain(caseload)),
        Support::Universal => "what is open to all".into(),
        Support::Withdrawn => "no support from the plan".into(),
    }
}

/// The button that takes families from a band: "10 fewer intensive families".
pub fn fewer(step: u32, band: Band, style: Style) -> String {
    let band = names::band_families_inside(band, style);
    format!("{} fewer {band}", count(f64::from(step)))
}

/// The button that gives a band more.
pub fn more(step: u32, band: Band, style: Style) -> String {
    let band = names::band_families_inside(band, style);
    format!("{} more {band}", count(f64::from(step)))
}

/// The box beside a band's slider: "Intensive families, number".
pub fn number_of(band: Band, style: Style) -> String {
    format!("{}, number", names::band_families(band, style))
}
