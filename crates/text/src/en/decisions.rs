//! Other decisions in words: the money that comes in against what the plan costs, and everything
//! that differs from the start.

use crate::field;
use crate::names;
use crate::number::money;
use crate::places::joins;
use app::Style;
use app::views::decisions::MovedDistrict;
use model::evidence::Standard;
use model::{DISTRICTS, Parameter, Results, Scenario};

/// "Short of money in years 1 and 2".
pub fn title(results: &Results) -> String {
    // A gap of less than a pound is rounding.
    let short: Vec<String> = (1..)
        .zip(&results.gap)
        .filter(|(_, gap)| **gap < -1.0)
        .map(|(year, _): (usize, _)| year.to_string())
        .collect();
    match short.as_slice() {
        [] => "Funding covers the plan in every year".into(),
        all if all.len() == results.gap.len() && all.len() > 1 => {
            "Short of money in every year".into()
        }
        [year] => format!("Short of money in year {year}"),
        [earlier @ .., last] => {
            format!("Short of money in years {} and {last}", earlier.join(", "))
        }
    }
}

/// The worst year, in words; None while money is left over every year.
pub fn worst(results: &Results, style: Style) -> Option<String> {
    let (year, gap) = (1..)
        .zip(&results.gap)
        .min_by(|a: &(usize, _), b| a.1.total_cmp(b.1))?;
    (*gap < -1.0).then(|| format!("The gap is widest in year {year}: {}.", money(-gap, style)))
}

/// "Swale joins: year 3, not year 1".
pub fn moved(moved: MovedDistrict) -> String {
    format!(
        "{} joins: {}, not {}",
        DISTRICTS[moved.index].name,
        joins(moved.year),
        joins(moved.start)
    )
}

/// "Cut to the budget: 25%".
pub fn value(scenario: &Scenario, parameter: Parameter, style: Style) -> String {
    let shown = field::shown(parameter.row(), scenario.get(parameter), style);
    match parameter {
        Parameter::Evidence => {
            format!(
                "{}: {}",
                names::parameter(parameter),
                names::standard_inside(Standard::of(scenario))
            )
        }
        _ => format!("{}: {shown}", names::parameter(parameter)),
    }
}
