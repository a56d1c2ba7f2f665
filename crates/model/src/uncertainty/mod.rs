//! How sure anyone can be: chance and range of net value over thousands of combinations of the
//! assumptions.
//!
//! Method, section 8. Each combination keeps what a place is worth as a polynomial along the line;
//! the net value of any mix is then a few multiplications a combination, so that a mix can be
//! dragged with its chance and range following.

pub mod along;
pub mod draws;
mod shares;
pub mod year_bands;

use crate::formula::{self, avoidable};
use crate::path::Years;
use crate::values::Values;
use crate::{Mix, Parameter as P, Scenario, Tier};
use along::Along;
use draws::{DRAWS, Draws};
use kernel::lanes::{Lanes, WIDTH};
use kernel::moments::{self, Moments, Place};
use kernel::percentiles::percentiles;
use kernel::polynomial::{at_slope, by_years_since, product, summed};
use shares::SharesByTopFifth;

/// 10th, 50th and 90th percentile.
pub type Percentiles = [f64; 3];
/// The shares of combinations below those percentiles.
pub const SHARES: Percentiles = [0.1, 0.5, 0.9];

/// Net values in pounds, the lowest first, of twenty cases that stand for all combinations: at
/// 2.5%,
/// 7.5% and so on up to 97.5% of them.
pub type Cases = [f64; 20];

/// What the combinations say of one mix.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Share of combinations with a net value above 0.
    pub chance: f64,
    /// Net present value in pounds.
    pub npv: Percentiles,
    /// Pounds avoided for each pound spent; None without spending.
    pub return_per_pound: Option<Percentiles>,
    /// Net value of every combination, in the order of the draws.
    pub all: Vec<f64>,
}

impl Outcome {
    /// The net values as twenty equally likely cases.
    pub fn cases(&self) -> Cases {
        let shares = std::array::from_fn(|case| (case as f64 + 0.5) / 20.0);
        at_shares(&mut self.all.clone(), shares).unwrap_or([0.0; 20])
    }
}

/// The values that ascending shares of some lie below, interpolated; None of nothing. Reorders
/// them.
fn at_shares<const N: usize>(values: &mut [f64], mut shares: [f64; N]) -> Option<[f64; N]> {
    percentiles(values, &mut shares).then_some(shares)
}

/// The combinations worked out so far for one set of assumptions and decisions, whatever the mix.
pub struct Uncertainty {
    draws: Draws,
    shares: SharesByTopFifth,
    years: Years,
    any_place: Moments,
    /// Without mentors both tiers keep the same share from one year to the next.
    kept_alike: bool,
    scratch: Scratch,
    /// By draw, one planned tier after the other: what a place is worth along the line, before each
    /// group's share of reactive cost.
    worth: Vec<f64>,
    /// By draw, where its top fifth stands in the table of shares.
    places: Vec<Place>,
    others: Vec<Others>,
    /// Draws worked out so far.
    done: usize,
}

/// What else the net value of some draws side by side needs.
#[derive(Clone)]
struct Others {
    targeting: Lanes,
    /// Per planned tier, present value of a place's cost, and of what it avoids when any family may
    /// get it.
    cost: [Lanes; 2],
    anywhere: [Lanes; 2],
}

/// Polynomials on the way to a draw's worth.
struct Scratch {
    flow: Vec<Lanes>,
    staying: Vec<Lanes>,
    at_slope: Vec<Lanes>,
    worth: [Vec<Lanes>; 2],
    moments: Vec<Lanes>,
}

impl Uncertainty {
    /// Ready to work out the combinations of a scenario's assumptions; none is worked out yet.
    pub fn new(scenario: &Scenario) -> Uncertainty {
        let (horizon, terms) = (scenario.horizon(), moments::terms(scenario.horizon() + 2));
        let shares = SharesByTopFifth::of(scenario);
        let none = Lanes::from(0.0);
        let list = |length| vec![none; length];
        Uncertainty {
            draws: Draws::of(scenario),
            any_place: along::any_place(&shares.table, terms),
            shares,
            years: Years::of(scenario),
            kept_alike: scenario.get(P::MentorShare) == 0.0,
            scratch: Scratch {
                flow: list(horizon),
                staying: list(horizon),
                at_slope: list(horizon),
                worth: [list(terms), list(terms)],
                moments: list(terms),
            },
            worth: vec![0.0; DRAWS * terms * 2],
            places: vec![Place::default(); DRAWS],
            others: vec![
                Others {
                    targeting: none,
                    cost: [none; 2],
                    anywhere: [none; 2]
                };
                DRAWS / WIDTH
            ],
            done: 0,
        }
    }

    /// Works out some more combinations; true when all are done.
    pub fn advance(&mut self, draws: usize) -> bool {
        let end = (self.done + draws).min(DRAWS);
        let place_pv = Lanes::from(self.years.present_value(&self.years.live));
        while self.done < end {
            self.draws.turn_to(self.done);
            self.work_out(place_pv);
            self.done += WIDTH;
        }
        self.is_done()
    }

    /// Whether every combination is worked out.
    pub fn is_done(&self) -> bool {
        self.done >= DRAWS
    }

    /// Net value of a mix of the same families in every combination worked out so far, and pounds
    /// avoided for each pound spent.
    pub fn net_values(&self, mix: Mix) -> (Vec<f64>, Vec<f64>) {
        let families = Tier::PLANNED.map(|tier| Lanes::from(f64::from(mix.families(tier.band()))));
        let meant = along::places(&self.shares.table, mix, self.scratch.moments.len())
            .sums(&self.worth, &self.places[..self.done]);
        let (mut all, mut returns) = (Vec::with_capacity(DRAWS), Vec::with_capacity(DRAWS));
        let both = |of: &[Lanes; 2]| families[0] * of[0] + families[1] * of[1];
        for (others, meant) in self.others.iter().zip(meant.chunks_exact(WIDTH)) {
            let (meant, anywhere) = (Lanes::load(meant), both(&others.anywhere));
            let avoided = formula::blended(others.targeting, meant, anywhere);
            let cost = both(&others.cost);
            all.extend_from_slice(&formula::net(avoided, cost).values());
            returns.extend_from_slice(&formula::per_pound(avoided, cost).values());
        }
        (all, returns)
    }

    /// What the combinations worked out so far say of a mix of the same families.
    pub fn outcome(&self, mix: Mix) -> Outcome {
        let (all, mut returns) = self.net_values(mix);
        // Where nothing is spent a pound gives nothing that could be said.
        returns.retain(|pounds| pounds.is_finite());
        Outcome {
            chance: all.iter().filter(|&&npv| npv > 0.0).count() as f64 / all.len().max(1) as f64,
            npv: at_shares(&mut all.clone(), SHARES).unwrap_or_default(),
            return_per_pound: at_shares(&mut returns, SHARES),
            all,
        }
    }

    fn work_out(&mut self, place_pv: Lanes) {
        self.work_out_staying();
        let Uncertainty {
            draws: drawn,
            scratch,
            ..
        } = self;
        let (intensive, targeted) = (
            Along::of(Tier::Intensive, drawn),
            Along::of(Tier::Targeted, drawn),
        );
        at_slope(&scratch.staying, intensive.kept, &mut scratch.at_slope);
        product(&scratch.at_slope, intensive.turned, &mut scratch.worth[0]);
        if !self.kept_alike {
            at_slope(&scratch.staying, targeted.kept, &mut scratch.at_slope);
        }
        product(&scratch.at_slope, targeted.turned, &mut scratch.worth[1]);
        let worth = [&scratch.worth[0][..], &scratch.worth[1]];
        moments::store(worth, self.done, &mut self.worth);

        let Some(places) = self.places[self.done..].first_chunk_mut() else {
            return;
        };
        self.shares.rows.place(drawn.get(P::TopFifthShare), places);
        self.any_place.at(0, places, &mut scratch.moments);
        let others = &mut self.others[self.done / WIDTH];
        others.targeting = drawn.get(P::Targeting);
        others.cost = [
            formula::place_cost(intensive.unit_cost, place_pv),
            formula::place_cost(targeted.unit_cost, place_pv),
        ];
        others.anywhere = [
            summed(worth[0], &scratch.moments),
            summed(worth[1], &scratch.moments),
        ];
    }

    /// What a family turned round by one place is worth over the horizon, a pound of its reactive
    /// cost: a polynomial in the share still better off a year later. Summing the paths of the
    /// method, section 3, by years since turning round gives its coefficients.
    fn work_out_staying(&mut self) {
        let Scratch { flow, staying, .. } = &mut self.scratch;
        let growth = Lanes::from(1.0) + self.draws.get(P::UnmetGrowth);
        let mut half = avoidable(&self.draws) * Lanes::from(0.5);
        let mut before = None;
        // Half of a year's worth goes with those better off at its end, half with those better off
        // at its beginning, the year before.
        for (flow, &discount) in flow.iter_mut().zip(&self.years.discount) {
            let worth = half * Lanes::from(discount);
            *flow = worth;
            if let Some(before) = before.replace(flow) {
                *before = *before + worth;
            }
            half = half * growth;
        }
        by_years_since(flow, &self.years.live, staying);
    }
}
