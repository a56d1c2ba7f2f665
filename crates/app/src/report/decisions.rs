//! Other decisions in words: the money that comes in against what the plan costs, and everything that differs from the start.

use super::super::decimal;
use super::super::field;
use super::super::format::{money, pounds};
use super::super::wording;
use super::over_time::Series;
use super::places::joins;
use model::evidence::Standard;
use model::area::AreaPlace;
use model::parameter::Group;
use model::{DISTRICTS, Parameter, ROWS, Results, Scenario};

pub const HEADINGS: [&str; 4] = ["Year", "Funding", "Cost of the plan", "Left over"];

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
pub fn worst(results: &Results) -> Option<String> {
    let (year, gap) = (1..)
        .zip(&results.gap)
        .min_by(|a: &(usize, _), b| a.1.total_cmp(b.1))?;
    (*gap < -1.0).then(|| format!("The gap is widest in year {year}: {}.", money(-gap)))
}

pub fn series(results: &Results) -> [Series; 2] {
    let line = |name, class, values: &[f64]| Series {
        name,
        class,
        values: values.to_vec(),
        last: money(values.last().copied().unwrap_or(0.0)),
    };
    [
        line("funding", "avoided", &results.funding),
        line("cost", "cost", &results.cost),
    ]
}

fn columns(results: &Results) -> impl Iterator<Item = [f64; 3]> {
    (0..results.cost.len())
        .map(|year| [results.funding[year], results.cost[year], results.gap[year]])
}

pub fn rows(results: &Results) -> Vec<Vec<String>> {
    columns(results)
        .enumerate()
        .map(|(index, values)| {
            std::iter::once((index + 1).to_string())
                .chain(values.map(pounds))
                .collect()
        })
        .collect()
}

pub fn csv(results: &Results) -> String {
    let line = |(index, values): (usize, [f64; 3])| {
        format!(
            "{},{}\r\n",
            index + 1,
            values.map(decimal::shortest).join(",")
        )
    };
    "year,funding_gbp,cost_gbp,left_over_gbp\r\n".to_string()
        + &columns(results).enumerate().map(line).collect::<String>()
}

/// Every number but the mix that differs from the start.
pub fn changed(scenario: &Scenario) -> Vec<Parameter> {
    let differs = |parameter: &Parameter| scenario.get(*parameter) != parameter.row().default;
    ROWS.iter()
        .filter(|row| row.group != Group::Mix)
        .map(|row| row.parameter)
        .filter(differs)
        .collect()
}

/// Districts that join in another year than at the start: index, and what to call it.
pub fn moved_districts(scenario: &Scenario) -> Vec<(usize, String)> {
    let years = scenario.places().start_years();
    let moved = |(index, district): (usize, &AreaPlace)| {
        (years[index] != district.start_year).then(|| {
            (
                index,
                format!(
                    "{} joins: {}, not {}",
                    district.name,
                    joins(years[index]),
                    joins(district.start_year)
                ),
            )
        })
    };
    // A user's own places have no other years to go back to.
    let districts = if scenario.places().are_kents() {
        DISTRICTS
    } else {
        &[]
    };
    districts.iter().enumerate().filter_map(moved).collect()
}

/// "Cut to the budget: 25%".
pub fn value(scenario: &Scenario, parameter: Parameter) -> String {
    let shown = field::shown(parameter.row(), scenario.get(parameter));
    match parameter {
        Parameter::Evidence => {
            format!(
                "{}: {}",
                wording::parameter(parameter),
                wording::standard(Standard::of(scenario)).to_lowercase()
            )
        }
        _ => format!("{}: {shown}", wording::parameter(parameter)),
    }
}
