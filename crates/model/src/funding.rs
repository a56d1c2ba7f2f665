//! Money that comes in, a year at a time. Method, section 6.
//!
//! Funding is a transfer between public bodies: it says whether the plan can be paid for and never
//! enters net value. When and how each row is paid stands in `data/levers.csv`.

use super::kinds::Paid;
use super::lever::{FUNDING, Payment};
use super::values::{Single, Values};
use super::{Parameter as P, Scenario, formula};

/// What the funding of a year depends on, beside the rows of the table.
#[derive(Clone, Copy, Debug)]
pub struct Year<N = f64> {
    /// 1 is the first.
    pub number: usize,
    /// Places open.
    pub places_open: N,
    /// Families better off because of the plan at the end of the year before.
    pub extra_before: N,
    /// The same at the end of this year.
    pub extra: N,
    /// Whether this is the year of the reward, and enough families are better off.
    pub rewarded: bool,
}

/// Pounds of funding by year; `extra` is families better off because of the plan at each year's
/// end.
pub fn funding(scenario: &Scenario, extra: &[f64]) -> Vec<f64> {
    (1..=extra.len())
        .map(|number| of_year(scenario, &Year::of(number, scenario, extra)))
        .collect()
}

/// The budget, and every row that is paid, in the table's order.
fn of_year(scenario: &Scenario, year: &Year) -> f64 {
    paid().fold(formula::budget(scenario), |sum, (row, payment)| {
        let amount = paid_in_year(scenario, row, payment, year);
        if payment.takes {
            sum - amount
        } else {
            sum + amount
        }
    })
}

/// The rows that are money paid or lost, in the table's order.
pub fn paid() -> impl Iterator<Item = (P, Payment)> {
    FUNDING
        .iter()
        .filter_map(|lever| Some((lever.parameter, lever.payment?)))
}

/// Pounds that a row pays in a year, or takes: 0 where it does neither. Method, section 6.
pub fn paid_in_year<V: Values<Number: Single>>(
    values: &V,
    row: P,
    Payment { paid, years, .. }: Payment,
    year: &Year<V::Number>,
) -> V::Number {
    let number = V::Number::from;
    if years.is_some_and(|years| year.number > usize::from(years)) {
        return number(0.0);
    }
    let amount = values.get(row);
    match paid {
        Paid::EachYear => amount,
        Paid::Spread => match years {
            None | Some(1) => amount,
            Some(years) => amount / number(f64::from(years)),
        },
        Paid::EachPlace => amount * year.places_open.clone(),
        Paid::EachFamily => amount * formula::rise(year.extra_before.clone(), year.extra.clone()),
        Paid::OnTarget if year.rewarded => amount,
        Paid::OnTarget => number(0.0),
    }
}

impl Year {
    /// The year of this number, 1 being the first.
    pub fn of(number: usize, scenario: &Scenario, extra: &[f64]) -> Year {
        let now = extra[number - 1];
        Year {
            number,
            places_open: f64::from(scenario.places().live(number).1),
            extra_before: if number > 1 { extra[number - 2] } else { 0.0 },
            extra: now,
            rewarded: number == scenario.get(P::RewardYear) as usize
                && now >= scenario.get(P::RewardTarget),
        }
    }
}
