//! What each band of the triangle holds.

use model::{Band, Results, Scenario, Tier};

/// The parameter table's own limit for a band.
const MOST_IN_A_BAND: u32 = 100_000;

/// A band's control and label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BandRow {
    pub band: Band,
    pub families: u32,
    /// The most families its control can give it.
    pub most: u32,
    /// Its share of all families, in whole per cent; the four together are 100.
    pub percent: u32,
    pub support: Support,
}

/// What a band's families get.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Support {
    /// A tier of the plan: whole posts when every district is open, and families a worker.
    Tier { workers: u32, caseload: f64 },
    /// Universal services alone.
    Universal,
    /// Open services only: support is withdrawn.
    Withdrawn,
}

pub fn band_row(band: Band, scenario: &Scenario, results: &Results) -> BandRow {
    let mix = scenario.mix();
    let tier = |tier: Tier| {
        let tier = results.tier(tier);
        Support::Tier {
            workers: tier.workers_full,
            caseload: tier.caseload,
        }
    };
    BandRow {
        band,
        families: mix.families(band),
        most: mix.total().min(MOST_IN_A_BAND),
        percent: mix.percentages()[band as usize],
        support: match band {
            Band::Withdrawn => Support::Withdrawn,
            Band::Intensive => tier(Tier::Intensive),
            Band::Targeted => tier(Tier::Targeted),
            Band::Universal => Support::Universal,
        },
    }
}

/// What part of a band is better off because of the plan at the end of `year` (0: before it starts).
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
