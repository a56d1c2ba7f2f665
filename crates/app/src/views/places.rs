//! What each place holds of the plan, and what moves its year.

use crate::table::{Cell, Column, Of, Table};
use crate::{Msg, Opening, Page, place_list};
use model::tier::Delivery;
use model::{Results, Scenario, Tier};

/// What happens when one place is given another year.
pub fn joining(page: &Page, index: usize, year: u8) -> Msg {
    let mut years = page.scenario.places().start_years();
    if let Some(joins) = years.get_mut(index) {
        *joins = year;
    }
    Msg::DistrictYears(years, Opening::Place(index))
}

/// What a place holds once it is open: families, in intensive, in targeted, posts (part posts
/// allowed).
pub fn holds(scenario: &Scenario, index: usize) -> [f64; 4] {
    let places = scenario.places();
    let (mix, share) = (
        scenario.mix(),
        f64::from(places.all()[index].families) / f64::from(places.families()),
    );
    let held = Tier::PLANNED.map(|tier| f64::from(mix.families(tier.band())) * share);
    let posts = Tier::PLANNED
        .into_iter()
        .zip(held)
        .map(|(tier, held)| held / Delivery::of(tier, scenario).caseload)
        .sum();
    [f64::from(mix.total()) * share, held[0], held[1], posts]
}

/// Where each place stands in the list, with its own name if it has one.
fn named(page: &Page) -> impl Iterator<Item = (usize, Cell)> {
    let names = place_list::names(page).into_iter().enumerate();
    names.map(|(index, name)| (index, Cell::Place(index, name)))
}

/// A place a row: when it joins and what it then holds.
pub fn table(page: &Page) -> Table {
    let row = |(index, name): (usize, Cell)| {
        let [families, intensive, targeted, posts] = holds(&page.scenario, index);
        vec![
            name,
            Cell::Joins(page.scenario.places().all()[index].start_year),
            Cell::Count(families),
            Cell::Count(intensive),
            Cell::Count(targeted),
            Cell::Posts(posts),
        ]
    };
    Table {
        plans: vec![],
        of: Of::Places,
        columns: &[
            Column::Place,
            Column::Joins,
            Column::Families,
            Column::InIntensive,
            Column::InTargeted,
            Column::Posts,
        ],
        rows: named(page).map(row).collect(),
    }
}

/// A row for every place in every year it is open.
pub fn by_year(page: &Page) -> Table {
    let of_place = |(index, name): (usize, Cell)| {
        let [_, intensive, targeted, posts] = holds(&page.scenario, index);
        let first = usize::from(page.scenario.places().all()[index].start_year);
        (first..=page.scenario.horizon()).map(move |year| {
            vec![
                name.clone(),
                Cell::Year(year),
                Cell::Count(intensive + targeted),
                Cell::Posts(posts),
            ]
        })
    };
    Table {
        plans: vec![],
        of: Of::PlacesByYear,
        columns: &[
            Column::Place,
            Column::Year,
            Column::FamiliesInPlaces,
            Column::Posts,
        ],
        rows: named(page).flat_map(of_place).collect(),
    }
}

/// How far the plan has opened in a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OpenedYear {
    /// 1 is the first.
    pub year: usize,
    pub places_open: u32,
    /// Part of all families that live there, of 1.
    pub share: f64,
    pub families: f64,
    pub workers: u32,
}

pub fn opened(scenario: &Scenario, results: &Results) -> Vec<OpenedYear> {
    let tiers = Tier::PLANNED.map(|tier| results.tier(tier));
    let of_year = |index: usize| {
        let (share, places_open) = scenario.places().live(index + 1);
        OpenedYear {
            year: index + 1,
            places_open,
            share,
            families: tiers.iter().map(|tier| tier.places[index]).sum(),
            workers: tiers.iter().map(|tier| tier.workers[index]).sum(),
        }
    };
    (0..results.cost.len()).map(of_year).collect()
}

/// A year a row: how far the plan has opened.
pub fn opening(scenario: &Scenario, results: &Results) -> Table {
    let row = |year: OpenedYear| {
        vec![
            Cell::Year(year.year),
            Cell::Count(f64::from(year.places_open)),
            Cell::Percent(year.share),
            Cell::Count(year.families),
            Cell::Count(f64::from(year.workers)),
        ]
    };
    Table {
        plans: vec![],
        of: Of::Opening,
        columns: &[
            Column::Year,
            Column::PlacesOpen,
            Column::ShareOfFamilies,
            Column::FamiliesInPlaces,
            Column::Workers,
        ],
        rows: opened(scenario, results).into_iter().map(row).collect(),
    }
}
