//! What the workbook says without being worked out again is what the model says.

use crate::golden::{link_of, pages};
use files::sheet::{Content, Sheet, Value};
use files::workbook;
use model::{Results, TierResults, run};

/// What stands in the cell of this name; None for words.
fn named(sheets: &[Sheet], name: &str) -> Option<f64> {
    let place = |sheet: &Sheet| {
        let found = sheet.names.iter().find(|(other, ..)| other == name);
        found.map(|(_, row, column)| (*row, *column))
    };
    let found = sheets
        .iter()
        .find_map(|sheet| Some((sheet, place(sheet)?)))
        .unwrap_or_else(|| panic!("no cell is called {name}"));
    let (sheet, (row, column)) = found;
    let cell = sheet
        .cells
        .iter()
        .find(|cell| (cell.row, cell.column) == (row, column))
        .expect("a name is of a filled cell");
    match &cell.content {
        Content::Formula(_, Value::Number(number)) => Some(*number),
        Content::Formula(_, Value::Words(_)) => None,
        other => panic!("{name} is no formula but {other:?}"),
    }
}

fn of_tier(tier: &TierResults, key: &str) -> Vec<(String, Option<f64>)> {
    [
        ("result_unit_cost", Some(tier.unit_cost)),
        ("workers_full", Some(f64::from(tier.workers_full))),
        ("cost_full", Some(tier.cost_full)),
        ("unengaged", Some(tier.unengaged)),
        ("break_even", tier.break_even),
    ]
    .map(|(name, value)| (format!("{key}_{name}"), value))
    .into()
}

fn expected(results: &Results) -> Vec<(String, Option<f64>)> {
    let year = results.headline_year();
    let last = results.cost.len() - 1;
    let saves = |of: fn(&model::results::Saves) -> f64| results.saves_pv.as_ref().map(of);
    let posts = results.intensive.workers[last] + results.targeted.workers[last];
    let mut all: Vec<(String, Option<f64>)> = [
        ("reactive_total", Some(results.reactive_total)),
        ("reactive_annual", Some(results.reactive_annual)),
        ("headline_extra", Some(results.extra[year - 1])),
        ("headline_workers", Some(f64::from(posts))),
        ("headline_cost", Some(results.cost[last])),
        ("result_pv_cost", Some(results.pv_cost)),
        ("result_pv_avoided", Some(results.pv_avoided)),
        ("result_npv", Some(results.npv)),
        ("cashable_pv", Some(results.cashable_pv)),
        ("return_per_pound", results.return_per_pound),
        ("cash_per_pound", results.cash_per_pound),
        ("payback", results.payback),
        ("runoff_pv", results.runoff_pv),
        ("saves_council_pv", saves(|saves| saves.council)),
        ("saves_nhs_pv", saves(|saves| saves.nhs)),
        ("saves_dwp_pv", saves(|saves| saves.dwp)),
        ("saves_police_pv", saves(|saves| saves.police)),
        ("saves_schools_pv", saves(|saves| saves.schools)),
        ("workers_full", Some(f64::from(results.workers_full))),
        ("cost_full", Some(results.cost_full)),
        ("families_in_line", Some(f64::from(results.families))),
    ]
    .map(|(name, value)| (name.to_string(), value))
    .into();
    all.extend(of_tier(&results.intensive, "intensive"));
    all.extend(of_tier(&results.targeted, "targeted"));
    all.extend(of_tier(&results.universal, "universal").into_iter().take(3));
    all
}

/// The numbers in a column of a sheet under this heading, as many as there are years.
fn column(sheet: &Sheet, heading: &str, years: usize) -> Vec<f64> {
    let words = Content::Words(heading.into());
    let head = sheet.cells.iter().find(|cell| cell.content == words);
    let head = head.unwrap_or_else(|| panic!("no column is headed {heading}"));
    let below = |cell: &&files::sheet::Cell| cell.column == head.column && cell.row > head.row;
    let numbers = sheet.cells.iter().filter(below);
    let numbers = numbers.filter_map(|cell| match cell.content {
        Content::Formula(_, Value::Number(number)) => Some(number),
        _ => None,
    });
    numbers.take(years).collect()
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= (1e-9 * b.abs()).max(1e-6)
}

#[test]
fn the_workbook_of_every_golden_case_holds_the_models_results() {
    for (name, page) in pages() {
        let sheets = workbook::sheets(&page, &link_of(&page));
        let results = run(&page.scenario);
        for (cell, expected) in expected(&results) {
            let found = named(&sheets, &cell);
            let same = match (found, expected) {
                (Some(found), Some(expected)) => close(found, expected),
                (found, expected) => found == expected,
            };
            assert!(same, "{name}: {cell} is {found:?}, not {expected:?}");
        }
        let years = results.cost.len();
        let (by_year, funding) = (&sheets[6], &sheets[7]);
        for (sheet, heading, expected) in [
            (by_year, text::workbook::LIVE, &results.live),
            (by_year, text::workbook::COST, &results.cost),
            (by_year, text::workbook::TURNED, &results.turned),
            (by_year, text::workbook::EXTRA, &results.extra),
            (by_year, text::workbook::AVOIDED, &results.avoided),
            (by_year, text::workbook::NET, &results.net),
            (by_year, text::workbook::NET_SO_FAR, &results.cumulative),
            (funding, text::workbook::FUNDING, &results.funding),
            (funding, text::workbook::GAP, &results.gap),
        ] {
            let found = column(sheet, heading, years);
            assert_eq!(found.len(), years, "{name}: {heading}");
            for (found, expected) in found.iter().zip(expected) {
                assert!(
                    close(*found, *expected),
                    "{name}: {heading} {found} {expected}"
                );
            }
        }
        for (sheet, tier) in [
            (&sheets[4], &results.intensive),
            (&sheets[5], &results.targeted),
        ] {
            let found = column(sheet, text::workbook::NET_OF_PLACE, 100);
            for (found, expected) in found.iter().zip(tier.value) {
                assert!(close(*found, expected), "{name}: {found} {expected}");
            }
        }
    }
}
