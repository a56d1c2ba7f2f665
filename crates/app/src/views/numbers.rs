//! Crisis costs with and without the plan, year by year, in pounds of 2012-13.
//!
//! Without the plan there are universal services alone: the baseline everything is compared with. It
//! follows from the families and what their crises cost, so no decision of the plan can move it.

use super::first::{Line, Series};
use model::{Parameter, Results, Scenario};
use std::iter;

/// Crisis costs of all families by year with universal services alone.
pub fn without_plan(scenario: &Scenario, results: &Results) -> Vec<f64> {
    let step = 1.0 + scenario.get(Parameter::UnmetGrowth);
    iter::successors(Some(results.reactive_annual), |costs| Some(costs * step))
        .take(results.cost.len())
        .collect()
}

/// The same with this plan: less what it avoids.
pub fn with_plan(scenario: &Scenario, results: &Results) -> Vec<f64> {
    without_plan(scenario, results)
        .iter()
        .zip(&results.avoided)
        .map(|(costs, avoided)| costs - avoided)
        .collect()
}

/// The baseline and the plan, as lines of a chart.
pub fn lines(scenario: &Scenario, results: &Results) -> [Series; 2] {
    [
        Series::new(Line::Baseline, without_plan(scenario, results)),
        Series::new(Line::WithPlan, with_plan(scenario, results)),
    ]
}
