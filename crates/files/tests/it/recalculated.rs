//! LibreOffice works the workbooks out again, from the file as a user has it: every number is the
//! model's, to the penny, also after an assumption was changed inside the file.
//!
//! Where LibreOffice is missing nothing is proven, and the test says so; `cargo xtask test` brings
//! it. `PROVE=1` takes every golden case, and 200 random plans with one number of each changed.

use crate::golden::{link_of, page_named, pages};
use crate::libreoffice::{convert, folder, is_there};
use crate::pages::any_page;
use app::Page;
use files::sheet::{Cell, Content, Sheet, Tab, Value};
use files::{Given, Kind, workbook, write};
use model::{Parameter, ROWS, Scenario, run};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::{env, fs};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Every sheet as a file of its own, numbers with all their digits.
const AS_CSV: &str =
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/// Files that LibreOffice is given in one go.
const AT_A_TIME: usize = 10;

/// The cells of a sheet as LibreOffice has them.
fn cells(folder: &Path, name: &str, sheet: &Sheet) -> Vec<Vec<String>> {
    let file = folder.join(format!("{name}-{}.csv", sheet.tab.name()));
    let text = fs::read_to_string(&file).unwrap_or_else(|_| panic!("no {}", file.display()));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.expect("a row of cells"));
    rows.map(|row| row.iter().map(String::from).collect())
        .collect()
}

/// A workbook as LibreOffice is given it, and what is in it.
struct Case {
    name: String,
    file: Vec<u8>,
    /// The plan that it was written of, which says what stands where.
    written: Page,
    /// The plan that its cells now say.
    now: Page,
}

impl Case {
    fn as_written(name: String, page: Page) -> Case {
        Case::changed(name, page, &[])
    }

    fn changed(name: String, page: Page, changes: &[(Parameter, f64)]) -> Case {
        let file = write(&link_of(&page), Kind::Workbook, &Given::default());
        let mut file = file.expect("a workbook");
        let mut now = page.clone();
        if !changes.is_empty() {
            file = changed(&file, &page, changes);
        }
        for (parameter, value) in changes {
            now.scenario.set(*parameter, *value);
        }
        Case {
            name,
            file,
            written: page,
            now,
        }
    }

    /// Holds every formula's result against what it should be; how many there are.
    fn compare(&self, folder: &Path) -> usize {
        let written = workbook::sheets(&self.written, &link_of(&self.written));
        let now = workbook::sheets(&self.now, &link_of(&self.now));
        let mut compared = 0;
        for sheet in &written {
            let found = cells(folder, &self.name, sheet);
            for cell in &sheet.cells {
                let Content::Formula(text, _) = &cell.content else {
                    continue;
                };
                let expected = self.expected(sheet, cell, text, &now);
                let found = &found[cell.row as usize][usize::from(cell.column)];
                let same = match &expected {
                    Value::Words(words) => found == words,
                    Value::Number(number) => is_same(found, *number),
                };
                let place = format!("{}, {}, row {}", self.name, sheet.tab.name(), cell.row + 1);
                assert!(same, "{place}: {text} gives {found}, not {expected:?}");
                compared += 1;
            }
        }
        assert!(compared > 8000, "only {compared} formulas were compared");
        compared
    }

    /// What a formula must come to now. Two sheets list what there is to list, so that what stands
    /// in a row of theirs is known by its name.
    fn expected(&self, sheet: &Sheet, cell: &Cell, text: &str, now: &[Sheet]) -> Value {
        if !matches!(sheet.tab, Tab::Comparison | Tab::Changes) {
            let same = now.iter().find(|other| other.tab == sheet.tab);
            let mut cells = same.expect("the same sheets").cells.iter();
            let there = cells.find(|it| (it.row, it.column) == (cell.row, cell.column));
            return match there.map(|cell| &cell.content) {
                Some(Content::Formula(_, value)) => value.clone(),
                other => panic!("{text} became {other:?}"),
            };
        }
        if let Some(parameter) = Parameter::from_id(text) {
            return Value::Number(self.now.scenario.get(parameter));
        }
        let named = now.iter().find_map(|sheet| sheet.value_of(text));
        named.unwrap_or_else(|| {
            assert_eq!(text, "budget*(1-budget_cut)-headline_cost");
            let cost = run(&self.now.scenario).cost;
            Value::Number(self.now.scenario.budget() - cost[cost.len() - 1])
        })
    }
}

/// A share is written as a percentage, whatever LibreOffice is asked for. A penny in ten billion
/// pounds is one in 10^12; nothing smaller is told from nothing.
fn is_same(found: &str, expected: f64) -> bool {
    let (digits, of) = match found.strip_suffix('%') {
        Some(digits) => (digits, 100.0),
        None => (found, 1.0),
    };
    let near = |found: f64| (found / of - expected).abs() <= (1e-12 * expected.abs()).max(1e-8);
    digits.parse().is_ok_and(near)
}

/// The file with the number of a named cell changed, and nothing else: what it came to before still
/// stands beside every formula.
fn changed(file: &[u8], page: &Page, changes: &[(Parameter, f64)]) -> Vec<u8> {
    let sheets = workbook::sheets(page, &link_of(page));
    let mut archive = ZipArchive::new(Cursor::new(file)).expect("a zip");
    let mut written = ZipWriter::new(Cursor::new(vec![]));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let (name, mut text) = (part.name().expect("a name").to_string(), String::new());
        part.read_to_string(&mut text).expect("text");
        for (parameter, value) in changes {
            let id = parameter.row().id;
            for (number, sheet) in sheets.iter().enumerate() {
                let place = sheet.names.iter().find(|(name, ..)| name == id);
                let Some((_, row, column)) = place else {
                    continue;
                };
                if name != format!("xl/worksheets/sheet{}.xml", number + 1) {
                    continue;
                }
                let letter = char::from(b'A' + *column as u8);
                let cell = format!("<c r=\"{letter}{}\"", row + 1);
                let start = text.find(&cell).expect("the cell is in its sheet");
                let from = start + text[start..].find("<v>").expect("a number") + 3;
                let to = from + text[from..].find("</v>").expect("its end");
                text.replace_range(from..to, &value.to_string());
            }
        }
        written
            .start_file(name, SimpleFileOptions::default())
            .expect("room");
        written.write_all(text.as_bytes()).expect("room");
    }
    written.finish().expect("a whole file").into_inner()
}

#[test]
fn libreoffice_gives_the_models_results() {
    if !is_there("localc") {
        return;
    }
    let folder = folder("recalculated");
    let three = ["default", "delivery-levers", "everything-moved-a"];
    let at_length = env::var_os("PROVE").is_some();
    let mut cases: Vec<Case> = pages()
        .into_iter()
        .filter(|(name, _)| at_length || three.contains(&name.as_str()))
        .map(|(name, page)| Case::as_written(name, page))
        .collect();
    // The same once more, with other numbers put into its cells.
    let changes = [
        (Parameter::TopFifthShare, 0.37),
        (Parameter::HorizonYears, 13.0),
        (Parameter::Families, 1301.0),
        (Parameter::Targeted, 1200.0),
        (Parameter::RewardTarget, 20.0),
        (Parameter::MentorShare, 0.25),
    ];
    let page = page_named("funding-levers");
    cases.push(Case::changed("changed".into(), page, &changes));
    cases.extend(random_cases(if at_length { 200 } else { 2 }));

    let mut compared = 0;
    for some in cases.chunks(AT_A_TIME) {
        let files: Vec<PathBuf> = some
            .iter()
            .map(|case| {
                let file = folder.join(format!("{}.xlsx", case.name));
                fs::write(&file, &case.file).expect("a file");
                file
            })
            .collect();
        convert(&folder, &files, AS_CSV);
        compared += some.iter().map(|case| case.compare(&folder)).sum::<usize>();
    }
    println!(
        "{} workbooks recalculated, {compared} formulas, each to the penny",
        cases.len()
    );
}

/// Plans nobody chose, each with one number changed inside the file.
fn random_cases(count: usize) -> Vec<Case> {
    let mut runner = TestRunner::deterministic();
    let plans = (any_page(), 0..ROWS.len(), 0.0_f64..1.0);
    (0..count)
        .map(|number| {
            let (page, row, share) = plans.new_tree(&mut runner).expect("a plan").current();
            let row = &ROWS[row];
            let value = row.min + share * (row.max - row.min);
            let value = Scenario::default().with(row.parameter, value);
            let change = (row.parameter, value.get(row.parameter));
            Case::changed(format!("random-{number}"), page, &[change])
        })
        .collect()
}
