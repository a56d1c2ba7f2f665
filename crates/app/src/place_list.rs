//! A user's own places: their names, and their list as a box shows it. `list` reads it back.

use super::page::Page;
use super::unseen;
use model::parameter::NEVER;
use model::places::MOST_PLACES;
use model::{DISTRICTS, Place, Places};

/// What stands for the year of a place that never joins.
const NEVER_JOINS: &str = "never";
/// Longest name of a place, in characters.
const LONGEST_NAME: usize = 60;

/// The places' names, in order; None for a place of the user's own that was given none.
pub fn names(page: &Page) -> Vec<Option<String>> {
    let places = page.scenario.places();
    if places.are_the_areas_own() {
        return DISTRICTS
            .iter()
            .map(|district| Some(district.name.into()))
            .collect();
    }
    let mut given = page.place_names.iter().map(|name| name.trim());
    places
        .all()
        .iter()
        .map(|_| given.next().filter(|name| !name.is_empty()))
        .map(|name| name.map(String::from))
        .collect()
}

/// The places as the box shows them, and can read again; `names` has one for each.
pub fn text(page: &Page, names: &[String]) -> String {
    let line = |(name, place): (&String, &Place)| {
        let name = if name.contains([',', ';', '"']) {
            format!("\"{}\"", name.replace('"', "'"))
        } else {
            name.clone()
        };
        let year = if place.start_year == NEVER {
            NEVER_JOINS.to_string()
        } else {
            place.start_year.to_string()
        };
        format!("{name}, {}, {year}\n", place.families)
    };
    names
        .iter()
        .zip(page.scenario.places().all())
        .map(line)
        .collect()
}

/// Kent's districts as they joined, with no names left of any others.
pub fn back_to_the_areas(page: &mut Page) {
    page.scenario = page.scenario.with_places(Places::default());
    page.place_names.clear();
}

/// Names out of a text with one a line, as the page keeps them; none where none of them is seen.
pub(super) fn kept_names(text: &str) -> Vec<String> {
    let names = text.split('\n').take(MOST_PLACES);
    let kept: Vec<String> = names.map(|name| unseen::kept(name, LONGEST_NAME)).collect();
    if kept.iter().all(String::is_empty) {
        return vec![];
    }
    kept
}
