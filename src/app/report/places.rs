//! Places in words: what each district holds of the plan, and how the plan opens year by year.

use super::super::decimal;
use super::super::format::{count, percent};
use super::super::msg::Msg;
use crate::model::parameter::NEVER;
use crate::model::{DISTRICTS, Results, Scenario, Tier, tier::Delivery};

pub const HEADINGS: [&str; 6] = ["District", "Joins", "Families", "In intensive", "In targeted", "Posts"];
pub const YEAR_HEADINGS: [&str; 5] = ["Year", "Districts open", "Share of families", "Families in places", "Workers"];

/// The districts that joined first.
pub const PILOTS: &str = "Swale and Thanet";

/// "All 12 districts are open from year 3".
pub fn title(scenario: &Scenario) -> String {
    let years = scenario.start_years();
    let never = years.iter().filter(|&&year| year == NEVER).count();
    let last = years.iter().copied().filter(|&year| year != NEVER).max();
    match (never, last) {
        (_, None) => "No district ever joins, so nothing is spent".into(),
        (0, Some(1)) => format!("All {} districts are open from the first year", DISTRICTS.len()),
        (0, Some(last)) => format!("All {} districts are open from year {last}", DISTRICTS.len()),
        (never, Some(last)) => {
            let noun = if never == 1 { "district never joins" } else { "districts never join" };
            format!("{never} {noun}; the others are open from year {last}")
        }
    }
}

/// What happens when one district is given another year.
pub fn joining(scenario: &Scenario, index: usize, year: u8) -> Msg {
    let mut years = scenario.start_years();
    years[index] = year;
    Msg::DistrictYears(years, DISTRICTS[index].name)
}

/// A year in words.
pub fn joins(year: u8) -> String {
    if year == NEVER { "never".into() } else { format!("year {year}") }
}

/// What a district holds once it is open: families, in intensive, in targeted, posts (part posts allowed).
pub fn holds(scenario: &Scenario, index: usize) -> [f64; 4] {
    let all: f64 = DISTRICTS.iter().map(|district| district.families).sum();
    let (mix, share) = (scenario.mix(), DISTRICTS[index].families / all);
    let places = Tier::PLANNED.map(|tier| f64::from(mix.families(tier.band())) * share);
    let posts = Tier::PLANNED.into_iter().zip(places).map(|(tier, places)| places / Delivery::of(tier, scenario).caseload).sum();
    [f64::from(mix.total()) * share, places[0], places[1], posts]
}

pub fn rows(scenario: &Scenario) -> Vec<Vec<String>> {
    let row = |(index, district): (usize, &crate::model::parameter::District)| {
        let [families, intensive, targeted, posts] = holds(scenario, index);
        let joins = joins(scenario.start_years()[index]);
        vec![district.name.into(), joins, count(families), count(intensive), count(targeted), decimal::fixed(posts, 1)]
    };
    DISTRICTS.iter().enumerate().map(row).collect()
}

pub fn csv(scenario: &Scenario) -> String {
    let line = |index: usize| {
        let year = scenario.start_years()[index];
        let joins = if year == NEVER { String::new() } else { year.to_string() };
        format!("{},{joins},{}\r\n", DISTRICTS[index].name, holds(scenario, index).map(decimal::shortest).join(","))
    };
    "district,joins_in_year,families,intensive_families,targeted_families,posts\r\n".to_string()
        + &(0..DISTRICTS.len()).map(line).collect::<String>()
}

fn of_year(scenario: &Scenario, results: &Results, index: usize) -> (u32, f64, f64, u32) {
    let (share, open) = scenario.live(index + 1);
    let tiers = [&results.intensive, &results.targeted];
    (open, share, tiers.iter().map(|tier| tier.places[index]).sum(), tiers.iter().map(|tier| tier.workers[index]).sum())
}

pub fn year_rows(scenario: &Scenario, results: &Results) -> Vec<Vec<String>> {
    let row = |index: usize| {
        let (open, share, families, workers) = of_year(scenario, results, index);
        let share = percent((share * 1000.0).round() / 1000.0);
        vec![(index + 1).to_string(), open.to_string(), share, count(families), count(f64::from(workers))]
    };
    (0..results.cost.len()).map(row).collect()
}

pub fn year_csv(scenario: &Scenario, results: &Results) -> String {
    let line = |index: usize| {
        let (open, share, families, workers) = of_year(scenario, results, index);
        format!("{},{open},{},{},{workers}\r\n", index + 1, decimal::shortest(share), decimal::shortest(families))
    };
    "year,districts_open,share_of_families,families_in_places,workers\r\n".to_string()
        + &(0..results.cost.len()).map(line).collect::<String>()
}
