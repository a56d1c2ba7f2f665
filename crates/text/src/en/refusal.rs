//! Why typed text was not taken, in sentences.

use crate::field::shown;
use app::decimal;
use app::{Refusal, Style};
use model::Parameter;
use model::parameter::Unit;

/// The reason, and the value the box kept; a box that was empty has nothing to keep.
pub fn kept(refusal: &Refusal, kept: &str, style: Style) -> String {
    let reason = refusal_of(refusal, style);
    if kept.is_empty() {
        reason
    } else {
        format!("{reason} Kept {kept}.")
    }
}

/// Why a box did not take what was typed.
pub fn refusal_of(refusal: &Refusal, style: Style) -> String {
    match refusal {
        Refusal::Empty => "The box was empty.".into(),
        Refusal::Stopped(at) => format!(
            "\"{at}\" is no part of a number this box can read. Try 1,100, £8.5 million, 8.5m or \
             25%."
        ),
        Refusal::TwoNumbers(first, second) => {
            format!("These are two numbers, {first} and {second}: give one.")
        }
        Refusal::TwoMeanings(..) => {
            let [first, second] = meanings(refusal, style);
            format!("Is that {first} or {second}?")
        }
        Refusal::Pounds => "Pounds do not fit here.".into(),
        Refusal::Percentage => "A percentage does not fit here.".into(),
        Refusal::NotWhole(unit) => not_whole(*unit).into(),
        Refusal::BelowLeast {
            parameter,
            value,
            least,
        } => {
            let [value, least] = both(*parameter, *value, *least, style);
            format!("{value} is below the least this can be, {least}.")
        }
        Refusal::AboveMost {
            parameter,
            value,
            most,
        } => {
            let [value, most] = both(*parameter, *value, *most, style);
            format!("{value} is above the most this can be, {most}.")
        }
    }
}

/// Both meanings of what was typed, each as it can be typed to mean just that; nothing of any other
/// refusal.
pub fn meanings(refusal: &Refusal, style: Style) -> [String; 2] {
    match refusal {
        Refusal::TwoMeanings(parameter, values) => values.map(|value| {
            let row = parameter.row();
            if row.is_money() {
                in_pounds(style.restated(value))
            } else {
                shown(row, value, style)
            }
        }),
        _ => Default::default(),
    }
}

/// "£8,500,000", or "£8.50" with both its pence, which is never taken for millions.
fn in_pounds(amount: f64) -> String {
    match amount.fract() == 0.0 && amount >= 1000.0 {
        true => crate::number::whole_pounds(amount),
        false => format!("£{}", decimal::fixed(amount, 2)),
    }
}

fn both(parameter: Parameter, value: f64, limit: f64, style: Style) -> [String; 2] {
    [value, limit].map(|number| shown(parameter.row(), number, style))
}

fn not_whole(unit: Unit) -> &'static str {
    match unit {
        Unit::Families => "Families come in whole numbers.",
        Unit::Year => "A year comes in whole numbers.",
        Unit::GbpPerFamily
        | Unit::Years
        | Unit::Share
        | Unit::ChancePerYear
        | Unit::SharePerYear
        | Unit::FamiliesPerWorker
        | Unit::GbpPerYear
        | Unit::GbpPerFamilyYear
        | Unit::GbpPerDistrictYear
        | Unit::Gbp
        | Unit::Choice => "These come in whole numbers.",
    }
}
