//! Tables in words: their headings and cells, as they are read on the page and saved to a file.

use super::{agencies, board, compare, evidence, how_sure, names, places};
use crate::number::{count, money, percent, pounds};
use app::table::{Cell, Column, Of, Table};
use app::{Page, Style, csv, decimal, link};

/// What a table holds, after "Numbers".
pub fn of(table: Of) -> &'static str {
    match table {
        Of::Years => "by year",
        Of::Funding => "of funding",
        Of::Agencies => "by agency",
        Of::Alternatives => "of the alternatives",
        Of::Mixes => "of these mixes",
        Of::Line => "along the line",
        Of::Places => "by place",
        Of::Opening => "as places open",
        Of::PlacesByYear => "by place and year",
        Of::Swings => "of every assumption",
        Of::Evidence => "of every assumption with its evidence",
        Of::Compared => "of the plans side by side",
        Of::Beating => "of how often each is worth more",
        Of::Differences => "of what differs",
        Of::Teams => "of the teams",
    }
}

/// What stands over a column.
pub fn heading(column: Column) -> &'static str {
    match column {
        Column::Year => "Year",
        Column::Cost => "Cost of the plan",
        Column::Avoided => "Crisis costs avoided",
        Column::Net => "Net value",
        Column::NetSoFar => "Net value so far",
        Column::WithoutPlan => "Crisis costs with universal services alone",
        Column::WithPlan => "Crisis costs with this plan",
        Column::Funding => "Funding",
        Column::LeftOver => "Left over",
        Column::Agency => "Agency",
        Column::AvoidedPv => "Crisis costs avoided",
        Column::Cashable => "Could become cash",
        Column::SavedShare => "Share of what is saved",
        Column::FairShare => "Fair share of the plan's cost a year",
        Column::Mix => "Mix",
        Column::Withdrawn => "Open services only",
        Column::Intensive => "Intensive",
        Column::Targeted => "Targeted",
        Column::Universal => "Universal",
        Column::Workers => "Workers",
        Column::CostAYear => "Cost a year",
        Column::BetterOff => "Better off",
        Column::BeatsYours => "Beats yours in",
        Column::Stretch => "Most complex first",
        Column::Hundredth => "Hundredth of the line",
        Column::IntensivePlace => "An intensive place",
        Column::TargetedPlace => "A targeted place",
        Column::Place => "Place",
        Column::Joins => "Joins",
        Column::Families => "Families",
        Column::InIntensive => "In intensive",
        Column::InTargeted => "In targeted",
        Column::Posts => "Posts",
        Column::PlacesOpen => "Places open",
        Column::ShareOfFamilies => "Share of families",
        Column::FamiliesInPlaces => "Families in places",
        Column::Assumption => "Assumption",
        Column::FromTo => "From, to",
        Column::NetAtLow => "Net value at the first",
        Column::NetAtHigh => "Net value at the second",
        Column::Row => "Assumption or decision",
        Column::Value => "Value",
        Column::Unit => "Unit",
        Column::AtStart => "At the start",
        Column::Range => "Plausible range",
        Column::Source => "Source",
        Column::Grade => "Grade",
        Column::Fit => "Fit",
        Column::Reason => "Your reason",
        Column::Measure => "Measure",
        Column::ThisPlan => "This plan",
        Column::KeptA => "A",
        Column::KeptB => "B",
        Column::KeptC => "C",
        Column::KeptD => "D",
        Column::LeftOfBudget => "Left of the budget",
        Column::PaybackYears => "Years until recovered",
        Column::SavesMoney => "Saves money in",
        Column::Team => "Team",
        Column::BeatsThis => "Worth more than this plan in",
        Column::WorthMoreThan => "In how many cases it is worth more than",
    }
}

/// What stands in a cell on the page.
pub fn cell(cell: &Cell, style: Style) -> String {
    match cell {
        Cell::Nothing => "–".into(),
        Cell::Year(year) | Cell::Hundredth(year) => year.to_string(),
        Cell::Count(number) => count(*number),
        Cell::Posts(posts) => decimal::fixed(*posts, 1),
        Cell::Pounds(amount) => pounds(*amount, style),
        Cell::Money(amount) => money(*amount, style),
        Cell::Percent(share) => percent(libm::round(share * 1000.0) / 1000.0),
        Cell::Share(share) => how_sure::share(*share),
        Cell::WholePercent(_, percent) => format!("{percent}%"),
        Cell::Stretch(from, to) => format!("{from}% to {to}%"),
        Cell::Agency(agency) => agencies::agency(*agency).into(),
        Cell::Mix(name) => names::mix(*name).into(),
        Cell::Place(index, name) => names::name_or_number(*index, name.clone()),
        Cell::Joins(year) => places::joins(*year),
        Cell::Swing(swing) => how_sure::name(swing),
        Cell::Span(swing) => how_sure::span(swing, style),
        Cell::Measure(column) => heading(*column).into(),
        Cell::Team(at, name) => board::team(*at, name),
        Cell::OtherPlaces(other) => compare::places(*other).into(),
        Cell::Row(parameter) => names::parameter(*parameter).into(),
        Cell::Value(parameter, value) => crate::field::shown(parameter.row(), *value, style),
        Cell::Unit(parameter) => evidence::unit(parameter.row(), style),
        Cell::Range(parameter) => evidence::range(*parameter, style),
        Cell::Source(parameter) => evidence::source(*parameter),
        Cell::Grade(parameter) => names::grade(parameter.evidence().grade).into(),
        Cell::Fit(parameter) => names::fit(parameter.evidence().fit).into(),
        Cell::Text(text) => text.clone(),
    }
}

/// The table as a CSV file: money to the penny in pounds of 2012-13, all else in words; the last
/// column says which plan it is of.
pub fn csv(table: &Table, page: &Page) -> String {
    let in_file = |cell: &Cell| match (cell, cell.in_file()) {
        (_, Some(number)) => decimal::shortest(number),
        (Cell::Nothing | Cell::Joins(_), None) => String::new(),
        (words, None) => csv::cell(&self::cell(words, page.style)),
    };
    let plan = [page.title.as_str(), &link::print(page)].join(" ");
    let plan = csv::cell(plan.trim());
    // A team's plan is its own.
    let of_row = |row: usize| match table.plans.get(row) {
        Some(link) => csv::cell(link),
        None => plan.clone(),
    };
    let heads = table.columns.iter().map(|column| column.key().to_string());
    let heads: Vec<String> = heads.chain([PLAN.to_string()]).collect();
    let mut lines = vec![heads];
    lines.extend(table.rows.iter().enumerate().map(|(at, row)| {
        let cells = row.iter().map(in_file);
        cells.chain([of_row(at)]).collect()
    }));
    lines
        .into_iter()
        .map(|cells| cells.join(",") + "\r\n")
        .collect()
}

/// The key of the column that says which plan a file is of.
const PLAN: &str = "plan";
