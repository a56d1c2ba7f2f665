//! The money that comes in against what the plan costs, and what differs from the start.

use super::first::{Line, Series};
use crate::table::{Cell, Column, Of, Table};
use model::parameter::Group;
use model::{DISTRICTS, Parameter, ROWS, Results, Scenario};

/// Money in and money out a year, as lines of a chart.
pub fn lines(results: &Results) -> [Series; 2] {
    [
        Series::new(Line::Funding, results.funding.clone()),
        Series::new(Line::Cost, results.cost.clone()),
    ]
}

/// A year a row: money in, money out, and what is left.
pub fn table(results: &Results) -> Table {
    let row = |year: usize| {
        vec![
            Cell::Year(year + 1),
            Cell::Pounds(results.funding[year]),
            Cell::Pounds(results.cost[year]),
            Cell::Pounds(results.gap[year]),
        ]
    };
    Table {
        plans: vec![],
        of: Of::Funding,
        columns: &[
            Column::Year,
            Column::Funding,
            Column::Cost,
            Column::LeftOver,
        ],
        rows: (0..results.cost.len()).map(row).collect(),
    }
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

/// One of Kent's districts that joins in another year than at the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MovedDistrict {
    /// Its position among the districts.
    pub index: usize,
    /// The year it joins, and the year it joins at the start.
    pub year: u8,
    pub start: u8,
}

/// Districts that join in another year than at the start. A user's own places have no other years
/// to go back to, so of them there is none.
pub fn moved_districts(scenario: &Scenario) -> Vec<MovedDistrict> {
    if !scenario.places().are_the_areas_own() {
        return vec![];
    }
    scenario
        .places()
        .start_years()
        .into_iter()
        .zip(DISTRICTS)
        .enumerate()
        .filter(|(_, (year, district))| *year != district.start_year)
        .map(|(index, (year, district))| MovedDistrict {
            index,
            year,
            start: district.start_year,
        })
        .collect()
}
