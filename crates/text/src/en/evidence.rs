//! Assumptions and evidence as one table, to print or to save: value, start, range, source, grade, fit and the user's own reason.

use crate::{field, names};
use app::{Page, Style, csv};
use model::Parameter;
use model::parameter::Row;

pub const HEADINGS: [&str; 9] = [
    "Assumption or decision",
    "Value",
    "Unit",
    "At the start",
    "Plausible range",
    "Source",
    "Grade",
    "Fit",
    "Your reason",
];

pub fn rows(page: &Page, style: Style) -> Vec<Vec<String>> {
    Parameter::all()
        .map(|parameter| row(parameter, page, style))
        .collect()
}

fn row(parameter: Parameter, page: &Page, style: Style) -> Vec<String> {
    let (row, evidence) = (parameter.row(), parameter.evidence());
    let source = evidence.source();
    let shown = |value| field::shown(row, value, style);
    let range = evidence
        .range
        .map(|(low, high)| format!("{} to {}", shown(low), shown(high)));
    let named: Vec<&str> = [source.title, source.publisher, source.year]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    vec![
        names::parameter(parameter).to_string(),
        shown(page.scenario.get(parameter)),
        unit(row, style),
        shown(row.default),
        range.unwrap_or_else(|| "a decision".into()),
        named.join(", "),
        names::grade(evidence.grade).to_string(),
        names::fit(evidence.fit).to_string(),
        page.reasons.get(parameter).to_string(),
    ]
}

/// The unit, and for money the prices it is shown in.
fn unit(row: &Row, style: Style) -> String {
    let prices = if row.is_money() {
        format!(", {} prices", style.prices.year())
    } else {
        String::new()
    };
    format!("{}{prices}", names::unit(row.unit))
}

pub fn csv(page: &Page, style: Style) -> String {
    let line = |cells: Vec<String>| {
        cells
            .iter()
            .map(|text| csv::cell(text))
            .collect::<Vec<_>>()
            .join(",")
            + "\r\n"
    };
    line(HEADINGS.map(String::from).to_vec())
        + &rows(page, style).into_iter().map(line).collect::<String>()
}
