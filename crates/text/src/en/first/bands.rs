//! What each band holds, and its controls.

use crate::names;
use crate::number::{count, counted, families, money, plain, workers};
use app::Style;
use app::views::first::{BandRow, Support};
use model::Band;

/// The group of presets, and the word before them.
pub const PRESETS: &str = "Presets";
pub const TRY: &str = "Try";
/// The key to the hatching, and the quiet ways behind the controls.
pub const OVER_BUDGET: &str = "over budget";
pub const WITHDRAW: &str = "Withdraw from some";
pub const IN_WORDS: &str = "Move families in words";

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

/// "50 workers, 6 families each: £4.2 million".
pub fn caption(row: &BandRow, style: Style) -> String {
    match row.support {
        Support::Tier {
            workers: posts,
            mentors,
            cost,
            ..
        } if mentors > 0 => format!(
            "{} and {}: {}",
            workers(posts),
            counted(f64::from(mentors), "mentor", "mentors"),
            money(cost, style)
        ),
        Support::Tier {
            workers: posts,
            caseload,
            cost,
            ..
        } => format!(
            "{}, {} {} each: {}",
            workers(posts),
            plain(caseload),
            if caseload == 1.0 { "family" } else { "families" },
            money(cost, style)
        ),
        Support::Universal => "open to everyone: nothing extra".into(),
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
