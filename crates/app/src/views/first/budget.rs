//! The plan's cost against the budget. All sums are pounds a year, when every district is open.

use model::{Parameter, Results, Scenario};

/// What part of the budget is left after the cut that is tried on every plan.
const AFTER_THE_CUT_TRIED: f64 = 0.75;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Budget {
    pub intensive: f64,
    pub targeted: f64,
    /// Both tiers together.
    pub cost: f64,
    /// Universal services, which are no part of the plan.
    pub universal: f64,
    /// After any cut.
    pub budget: f64,
    /// The cut, as a share of the budget before it; 0 for none.
    pub cut: f64,
    /// Budget less cost; below zero where the plan is over it.
    pub left: f64,
    /// The same after a cut of a quarter of this budget.
    pub left_after_a_quarter: f64,
}

impl Budget {
    pub fn of(scenario: &Scenario, results: &Results) -> Budget {
        let budget = scenario.budget();
        Budget {
            intensive: results.intensive.cost_full,
            targeted: results.targeted.cost_full,
            cost: results.cost_full,
            universal: results.universal.cost_full,
            budget,
            cut: scenario.get(Parameter::BudgetCut),
            left: budget - results.cost_full,
            left_after_a_quarter: AFTER_THE_CUT_TRIED * budget - results.cost_full,
        }
    }
}
