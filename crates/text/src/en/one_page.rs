//! What one printed page holds beside the first screen: the mix, what differs from the start and
//! why, where the plan is to be had again, and what made the page.

use crate::area;
use crate::first::bands;
use crate::number::places;
use crate::{decisions, field, names};
use app::views::decisions::{changed, moved_districts};
use app::views::first::{BandRow, band_row};
use app::{Page, Style, link};
use model::parameter::Group;
use model::{Band, Parameter, Results};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Something that is not as at the start; the user's reason may be empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    pub text: String,
    pub reason: String,
}

/// "Intensive: 300 families, 5% (50 workers, 6 families each)", a line a band that holds anybody.
pub fn mix(page: &Page, results: &Results, style: Style) -> Vec<String> {
    let line = |row: BandRow| {
        format!(
            "{}: {}, {}% ({})",
            names::band(row.band, style),
            bands::held(&row),
            row.percent,
            bands::caption(&row, style)
        )
    };
    Band::ALL
        .map(|band| band_row(band, &page.scenario, results))
        .into_iter()
        .filter(|row| row.families > 0)
        .map(line)
        .collect()
}

/// Every assumption, decision and place that differs from the start, and every other one the user
/// gave a reason for.
pub fn differences(page: &Page, style: Style) -> Vec<Difference> {
    let changed = changed(&page.scenario);
    let reason = |parameter| page.reasons.get(parameter);
    let listed =
        |parameter: &Parameter| changed.contains(parameter) || !reason(*parameter).is_empty();
    let mut all: Vec<Difference> = Parameter::all()
        .filter(listed)
        .map(|parameter| Difference {
            text: text(parameter, page, changed.contains(&parameter), style),
            reason: reason(parameter).to_string(),
        })
        .collect();
    let plain = |text: String| Difference {
        text,
        reason: String::new(),
    };
    all.extend(
        moved_districts(&page.scenario)
            .into_iter()
            .map(|moved| plain(decisions::moved(moved))),
    );
    if !page.scenario.places().are_the_areas_own() {
        all.push(plain(format!(
            "{} of our own, not {}",
            places(page.scenario.places().all().len()),
            area::ITS_PLACES
        )));
    }
    all
}

/// "Crisis costs of a family: £400,000, not £330,000".
fn text(parameter: Parameter, page: &Page, changed: bool, style: Style) -> String {
    let value = decisions::value(&page.scenario, parameter, style);
    let row = parameter.row();
    match (parameter, changed) {
        (Parameter::Evidence, _) => value,
        _ if row.group == Group::Mix => value,
        (_, true) => format!("{value}, not {}", field::shown(row, row.default, style)),
        (_, false) => format!("{value}, as at the start"),
    }
}

/// "22 November 2026"; months count from 1.
pub fn date(year: u32, month: u32, day: u32) -> String {
    let month = month
        .checked_sub(1)
        .and_then(|index| MONTHS.get(index as usize))
        .copied()
        .unwrap_or_default();
    format!("{day} {month} {year}")
}

/// What made the page, so that its numbers can be had again.
pub fn versions() -> String {
    format!(
        "Needs triangle {}, links of version {}.",
        env!("CARGO_PKG_VERSION"),
        link::VERSION
    )
}
