//! Every table of the page as a CSV file: the same columns in every row, and nothing of the user's
//! that a spreadsheet would run.

use app::list::{Choices, Reading};
use app::views::mixes::Marked;
use app::views::{agencies, decisions, evidence, how_sure, mixes, numbers, places, worth};
use app::{Computed, Page};
use model::Parameter;
use model::optimum::ValueOfMixes;
use model::sensitivity::tornado;
use text::table::csv;

/// The cells of each line, as a spreadsheet reads them.
fn cells(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut quoted) = (vec![vec![String::new()]], false);
    let mut letters = csv.chars().peekable();
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().expect("a row");
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                row.last_mut().expect("a cell").extend(letters.next())
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\r' if !quoted => {}
            '\n' if !quoted => rows.push(vec![String::new()]),
            other => row.last_mut().expect("a cell").push(other),
        }
    }
    rows.pop();
    rows
}

/// Every row is as wide as its head, and only numbers begin with a sign.
fn check(name: &str, csv: &str) {
    let rows = cells(csv);
    assert!(rows.len() > 1, "{name} is empty");
    for row in &rows {
        assert_eq!(row.len(), rows[0].len(), "{name}: {row:?}");
        for cell in row {
            let runs =
                cell.trim_start().starts_with(['=', '+', '-', '@']) && cell.parse::<f64>().is_err();
            assert!(!runs, "{name}: a spreadsheet would run {cell:?}");
        }
    }
}

#[test]
fn every_table_is_an_inert_csv_file() {
    let mut page = Page::default();
    list_put(
        "\"=cmd|' /C calc'!A0\", 300, 1\n\"@sum, x\", 100, 3\n-2+3, 50",
        &mut page,
    );
    page.title = "=1+1".into();
    for (parameter, reason) in [
        (Parameter::ReactiveCost, "=HYPERLINK(\"x\"),\"y\""),
        (Parameter::Relapse, "+44 20"),
        (Parameter::Budget, "  -1+1"),
    ] {
        page.reasons.set(parameter, reason.trim());
    }
    let computed = Computed::of(&page.scenario);
    let (scenario, results) = (&page.scenario, &computed.results);
    let tables = [
        numbers::table(scenario, results),
        decisions::table(results),
        agencies::table(scenario, results),
        mixes::table(
            scenario,
            &Marked::all(scenario, results, &ValueOfMixes::of(results)),
        ),
        places::table(&page),
        places::by_year(&page),
        places::opening(scenario, results),
        worth::table(results),
        worth::every_group(results),
        evidence::table(&page),
        how_sure::table(&tornado(scenario)),
    ];
    for table in tables {
        check(&format!("{:?}", table.of), &csv(&table, &page));
    }
}

/// Puts a list on a page, its shares alone.
fn list_put(text: &str, page: &mut Page) {
    let shares = Choices {
        shares_only: true,
        ..Choices::default()
    };
    Reading::of(text, &shares, &page.clone())
        .put(&shares, page)
        .expect("a list");
}
