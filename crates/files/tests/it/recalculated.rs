//! LibreOffice works the workbooks out again, from the file as a user has it: every number is the
//! model's, to the penny, also after an assumption was changed inside the file.
//!
//! Where LibreOffice is missing nothing is proven, and the test says so; `cargo xtask test` brings
//! it. `PROVE=1` takes every golden case.

use crate::golden::{link_of, page_named, pages};
use crate::libreoffice::{convert, folder, is_there};
use app::Page;
use files::sheet::{Content, Sheet, Value};
use files::{Given, Kind, workbook, write};
use model::Parameter;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::{env, fs};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// Every sheet as a file of its own, numbers with all their digits.
const AS_CSV: &str =
    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

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

/// Holds every formula's result against what it should be.
fn compare(folder: &Path, name: &str, page: &Page) {
    let mut compared = 0;
    for sheet in workbook::sheets(page, &link_of(page)) {
        let found = cells(folder, name, &sheet);
        for cell in &sheet.cells {
            let Content::Formula(text, expected) = &cell.content else {
                continue;
            };
            let found = &found[cell.row as usize][usize::from(cell.column)];
            let same = match expected {
                Value::Words(words) => found == words,
                Value::Number(number) => is_same(found, *number),
            };
            let place = format!("{name}, {}, row {}", sheet.tab.name(), cell.row + 1);
            assert!(same, "{place}: {text} gives {found}, not {expected:?}");
            compared += 1;
        }
    }
    assert!(compared > 8000, "only {compared} formulas were compared");
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
    let all = env::var_os("PROVE").is_some();
    let wanted = |name: &str| all || three.contains(&name);
    let mut plans: Vec<(String, Page)> = pages();
    plans.retain(|(name, _)| wanted(name));
    let mut files: Vec<PathBuf> = vec![];
    let mut save = |name: &str, bytes: Vec<u8>| {
        let file = folder.join(format!("{name}.xlsx"));
        fs::write(&file, bytes).expect("a file");
        files.push(file);
    };
    for (name, page) in &plans {
        save(
            name,
            write(&link_of(page), Kind::Workbook, &Given::default()).expect("a workbook"),
        );
    }

    // The same once more, with other numbers put into its cells.
    let mut page = page_named("funding-levers");
    let before = write(&link_of(&page), Kind::Workbook, &Given::default()).expect("a workbook");
    let changes = [
        (Parameter::TopFifthShare, 0.37),
        (Parameter::HorizonYears, 13.0),
        (Parameter::Families, 1301.0),
        (Parameter::Targeted, 1200.0),
        (Parameter::RewardTarget, 20.0),
        (Parameter::MentorShare, 0.25),
    ];
    save("changed", changed(&before, &page, &changes));
    for (parameter, value) in changes {
        page.scenario.set(parameter, value);
    }
    plans.push(("changed".into(), page));

    convert(&folder, &files, AS_CSV);
    for (name, page) in &plans {
        compare(&folder, name, page);
    }
}
