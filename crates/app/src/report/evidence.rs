//! Assumptions and evidence as one table, to print or to save: value, start, range, source, grade, fit and the user's own reason.

use super::super::page::Page;
use super::super::{csv, display, field, wording};
use model::Parameter;
use model::parameter::{Group, Row};

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

pub fn rows(page: &Page) -> Vec<Vec<String>> {
    Parameter::all()
        .map(|parameter| row(parameter, page))
        .collect()
}

fn row(parameter: Parameter, page: &Page) -> Vec<String> {
    let (row, evidence) = (parameter.row(), parameter.evidence());
    let source = evidence.source();
    let shown = |value| field::shown(row, value);
    let range = evidence
        .range
        .map(|(low, high)| format!("{} to {}", shown(low), shown(high)));
    let named: Vec<&str> = [source.title, source.publisher, source.year]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    vec![
        wording::parameter(parameter).to_string(),
        shown(page.scenario.get(parameter)),
        unit(row),
        shown(row.default),
        range.unwrap_or_else(|| "a decision".into()),
        named.join(", "),
        wording::grade(evidence.grade).to_string(),
        wording::fit(evidence.fit).to_string(),
        page.reasons.get(parameter).to_string(),
    ]
}

/// The unit, and for money the prices it is shown in.
fn unit(row: &Row) -> String {
    let prices = if row.is_money() {
        format!(", {} prices", display::now().prices.year())
    } else {
        String::new()
    };
    format!("{}{prices}", wording::unit(row.unit))
}

pub fn csv(page: &Page) -> String {
    let line = |cells: Vec<String>| {
        cells
            .iter()
            .map(|text| csv::cell(text))
            .collect::<Vec<_>>()
            .join(",")
            + "\r\n"
    };
    line(HEADINGS.map(String::from).to_vec())
        + &rows(page).into_iter().map(line).collect::<String>()
}

/// Whether a box for a reason is offered: for what the user changed, or has given one for.
pub fn wants_reason(parameter: Parameter, page: &Page) -> bool {
    let changed = page.scenario.get(parameter) != parameter.row().default
        && parameter.row().group != Group::Mix;
    changed || !page.reasons.get(parameter).is_empty()
}
