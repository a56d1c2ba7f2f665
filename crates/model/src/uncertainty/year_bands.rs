//! How sure anyone can be of the cost avoided in each year: percentiles over the combinations of
//! assumptions, for one mix.

use super::along::{self, Along};
use super::draws::{DRAWS, Draws};
use super::shares::SharesByTopFifth;
use super::{Percentiles, SHARES, at_shares};
use crate::formula::avoidable;
use crate::path::Years;
use crate::values::Values;
use crate::{Parameter as P, Scenario, Tier};
use kernel::lanes::Lanes;
use kernel::moments::{self, Moments};
use kernel::polynomial::{blend, by_year, powers_of_slope, weighed};

/// Cost avoided by year in the combinations worked out so far.
pub struct YearBands {
    draws: Draws,
    shares: SharesByTopFifth,
    years: Years,
    /// Per planned tier, places at any group of the line.
    families: [Lanes; 2],
    places: Moments,
    any_place: Moments,
    scratch: Scratch,
    /// By year, pounds avoided in every combination so far.
    avoided: Vec<Vec<f64>>,
}

/// Lists on the way to a year's worth: moments along the line, then sums by years since turning
/// round, then by year.
struct Scratch {
    meant: Vec<Lanes>,
    anywhere: Vec<Lanes>,
    turned: Vec<Lanes>,
    still: Vec<Lanes>,
    since: Vec<Lanes>,
    better_off: Vec<Lanes>,
}

impl YearBands {
    /// Ready to work out a scenario's bands by year; none is worked out yet.
    pub fn new(scenario: &Scenario) -> YearBands {
        let (shares, mix, horizon) = (
            SharesByTopFifth::of(scenario),
            scenario.mix(),
            scenario.horizon(),
        );
        let terms = moments::terms(horizon + 2);
        let list = |length| vec![Lanes::from(0.0); length];
        YearBands {
            draws: Draws::of(scenario),
            families: Tier::PLANNED.map(|tier| f64::from(mix.families(tier.band())).into()),
            places: along::places(&shares.table, mix, terms),
            any_place: along::any_place(&shares.table, terms),
            shares,
            years: Years::of(scenario),
            scratch: Scratch {
                meant: list(terms),
                anywhere: list(terms),
                turned: list(horizon),
                still: list(horizon),
                since: list(horizon),
                better_off: list(horizon),
            },
            avoided: vec![Vec::with_capacity(DRAWS); horizon],
        }
    }

    /// Works out some more combinations; true when all are done.
    pub fn advance(&mut self, draws: usize) -> bool {
        let end = (self.avoided[0].len() + draws).min(DRAWS);
        while self.avoided[0].len() < end {
            self.draws.turn_to(self.avoided[0].len());
            self.work_out_better_off();
            self.note_avoided();
        }
        self.avoided[0].len() == DRAWS
    }

    /// Percentiles of one year, of what is worked out so far.
    pub fn percentiles(&mut self) -> Vec<Percentiles> {
        self.avoided
            .iter_mut()
            .map(|avoided| at_shares(avoided, SHARES).unwrap_or_default())
            .collect()
    }

    /// By year, reactive cost of the families better off at its end because of the plan.
    fn work_out_better_off(&mut self) {
        let (drawn, scratch) = (&self.draws, &mut self.scratch);
        let targeting = drawn.get(P::Targeting);
        let missed = Lanes::from(1.0) - targeting;
        let mut places = Default::default();
        self.shares
            .rows
            .place(drawn.get(P::TopFifthShare), &mut places);
        self.any_place.at(0, &places, &mut scratch.anywhere);
        scratch.since.fill(Lanes::from(0.0));
        for (list, along) in [
            Along::of(Tier::Intensive, drawn),
            Along::of(Tier::Targeted, drawn),
        ]
        .into_iter()
        .enumerate()
        {
            self.places.at(list, &places, &mut scratch.meant);
            blend(
                &mut scratch.meant,
                targeting,
                &scratch.anywhere,
                missed * self.families[list],
            );
            weighed(&scratch.meant, along.turned, &mut scratch.turned);
            powers_of_slope(&mut scratch.turned, along.kept, &mut scratch.still);
            blend(
                &mut scratch.since,
                Lanes::from(1.0),
                &scratch.still,
                Lanes::from(1.0),
            );
        }
        by_year(&scratch.since, &self.years.live, &mut scratch.better_off);
    }

    fn note_avoided(&mut self) {
        let growth = Lanes::from(1.0) + self.draws.get(P::UnmetGrowth);
        let mut half = avoidable(&self.draws) * Lanes::from(0.5);
        let mut before = Lanes::from(0.0);
        for (avoided, &better_off) in self.avoided.iter_mut().zip(&self.scratch.better_off) {
            avoided.extend_from_slice(&(half * (before + better_off)).values());
            before = better_off;
            half = half * growth;
        }
    }
}
