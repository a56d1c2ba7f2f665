//! Turns the tables in `data` into constants. They stay the only place where a number, a limit or a
//! source is written: a new lever is a row there. The build fails with the row's name when a cell does
//! not fit.

mod checks;
mod code;
#[path = "../src/kinds.rs"]
#[allow(dead_code)] // The model has more use for them than the build.
mod kinds;
mod tables;

use std::{env, error::Error, fs, path::Path};
use tables::Tables;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=src/kinds.rs");
    println!("cargo:rerun-if-changed=build");
    let read = |name: &str| {
        let path = Path::new("data").join(name);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let tables = Tables {
        parameters: tables::parameters(&read("parameters.csv")?)?,
        levers: tables::levers(&read("levers.csv")?)?,
        sources: tables::rows("sources.csv", &read("sources.csv")?)?,
        reserved_keys: tables::rows("reserved_keys.csv", &read("reserved_keys.csv")?)?,
    };
    let faults = checks::faults(&tables, kernel::sobol::DIMENSIONS);
    if !faults.is_empty() {
        return Err(faults.join("\n").into());
    }
    let code = code::of(&tables) + &districts(&read("districts.csv")?)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("tables.rs"), code)?;
    Ok(())
}

fn districts(text: &str) -> Result<String, tables::Refused> {
    let rows: Vec<(String, String, u32, u8, String, String)> = tables::rows("districts.csv", text)?;
    let row = |(id, name, families, start_year, ..): &(String, String, u32, u8, String, String)| {
        format!(
            "    District {{ id: {id:?}, name: {name:?}, families: {families}, start_year: {start_year} }},\n"
        )
    };
    let (count, rows) = (rows.len(), rows.iter().map(row).collect::<String>());
    Ok(format!(
        "/// The twelve districts of Kent, in the table's order.\npub const DISTRICTS: [District; {count}] = [\n{rows}];\n"
    ))
}
