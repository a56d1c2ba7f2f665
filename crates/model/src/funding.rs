//! Money that comes in, a year at a time. Section 6 of the method.
//!
//! Funding is a transfer between public bodies: it says whether the plan can be paid for and never enters
//! net value. When and how each row is paid stands in `data/levers.csv`.

use super::lever::{FUNDING, Payment};
use super::parameter::Paid;
use super::{Parameter as P, Scenario};

/// Pounds of funding by year; `extra` is families better off because of the plan at each year's end.
pub fn funding(scenario: &Scenario, extra: &[f64]) -> Vec<f64> {
    (1..=extra.len())
        .map(|year| of_year(scenario, extra, year))
        .collect()
}

/// The budget, and every row that is paid, in the table's order.
fn of_year(scenario: &Scenario, extra: &[f64], year: usize) -> f64 {
    let paid = FUNDING
        .iter()
        .filter_map(|lever| Some((lever.parameter, lever.payment?)));
    paid.fold(scenario.budget(), |sum, (row, payment)| {
        let amount = paid_in_year(scenario, row, payment, extra, year);
        if payment.takes {
            sum - amount
        } else {
            sum + amount
        }
    })
}

/// Pounds that a row pays in a year, or takes; the first year is 1.
pub fn paid_in_year(
    scenario: &Scenario,
    row: P,
    Payment { paid, years, .. }: Payment,
    extra: &[f64],
    year: usize,
) -> f64 {
    if years.is_some_and(|years| year > usize::from(years)) {
        return 0.0;
    }
    let amount = scenario.get(row);
    let now = extra[year - 1];
    let before = if year > 1 { extra[year - 2] } else { 0.0 };
    match paid {
        Paid::EachYear => amount,
        Paid::Spread => amount / years.map_or(1.0, f64::from),
        Paid::EachPlace => amount * f64::from(scenario.places().live(year).1),
        Paid::EachFamily => amount * (now - before).max(0.0),
        Paid::OnTarget => {
            let target = scenario.get(P::RewardTarget);
            let rewarded = year == scenario.get(P::RewardYear) as usize && now >= target;
            if rewarded { amount } else { 0.0 }
        }
    }
}
