//! The picture of doubt: net value in twenty cases, its range, and what other standards of evidence
//! make of the plan. All sums are net present values in pounds.

use crate::Computed;
use model::evidence::Standard;
use model::order::ascending;
use model::uncertainty::{Cases, Outcome, Percentiles};
use model::{Band, Scenario};

/// What the combinations of assumptions say of one mix, as far as the picture shows it.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Spread {
    pub cases: Cases,
    /// 10th, 50th and 90th percentile.
    pub range: Percentiles,
}

impl Spread {
    pub fn of(outcome: &Outcome) -> Spread {
        Spread {
            cases: outcome.cases(),
            range: outcome.npv,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    /// None where nothing is spent, so that nothing can be lost or saved.
    pub spread: Option<Spread>,
    /// Years counted.
    pub years: usize,
    /// Net value by each standard of evidence that can matter, the lowest first.
    pub standards: Vec<(Standard, f64)>,
    pub chosen: Standard,
}

impl Doubt {
    pub fn of(scenario: &Scenario, computed: &Computed, spread: &Spread) -> Doubt {
        let chosen = Standard::of(scenario);
        let matters = |standard: &Standard| {
            *standard != Standard::LightSupportFails
                || scenario.mix().families(Band::Targeted) > 0
                || *standard == chosen
        };
        let lowest_first = ascending(&computed.npv_by_standard).into_iter();
        let standards: Vec<(Standard, f64)> = lowest_first
            .map(|index| (Standard::ALL[index], computed.npv_by_standard[index]))
            .filter(|(standard, _)| matters(standard))
            .collect();
        Doubt {
            spread: (computed.results.pv_cost > 0.0).then_some(*spread),
            years: computed.results.cost.len(),
            standards,
            chosen,
        }
    }

    /// In how many of the twenty cases the plan saves money.
    pub fn saves_in(&self) -> usize {
        self.spread.map_or(0, |spread| {
            spread.cases.iter().filter(|&&npv| npv > 0.0).count()
        })
    }
}
