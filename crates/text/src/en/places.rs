//! Places in words: what each holds of the plan, and how the plan opens year by year.

use crate::names::places as names;
use crate::number::{count, families, percent};
use app::views::places::holds;
use app::{Page, csv, decimal};
use model::AREA;
use model::parameter::NEVER;
use model::{Results, Scenario};

pub const HEADINGS: [&str; 6] = [
    "Place",
    "Joins",
    "Families",
    "In intensive",
    "In targeted",
    "Posts",
];
pub const YEAR_HEADINGS: [&str; 5] = [
    "Year",
    "Places open",
    "Share of families",
    "Families in places",
    "Workers",
];

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
            "These places hold {} families; the plan counts {}, in the same shares.",
            count(held),
            count(counted)
        )
    })
}

pub fn rows(page: &Page) -> Vec<Vec<String>> {
    let row = |(index, name)| {
        let [families, intensive, targeted, posts] = holds(&page.scenario, index);
        let joins = joins(page.scenario.places().all()[index].start_year);
        vec![
            name,
            joins,
            count(families),
            count(intensive),
            count(targeted),
            decimal::fixed(posts, 1),
        ]
    };
    names(page).into_iter().enumerate().map(row).collect()
}

pub fn csv(page: &Page) -> String {
    let line = |(index, name): (usize, String)| {
        let year = page.scenario.places().all()[index].start_year;
        let joins = if year == NEVER {
            String::new()
        } else {
            year.to_string()
        };
        format!(
            "{},{joins},{}\r\n",
            csv::cell(&name),
            holds(&page.scenario, index)
                .map(decimal::shortest)
                .join(",")
        )
    };
    "place,joins_in_year,families,intensive_families,targeted_families,posts\r\n".to_string()
        + &names(page)
            .into_iter()
            .enumerate()
            .map(line)
            .collect::<String>()
}

pub const BOTH_HEADINGS: [&str; 4] = ["Place", "Year", "Families in places", "Posts"];

/// Every place in every year it is open: name, year, families in places, posts (part posts allowed).
fn by_both(page: &Page) -> Vec<(String, usize, f64, f64)> {
    let of_place = |(index, name): (usize, String)| {
        let [_, intensive, targeted, posts] = holds(&page.scenario, index);
        let first = usize::from(page.scenario.places().all()[index].start_year);
        (first..=page.scenario.horizon())
            .map(move |year| (name.clone(), year, intensive + targeted, posts))
    };
    names(page)
        .into_iter()
        .enumerate()
        .flat_map(of_place)
        .collect()
}

pub fn both_rows(page: &Page) -> Vec<Vec<String>> {
    let row = |(name, year, families, posts): (String, usize, f64, f64)| {
        vec![
            name,
            year.to_string(),
            count(families),
            decimal::fixed(posts, 1),
        ]
    };
    by_both(page).into_iter().map(row).collect()
}

pub fn both_csv(page: &Page) -> String {
    let line = |(name, year, families, posts): (String, usize, f64, f64)| {
        format!(
            "{},{year},{},{}\r\n",
            csv::cell(&name),
            decimal::shortest(families),
            decimal::shortest(posts)
        )
    };
    "place,year,families_in_places,posts\r\n".to_string()
        + &by_both(page).into_iter().map(line).collect::<String>()
}

/// "594 families, 15.4 posts", once the place is open.
pub fn held(scenario: &Scenario, index: usize) -> String {
    let [of_place, _, _, posts] = holds(scenario, index);
    format!("{}, {} posts", families(of_place), decimal::fixed(posts, 1))
}

fn of_year(scenario: &Scenario, results: &Results, index: usize) -> (u32, f64, f64, u32) {
    let (share, open) = scenario.places().live(index + 1);
    let tiers = [&results.intensive, &results.targeted];
    (
        open,
        share,
        tiers.iter().map(|tier| tier.places[index]).sum(),
        tiers.iter().map(|tier| tier.workers[index]).sum(),
    )
}

pub fn year_rows(scenario: &Scenario, results: &Results) -> Vec<Vec<String>> {
    let row = |index: usize| {
        let (open, share, families, workers) = of_year(scenario, results, index);
        let share = percent((share * 1000.0).round() / 1000.0);
        vec![
            (index + 1).to_string(),
            open.to_string(),
            share,
            count(families),
            count(f64::from(workers)),
        ]
    };
    (0..results.cost.len()).map(row).collect()
}

pub fn year_csv(scenario: &Scenario, results: &Results) -> String {
    let line = |index: usize| {
        let (open, share, families, workers) = of_year(scenario, results, index);
        format!(
            "{},{open},{},{},{workers}\r\n",
            index + 1,
            decimal::shortest(share),
            decimal::shortest(families)
        )
    };
    "year,places_open,share_of_families,families_in_places,workers\r\n".to_string()
        + &(0..results.cost.len()).map(line).collect::<String>()
}
