//! What each place holds of the plan, and what moves its year.

use crate::{Msg, Opening, Page};
use model::tier::Delivery;
use model::{Scenario, Tier};

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
