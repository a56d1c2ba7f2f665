//! The plan's cost against the budget. All sums are pounds in the last year counted, when every
//! place that opens in time is open.

use model::{Parameter, Results, Scenario};

/// What part of the budget is left after the cut that is tried on every plan.
const AFTER_THE_CUT_TRIED: f64 = 0.75;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Budget {
    pub intensive: f64,
    pub targeted: f64,
    /// Both tiers together.
    pub cost: f64,
    /// After any cut.
    pub budget: f64,
    /// The cut, as a share of the budget before it; 0 for none.
    pub cut: f64,
    /// Budget less cost; below zero where the plan is over it.
    pub left: f64,
    /// The budget after a cut of a quarter of it.
    pub after_a_quarter: f64,
}

impl Budget {
    pub fn of(scenario: &Scenario, results: &Results) -> Budget {
        let (budget, cost) = (scenario.budget(), last(&results.cost));
        Budget {
            intensive: last(&results.intensive.cost),
            targeted: last(&results.targeted.cost),
            cost,
            budget,
            cut: scenario.get(Parameter::BudgetCut),
            left: budget - cost,
            after_a_quarter: AFTER_THE_CUT_TRIED * budget,
        }
    }

    /// Whether the plan costs more than there is. A pound's difference is nobody's overspending.
    pub fn is_over(&self) -> bool {
        self.left < -0.5
    }
}

/// What holds in the last year counted.
fn last(years: &[f64]) -> f64 {
    years.last().copied().unwrap_or(0.0)
}
