//! One place's row, and one year of the opening.

use super::{Line, Working, known, sum};
use crate::{Page, place_list};
use model::trace::{Quantity as Q, Remembering, Traced};
use model::values::Number;
use model::{Results, Tier, formula, tier::Delivery};

/// A place of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Where it stands in the list, 0 being the first.
    pub index: usize,
    /// None where it has none of its own.
    pub name: Option<String>,
}

/// What these workings say.
#[derive(Clone, Debug)]
pub enum Places {
    /// The titles.
    RowOf(Place),
    Opening {
        year: usize,
    },

    ShareOfFamilies,
    Families,
    FamiliesIn(Tier),
    Posts,

    /// The places open.
    ShareOpen(Vec<Place>),
    PlacesOf(Tier),
    WorkersOf(Tier),
    AllPlaces,
    AllWorkers,
}

/// The place with the most families.
pub fn place<'a>(page: &'a Page, results: &'a Results) -> Working<'a, Places> {
    let (values, places) = (Remembering(&page.scenario), page.scenario.places());
    let place = (0..places.all().len())
        .max_by_key(|&index| places.all()[index].families)
        .unwrap_or(0);
    Working::new("place", Places::RowOf(named(page, place)), move || {
        let held = known(Q::Held, f64::from(places.all()[place].families));
        let share = (held / known(Q::Held, f64::from(places.families()))).named(Q::Share);
        let part = |families: u32| -> Traced {
            let families = known(Q::Count, f64::from(families));
            (families * share.clone()).named(Q::Number)
        };
        let [intensive, targeted] = Tier::PLANNED.map(|tier| part(results.tier(tier).families));
        let [first, second] = Tier::PLANNED.map(|tier| Delivery::of(tier, &values).caseload);
        let posts = intensive.clone() / first + targeted.clone() / second;
        vec![
            Line::Worked(Places::ShareOfFamilies, share.clone()),
            Line::Worked(Places::Families, part(results.families)),
            Line::Worked(Places::FamiliesIn(Tier::Intensive), intensive),
            Line::Worked(Places::FamiliesIn(Tier::Targeted), targeted),
            Line::Worked(Places::Posts, posts.named(Q::Number)),
        ]
    })
}

/// The first year in which any place is open; None where none ever is.
pub fn opening<'a>(page: &'a Page, results: &'a Results) -> Option<Working<'a, Places>> {
    let index = results.live.iter().position(|live| *live > 0.0)?;
    let (values, year, places) = (
        Remembering(&page.scenario),
        index + 1,
        page.scenario.places(),
    );
    Some(Working::new(
        "opening",
        Places::Opening { year },
        move || {
            let open: Vec<usize> = (0..places.all().len())
                .filter(|&place| usize::from(places.all()[place].start_year) <= year)
                .collect();
            let held = open
                .iter()
                .map(|&place| known(Q::Held, f64::from(places.all()[place].families)));
            let live = sum(held) / known(Q::Held, f64::from(places.families()));
            let live = live.named(Q::Live);
            let named = open.iter().map(|&place| named(page, place)).collect();
            let mut lines = vec![Line::Worked(Places::ShareOpen(named), live.clone())];
            let (mut all_places, mut all_workers) = (vec![], vec![]);
            for tier in Tier::PLANNED {
                let families = known(Q::Families, f64::from(results.tier(tier).families));
                let places = formula::places(families, live.clone());
                let workers =
                    formula::workers(places.clone(), Delivery::of(tier, &values).caseload);
                all_places.push(places.clone().named(Q::PlacesOf(tier)));
                all_workers.push(workers.clone().named(Q::WorkersOf(tier)));
                lines.push(Line::Worked(Places::PlacesOf(tier), places));
                lines.push(Line::Worked(Places::WorkersOf(tier), workers));
            }
            lines.extend([
                Line::Worked(Places::AllPlaces, sum(all_places).named(Q::Number)),
                Line::Worked(Places::AllWorkers, sum(all_workers).named(Q::Workers)),
            ]);
            lines
        },
    ))
}

fn named(page: &Page, index: usize) -> Place {
    Place {
        index,
        name: place_list::names(page).swap_remove(index),
    }
}
