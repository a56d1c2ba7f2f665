//! The facts of the first screen.

use model::{Band, Results};

/// The result as a screen reader hears it a moment after a change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spoken {
    pub workers: u32,
    /// Pounds a year when every district is open.
    pub cost: f64,
    /// Families better off because of the plan, in the headline year.
    pub extra: f64,
    /// Net present value, in pounds.
    pub npv: f64,
}

impl Spoken {
    pub fn of(results: &Results) -> Spoken {
        Spoken {
            workers: results.workers_full,
            cost: results.cost_full,
            extra: extra(results),
            npv: results.npv,
        }
    }
}

/// Families better off because of the plan in the headline year.
pub fn extra(results: &Results) -> f64 {
    results.extra[results.headline_year() - 1]
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
