//! The numbers behind the over-time chart, year by year, for reading and as CSV.

use super::super::decimal;
use super::super::format::pounds;
use crate::model::Results;

pub const HEADINGS: [&str; 5] = ["Year", "Cost", "Crisis costs avoided", "Net value", "Net value so far"];

/// Cost, avoided, net and net so far of each year, in pounds.
fn columns(results: &Results) -> impl Iterator<Item = [f64; 4]> {
    (0..results.cost.len()).map(|year| [results.cost[year], results.avoided[year], results.net[year], results.cumulative[year]])
}

/// One row a year, as it reads.
pub fn rows(results: &Results) -> Vec<Vec<String>> {
    let row = |(index, values): (usize, [f64; 4])| std::iter::once((index + 1).to_string()).chain(values.map(pounds)).collect();
    columns(results).enumerate().map(row).collect()
}

/// The same, unrounded.
pub fn csv(results: &Results) -> String {
    let line = |(index, values): (usize, [f64; 4])| format!("{},{}\r\n", index + 1, values.map(decimal::shortest).join(","));
    "year,cost_gbp,crisis_costs_avoided_gbp,net_value_gbp,net_value_so_far_gbp\r\n".to_string()
        + &columns(results).enumerate().map(line).collect::<String>()
}
