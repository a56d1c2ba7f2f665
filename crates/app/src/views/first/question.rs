//! The question at the top, and the answer under it.

use super::extra;
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

/// The answer in a sentence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// There is a plan, and no district opens in time for it.
    NothingOpens,
    /// Every family has universal services alone.
    NothingIsPaidFor,
    Plan {
        /// Whole posts when every district is open.
        workers: u32,
        /// Families better off because of the plan in the headline year.
        more: f64,
        year: usize,
        /// Pounds back for each pound spent, over the years counted.
        back: f64,
        years: usize,
    },
}

impl Answer {
    pub fn of(results: &Results) -> Answer {
        match results.return_per_pound {
            Some(back) => Answer::Plan {
                workers: results.workers_full,
                more: extra(results),
                year: results.headline_year(),
                back,
                years: results.extra.len(),
            },
            None if results.cost_full > 0.0 => Answer::NothingOpens,
            None => Answer::NothingIsPaidFor,
        }
    }
}
