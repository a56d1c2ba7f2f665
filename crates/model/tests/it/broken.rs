//! The tables of the build with one thing broken, as the build reads and checks them.

#[path = "../../build/area.rs"]
#[allow(dead_code)] // What only the writing of code reads.
mod area;
#[path = "../../build/area_checks.rs"]
mod area_checks;
#[path = "../../src/bounds.rs"]
mod bounds;
#[path = "../../build/checks.rs"]
mod checks;
#[path = "../../src/kinds.rs"]
#[allow(dead_code)] // The model has more use for them than the build.
mod kinds;
#[path = "../../build/tables.rs"]
#[allow(dead_code)] // What only the writing of code reads.
mod tables;

use std::{fs, path::Path};
use tables::Tables;

/// Dimensions there are in these tests: what the real tables need, and no more.
const DIMENSIONS: usize = 32;

/// Why the build refuses the real tables once a text that stands once in one of them is replaced.
pub fn refusals(table: &str, from: &str, to: &str) -> Vec<String> {
    read(table, from, to).unwrap_or_else(|refused| vec![refused])
}

fn read(broken: &str, from: &str, to: &str) -> Result<Vec<String>, String> {
    checked("data", |name, text| {
        if name != broken {
            return text;
        }
        assert_eq!(text.matches(from).count(), 1, "{from:?} in {name}");
        text.replace(from, to)
    })
}

/// Why the build refuses the tables with the area in this folder of the crate.
pub fn refusals_of_area(folder: &str) -> Vec<String> {
    checked(folder, |_, text| text).unwrap_or_else(|refused| vec![refused])
}

/// Reads and checks the tables with the area in this folder, each as `changed` gives it.
fn checked(folder: &str, changed: impl Fn(&str, String) -> String) -> Result<Vec<String>, String> {
    let read = |name: &str| {
        let folder = if name == "area.toml" { folder } else { "data" };
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(folder)
            .join(name);
        let text = fs::read_to_string(&path).expect("the tables are there");
        changed(name, text)
    };
    let mut tables = Tables {
        parameters: tables::parameters(&read("parameters.csv"))?,
        levers: tables::levers(&read("levers.csv"))?,
        sources: tables::rows("sources.csv", &read("sources.csv"))?,
        reserved_keys: tables::rows("reserved_keys.csv", &read("reserved_keys.csv"))?,
    };
    let area = area::read(&read("area.toml"))?;
    area.start_in(&mut tables)?;
    let mut faults = checks::faults(&tables, DIMENSIONS);
    faults.extend(area_checks::faults(&area, &tables));
    Ok(faults)
}

/// A broken table is refused in these words, and in no others.
pub fn check(table: &str, from: &str, to: &str, refused: &[&str]) {
    assert_eq!(
        refusals(table, from, to),
        refused,
        "{from:?} as {to:?} in {table}"
    );
}
