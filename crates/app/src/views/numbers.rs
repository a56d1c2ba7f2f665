//! Crisis costs with and without the plan, year by year, in pounds of 2012-13.
//!
//! Without the plan there are universal services alone: the baseline everything is compared with.
//! It follows from the families and what their crises cost, so no decision of the plan can move it.

use super::first::{Line, Series};
use crate::table::{Cell, Column, Of, Table};
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

/// A year a row: what it costs, what it avoids, and crisis costs without and with the plan.
pub fn table(scenario: &Scenario, results: &Results) -> Table {
    let (without, with) = (
        without_plan(scenario, results),
        with_plan(scenario, results),
    );
    let row = |year: usize| {
        vec![
            Cell::Year(year + 1),
            Cell::Pounds(results.cost[year]),
            Cell::Pounds(results.avoided[year]),
            Cell::Pounds(results.net[year]),
            Cell::Pounds(results.cumulative[year]),
            Cell::Pounds(without[year]),
            Cell::Pounds(with[year]),
        ]
    };
    Table {
        plans: vec![],
        of: Of::Years,
        columns: &[
            Column::Year,
            Column::Cost,
            Column::Avoided,
            Column::Net,
            Column::NetSoFar,
            Column::WithoutPlan,
            Column::WithPlan,
        ],
        rows: (0..results.cost.len()).map(row).collect(),
    }
}
