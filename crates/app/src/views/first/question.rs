//! The question at the top, and the answer under it.

use super::{Budget, Doubt, Figures, figures::Open};
use model::area::AREA;
use model::{Parameter as P, Results, Scenario};

/// The question; its cost opens where the cost comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The user's own name for the plan; empty for none.
    pub title: String,
    /// Whether the numbers that the question names are those of the area itself.
    pub is_the_areas: bool,
    pub families: u32,
    /// Crisis costs of a family, in pounds, and whether they are still those that were quoted.
    pub cost: f64,
    pub cost_is_quoted: bool,
    /// The years those costs are spread over, and whether that is still as at the start.
    pub years: f64,
    pub years_are_as_at_the_start: bool,
    /// Pounds a year, after any cut.
    pub budget: f64,
}

impl Question {
    pub fn of(scenario: &Scenario, title: &str) -> Question {
        let unchanged = |parameter: P| scenario.get(parameter) == parameter.row().default;
        Question {
            title: title.into(),
            is_the_areas: AREA.counts(scenario.get(P::Families))
                && scenario.places().are_the_areas_own()
                && [P::Budget, P::ReactiveCost, P::DemandSurge]
                    .into_iter()
                    .all(unchanged),
            families: scenario.families(),
            cost: scenario.get(P::ReactiveCost),
            cost_is_quoted: unchanged(P::ReactiveCost),
            years: scenario.get(P::ReactiveYears),
            years_are_as_at_the_start: unchanged(P::ReactiveYears),
            budget: scenario.budget(),
        }
    }
}

/// The answer in a sentence, the budget first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// There is a plan, and no place opens in time for it.
    NothingOpens,
    /// Every family has universal services alone.
    NothingIsPaidFor,
    Plan {
        /// By how many pounds a year it costs more than the budget; None where it fits.
        over: Option<f64>,
        /// More families better off than with universal services alone, and in which year.
        more: f64,
        year: usize,
        /// Cases of twenty in which it saves money.
        saves_in: usize,
        open: Open,
        /// The most families a worker that the evidence measured, where the plan gives more.
        beyond_the_evidence: Option<f64>,
    },
}

impl Answer {
    pub fn of(scenario: &Scenario, results: &Results, doubt: &Doubt) -> Answer {
        if results.pv_cost <= 0.0 {
            return if results.cost_full > 0.0 {
                Answer::NothingOpens
            } else {
                Answer::NothingIsPaidFor
            };
        }
        let (figures, budget) = (
            Figures::of(scenario, results),
            Budget::of(scenario, results),
        );
        let caseload = P::IntensiveCaseload;
        let measured = caseload.evidence().range.map(|(_, most)| most);
        let beyond =
            |measured: &f64| scenario.get(caseload) > *measured && results.intensive.families > 0;
        Answer::Plan {
            over: budget.is_over().then_some(-budget.left),
            more: figures.better_off.more,
            year: figures.better_off.year,
            saves_in: doubt.saves_in(),
            open: figures.workers.open,
            beyond_the_evidence: measured.filter(beyond),
        }
    }
}
