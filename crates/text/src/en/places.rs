//! Places in words: what each holds of the plan, and how the plan opens year by year.

use crate::number::{count, families, workers};
use app::views::places::OpenedYear;
use app::views::places::holds;
use app::decimal;
use model::AREA;
use model::parameter::NEVER;
use model::Scenario;

/// The districts that joined first.
pub fn pilots() -> String {
    let names: Vec<&str> = AREA.pilots().map(|place| place.name).collect();
    match names.as_slice() {
        [earlier @ .., last] if !earlier.is_empty() => format!("{} and {last}", earlier.join(", ")),
        names => names.concat(),
    }
}

/// "All 12 districts are open from year 3".
pub fn title(scenario: &Scenario) -> String {
    let years = scenario.places().start_years();
    let (one, many) = if scenario.places().are_the_areas_own() {
        ("district", "districts")
    } else {
        ("place", "places")
    };
    let never = years.iter().filter(|&&year| year == NEVER).count();
    let last = years.iter().copied().filter(|&year| year != NEVER).max();
    match (never, last) {
        (_, None) => format!("No {one} ever joins, so nothing is spent"),
        (0, Some(1)) if years.len() == 1 => format!("The {one} is open from the first year"),
        (0, Some(last)) if years.len() == 1 => format!("The {one} is open from year {last}"),
        (0, Some(1)) => format!("All {} {many} are open from the first year", years.len()),
        (0, Some(last)) => format!("All {} {many} are open from year {last}", years.len()),
        (1, Some(last)) => format!("1 {one} never joins; the others are open from year {last}"),
        (never, Some(last)) => {
            format!("{never} {many} never join; the others are open from year {last}")
        }
    }
}

/// A year in words.
pub fn joins(year: u8) -> String {
    if year == NEVER {
        "never".into()
    } else {
        format!("year {year}")
    }
}

/// "These places hold 3,210 families; the plan counts 5,500." None where it is the same number.
pub fn other_count(scenario: &Scenario) -> Option<String> {
    let (held, counted) = (
        f64::from(scenario.places().families()),
        f64::from(scenario.families()),
    );
    (held != counted).then(|| {
        format!(
            "These places hold {}; the plan counts {}, in the same shares.",
            families(held),
            count(counted)
        )
    })
}

/// "594 families, 15.4 posts", once the place is open.
pub fn held(scenario: &Scenario, index: usize) -> String {
    let [of_place, _, _, posts] = holds(scenario, index);
    format!("{}, {} posts", families(of_place), decimal::fixed(posts, 1))
}

/// "394 families have a place in year 1, 1,400 from year 3".
pub fn curve(opened: &[OpenedYear]) -> String {
    let first = opened.first().map_or(0.0, |year| year.families);
    let last = opened.last().map_or(0.0, |year| year.families);
    let same = |families: f64| count(families) == count(last);
    let full = opened.iter().find(|year| same(year.families));
    let have = if libm::round(first) == 1.0 { "has" } else { "have" };
    match full {
        Some(full) if full.year > 1 => format!(
            "{} {have} a place in year 1, {} from year {}",
            families(first),
            count(last),
            full.year
        ),
        _ => format!("{} {have} a place from year 1", families(first)),
    }
}

/// "394 families, 35 workers, 2 of 12 open"; of the places there are so many in `all`.
pub fn opened(year: &OpenedYear, all: usize) -> String {
    let open = match year.places_open as usize {
        open if open == all => "all open".into(),
        open => format!("{open} of {all} open"),
    };
    format!("{}, {}, {open}", families(year.families), workers(year.workers))
}
