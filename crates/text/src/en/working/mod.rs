//! The workings of the views behind the first screen: each figure's formula with this scenario's numbers.
//!
//! A line that holds " = " can be checked with a calculator, to the digits it shows: the tests do. What stands before its last ": " says
//! what is worked out; words among the numbers say what they are.

pub mod agencies;
pub mod decisions;
pub mod first;
pub mod how_sure;
pub mod mixes;
pub mod numbers;
pub mod places;
pub mod rivals;
pub mod standards;
mod steps;
pub mod turning;
pub mod worth;

use crate::number::{percent, plain, pounds, to_the_penny};
use app::Style;
use app::decimal;
use model::parameter::{Row, Unit};
use model::{Results, Tier, TierResults};

/// How one figure comes about.
#[derive(Clone, Debug, PartialEq)]
pub struct Working {
    /// The figure's key, to open its working from the figure itself.
    pub key: &'static str,
    pub title: String,
    pub lines: Vec<String>,
}

/// A number to four decimals.
fn number(value: f64) -> String {
    plain((value * 1e4).round() / 1e4 + 0.0)
}

/// Numbers that multiply large sums need more digits than most.
fn fine(value: f64) -> String {
    decimal::fixed(value, 7)
        .trim_end_matches('0')
        .trim_end_matches('.')
        .to_string()
}

/// A share to four decimals of a per cent.
fn share(value: f64) -> String {
    percent((value * 1e6).round() / 1e6 + 0.0)
}

/// A sum that is taken off or added: one below zero in brackets, so that no sign follows another.
fn term(amount: f64, style: Style) -> String {
    let text = pounds(amount, style);
    if text.starts_with("minus") {
        format!("({text})")
    } else {
        text
    }
}

/// A parameter's value with enough digits to work on.
fn value(row: &Row, value: f64, style: Style) -> String {
    match row.unit {
        Unit::Share | Unit::ChancePerYear | Unit::SharePerYear => share(value),
        _ if row.is_money() => to_the_penny(value, style),
        _ => number(value),
    }
}

/// Net value as the difference it is.
fn npv(results: &Results, style: Style) -> String {
    format!(
        "crisis costs avoided {} − cost {} = {}",
        pounds(results.pv_avoided, style),
        pounds(results.pv_cost, style),
        pounds(results.npv, style)
    )
}

/// Places times what one costs, for both tiers.
fn cost_of(results: &Results, places: impl Fn(&TierResults) -> f64, style: Style) -> String {
    let [intensive, targeted] = Tier::PLANNED.map(|tier| {
        let tier = results.tier(tier);
        format!(
            "{} places × {}",
            number(places(tier)),
            to_the_penny(tier.unit_cost, style)
        )
    });
    format!("{intensive} + {targeted}")
}
