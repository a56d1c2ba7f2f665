//! Money that comes in, a year at a time. Section 6 of the method.
//!
//! Funding is a transfer between public bodies: it says whether the plan can be paid for and never enters net value.

use super::{Parameter as P, Scenario};

/// Pounds of funding by year; `extra` is families better off because of the plan at each year's end.
pub fn funding(scenario: &Scenario, extra: &[f64]) -> Vec<f64> {
    (1..=extra.len())
        .map(|year| of_year(scenario, extra, year))
        .collect()
}

fn of_year(scenario: &Scenario, extra: &[f64], year: usize) -> f64 {
    let get = |parameter| scenario.get(parameter);
    let when = |open: bool, pounds: f64| if open { pounds } else { 0.0 };
    let now = extra[year - 1];
    let before = if year > 1 { extra[year - 2] } else { 0.0 };
    let (_, districts) = scenario.places().live(year);
    let rewarded = year == get(P::RewardYear) as usize && now >= get(P::RewardTarget);
    scenario.budget()
        + get(P::SharedServices)
        + get(P::AcuteShift) * f64::from(districts)
        + when(year <= 10, get(P::AssetSavings))
        + when(year <= 4, get(P::CapitalReceipts) / 4.0)
        + when(year <= 3, get(P::ImprovementContract) / 3.0)
        - when(year == 1, get(P::SavingsGap))
        - get(P::UnfundedPressure)
        + get(P::RewardPerFamily) * (now - before).max(0.0)
        + when(rewarded, get(P::RewardLump))
}
