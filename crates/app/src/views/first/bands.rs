//! What each band of the triangle holds.

use super::Marks;
use model::results::TierResults;
use model::{Band, Parameter, Results, Scenario, Tier};

/// The parameter table's own limit for a band.
const MOST_IN_A_BAND: u32 = 100_000;

/// A band's control and label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BandRow {
    pub band: Band,
    pub families: u32,
    /// The most families its control can give it.
    pub most: u32,
    /// How many families one step of its control moves.
    pub step: u32,
    /// Its share of all families, in whole per cent; the four together are 100.
    pub percent: u32,
    pub support: Support,
    pub marks: Marks,
}

/// What a band's families get.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Support {
    /// A tier of the plan: whole posts, families a worker, mentors beside them, and pounds a year,
    /// in the last year counted.
    Tier {
        workers: u32,
        caseload: f64,
        mentors: u32,
        cost: f64,
    },
    /// Universal services alone.
    Universal,
    /// Open services only: support is withdrawn.
    Withdrawn,
}

pub fn band_row(band: Band, scenario: &Scenario, results: &Results) -> BandRow {
    let mix = scenario.mix();
    let tier = |named: Tier| {
        let tier = results.tier(named);
        Support::Tier {
            workers: tier.workers.last().copied().unwrap_or(0),
            caseload: tier.caseload,
            mentors: mentors(named, tier, scenario),
            cost: tier.cost.last().copied().unwrap_or(0.0),
        }
    };
    BandRow {
        band,
        families: mix.families(band),
        most: mix.total().min(MOST_IN_A_BAND),
        step: step(band),
        percent: mix.percentages()[band as usize],
        marks: Marks::of(band, scenario, results),
        support: match band {
            Band::Withdrawn => Support::Withdrawn,
            Band::Intensive => tier(Tier::Intensive),
            Band::Targeted => tier(Tier::Targeted),
            Band::Universal => Support::Universal,
        },
    }
}

/// Universal's families come and go as targeted's do.
fn step(band: Band) -> u32 {
    let parameter = match band {
        Band::Withdrawn => Parameter::Withdrawn,
        Band::Intensive => Parameter::Intensive,
        Band::Targeted | Band::Universal => Parameter::Targeted,
    };
    parameter.row().slider_step as u32
}

/// Volunteers beside the workers: a family of the targeted tier each, for a share of them.
fn mentors(tier: Tier, results: &TierResults, scenario: &Scenario) -> u32 {
    let share = scenario.get(Parameter::MentorShare);
    match (tier, results.places.last()) {
        (Tier::Targeted, Some(places)) => libm::round(places * share) as u32,
        _ => 0,
    }
}

/// What part of a band is better off because of the plan at the end of `year` (0: before it
/// starts).
pub fn solid_share(results: &Results, band: Band, year: usize) -> f64 {
    let tier = match band {
        Band::Intensive => &results.intensive,
        Band::Targeted => &results.targeted,
        Band::Withdrawn | Band::Universal => return 0.0,
    };
    let extra = year
        .checked_sub(1)
        .and_then(|index| tier.extra.get(index))
        .copied()
        .unwrap_or(0.0);
    if tier.families == 0 {
        0.0
    } else {
        (extra / f64::from(tier.families)).min(1.0)
    }
}
