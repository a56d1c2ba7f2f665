//! How sure anyone can be: net value and the cost avoided each year over thousands of combinations of the assumptions.
//!
//! Section 8 of the method. For each combination the value of the first families of the line is summed once, for both tiers; the net
//! value of any mix is then a few look-ups, so that a mix can be dragged with its chance and range following.

use super::draws::{DRAWS, Range, drawn};
use super::line::{self, GROUPS, Groups, Line};
use super::path::{Effect, Path, Years};
use super::{Band, Mix, Parameter as P, Scenario, Tier, tier::Delivery};

/// 10th, 50th and 90th percentile.
pub type Percentiles = [f64; 3];

/// What the combinations say of one mix.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Share of combinations with a net value above 0.
    pub chance: f64,
    pub npv: Percentiles,
    /// Pounds avoided for each pound spent; None without spending.
    pub return_per_pound: Option<Percentiles>,
    /// Net value of every combination, in the order of the draws.
    pub all: Vec<f64>,
}

/// The combinations worked out so far for one set of assumptions and decisions, whatever the mix.
pub struct Uncertainty {
    scenario: Scenario,
    ranges: Vec<Range>,
    shares: SharesByTopFifth,
    years: Years,
    /// Present value of a pound a place a year, with the districts' opening.
    place_pv: f64,
    worked_out: Vec<Draw>,
}

/// Per planned tier: pounds a place a year, and present value of cost avoided by places for the first groups of the line.
struct Draw {
    unit_cost: [f64; 2],
    sums: [[f64; GROUPS + 1]; 2],
}

impl Uncertainty {
    pub fn new(scenario: &Scenario) -> Uncertainty {
        let years = Years::of(scenario);
        Uncertainty {
            scenario: *scenario,
            ranges: Range::all(scenario),
            shares: SharesByTopFifth::of(scenario),
            place_pv: years.present_value(&years.live),
            years,
            worked_out: Vec::with_capacity(DRAWS),
        }
    }

    /// Works out some more combinations; true when all are done.
    pub fn advance(&mut self, draws: usize) -> bool {
        for index in self.worked_out.len()..(self.worked_out.len() + draws).min(DRAWS) {
            let draw = self.draw(index);
            self.worked_out.push(draw);
        }
        self.is_done()
    }

    pub fn is_done(&self) -> bool {
        self.worked_out.len() == DRAWS
    }

    /// What the combinations worked out so far say of a mix of the same families.
    pub fn outcome(&self, mix: Mix) -> Outcome {
        let families = Tier::PLANNED.map(|tier| f64::from(mix.families(tier.band())));
        let edges =
            [mix.start(Band::Intensive), mix.end(Band::Intensive), mix.end(Band::Targeted)].map(|family| Edge::of(family, mix.total()));
        let (mut all, mut returns) = (Vec::with_capacity(DRAWS), Vec::with_capacity(DRAWS));
        for draw in &self.worked_out {
            let avoided = edges[1].at(&draw.sums[0]) - edges[0].at(&draw.sums[0]) + edges[2].at(&draw.sums[1]) - edges[1].at(&draw.sums[1]);
            let cost = (families[0] * draw.unit_cost[0] + families[1] * draw.unit_cost[1]) * self.place_pv;
            all.push(avoided - cost);
            if cost > 0.0 {
                returns.push(avoided / cost);
            }
        }
        Outcome {
            chance: all.iter().filter(|&&npv| npv > 0.0).count() as f64 / all.len().max(1) as f64,
            npv: percentiles(&mut all.clone()).unwrap_or_default(),
            return_per_pound: percentiles(&mut returns),
            all,
        }
    }

    fn draw(&self, index: usize) -> Draw {
        let drawn = drawn(&self.scenario, &self.ranges, index);
        let line = self.shares.line(&drawn);
        let (worth, targeting) = (self.worth_of_staying(&drawn), drawn.get(P::Targeting));
        let width = f64::from(drawn.families()) / GROUPS as f64;
        let deliveries = Tier::PLANNED.map(|tier| Delivery::of(tier, &drawn));
        Draw {
            unit_cost: deliveries.map(|delivery| delivery.unit_cost()),
            sums: deliveries.map(|delivery| {
                let effect = Effect::of(&line, &delivery);
                let value: Groups = std::array::from_fn(|g| line.reactive_cost[g] * effect.turned[g] * polynomial(&worth, effect.kept[g]));
                let mut sum = 0.0;
                let mut sums = [0.0; GROUPS + 1];
                for (after, worth) in sums[1..].iter_mut().zip(line::blended(&value, targeting)) {
                    sum += width * worth;
                    *after = sum;
                }
                sums
            }),
        }
    }

    /// What a family turned round by one place is worth over the horizon, a pound of its reactive cost: a polynomial in the share still
    /// better off a year later. Summing the paths of section 3 by years since turning round gives its coefficients.
    fn worth_of_staying(&self, drawn: &Scenario) -> Vec<f64> {
        let live = &self.years.live;
        let growth = 1.0 + drawn.get(P::UnmetGrowth);
        let mut half = drawn.get(P::AvoidableShare) * (1.0 - drawn.get(P::OptimismBias)) / 2.0;
        let mut halves: Vec<f64> = Vec::with_capacity(live.len() + 1);
        for worth in &self.years.discount {
            halves.push(half * worth);
            half *= growth;
        }
        halves.push(0.0);
        (0..live.len()).map(|since| (since..live.len()).map(|t| (halves[t] + halves[t + 1]) * live[t - since]).sum()).collect()
    }
}

/// Cost avoided by year over the combinations, for one mix.
pub struct YearBands {
    scenario: Scenario,
    ranges: Vec<Range>,
    shares: SharesByTopFifth,
    /// By year, pounds avoided in every combination so far.
    avoided: Vec<Vec<f64>>,
    next: usize,
}

impl YearBands {
    pub fn new(scenario: &Scenario) -> YearBands {
        YearBands {
            scenario: *scenario,
            ranges: Range::all(scenario),
            shares: SharesByTopFifth::of(scenario),
            avoided: vec![Vec::with_capacity(DRAWS); scenario.horizon()],
            next: 0,
        }
    }

    /// Works out some more combinations; true when all are done.
    pub fn advance(&mut self, draws: usize) -> bool {
        let mix = self.scenario.mix();
        for index in self.next..(self.next + draws).min(DRAWS) {
            let drawn = drawn(&self.scenario, &self.ranges, index);
            let (line, years, targeting) = (self.shares.line(&drawn), Years::of(&drawn), drawn.get(P::Targeting));
            let paths = Tier::PLANNED.map(|tier| {
                let weights = line::weights(mix.total(), mix.start(tier.band()), mix.end(tier.band()), targeting);
                Path::of(&line, &years, &Effect::of(&line, &Delivery::of(tier, &drawn)), &weights).avoided
            });
            for (year, avoided) in self.avoided.iter_mut().enumerate() {
                avoided.push(paths[0][year] + paths[1][year]);
            }
            self.next = index + 1;
        }
        self.next == DRAWS
    }

    /// Percentiles by year of what is worked out so far.
    pub fn percentiles(&mut self) -> Vec<Percentiles> {
        self.avoided.iter_mut().map(|avoided| percentiles(avoided).unwrap_or_default()).collect()
    }
}

/// A family's place among the group edges: the group it falls in, and how far into it.
struct Edge {
    group: usize,
    part: f64,
}

impl Edge {
    fn of(family: u32, families: u32) -> Edge {
        let position = f64::from(family) * GROUPS as f64 / f64::from(families.max(1));
        let group = (position as usize).min(GROUPS - 1);
        Edge { group, part: position - group as f64 }
    }

    fn at(&self, sums: &[f64; GROUPS + 1]) -> f64 {
        sums[self.group] + (sums[self.group + 1] - sums[self.group]) * self.part
    }
}

/// Every group's share of reactive cost, ready for any share of the top fifth: powers are dear, so a fine table of them is made once.
struct SharesByTopFifth {
    low: f64,
    step: f64,
    table: Vec<Groups>,
}

impl SharesByTopFifth {
    const STEPS: usize = 64;

    fn of(scenario: &Scenario) -> SharesByTopFifth {
        let mode = scenario.get(P::TopFifthShare);
        let (low, high) = Range::of(P::TopFifthShare, scenario).map_or((mode, mode), |range| (range.low, range.high));
        let step = (high - low) / Self::STEPS as f64;
        SharesByTopFifth { low, step, table: (0..=Self::STEPS).map(|index| line::lorenz_shares(low + step * index as f64)).collect() }
    }

    fn line(&self, drawn: &Scenario) -> Line {
        let position = if self.step > 0.0 { (drawn.get(P::TopFifthShare) - self.low) / self.step } else { 0.0 };
        let index = (position as usize).min(Self::STEPS - 1);
        let (below, above, part) = (&self.table[index], &self.table[index + 1], position - index as f64);
        Line::with_shares(drawn, &std::array::from_fn(|g| below[g] + (above[g] - below[g]) * part))
    }
}

fn polynomial(coefficients: &[f64], x: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, coefficient| sum * x + coefficient)
}

/// Interpolated linearly at p * (n - 1); None of nothing. Reorders its input.
fn percentiles(values: &mut [f64]) -> Option<Percentiles> {
    let last = values.len().checked_sub(1)?;
    Some([0.1, 0.5, 0.9].map(|share| {
        let position = share * last as f64;
        let index = position as usize;
        let (_, &mut at, above) = values.select_nth_unstable_by(index, f64::total_cmp);
        let next = above.iter().copied().reduce(f64::min).unwrap_or(at);
        at + (next - at) * (position - index as f64)
    }))
}
