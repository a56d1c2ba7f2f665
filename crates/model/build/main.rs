//! Turns the tables in `data` into constants. They stay the only place where a number, a limit or a
//! source is written: a new lever is a row there, another county another `area.toml`. The build
//! fails with the row's name when a cell does not fit.
//!
//! `NEEDS_TRIANGLE_AREA` names the folder that holds another `area.toml`, from the root of the
//! workspace.

mod area;
mod area_checks;
#[path = "../src/bounds.rs"]
mod bounds;
mod checks;
mod code;
#[path = "../src/kinds.rs"]
#[allow(dead_code)] // The model has more use for them than the build.
mod kinds;
mod tables;

use std::path::Path;
use std::{env, error::Error, fs};
use tables::Tables;

/// The variable that names the folder of another area.
const AREA: &str = "NEEDS_TRIANGLE_AREA";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=src/bounds.rs");
    println!("cargo:rerun-if-changed=src/kinds.rs");
    println!("cargo:rerun-if-env-changed={AREA}");
    let data = Path::new("data");
    let mut tables = Tables {
        parameters: tables::parameters(&read(&data.join("parameters.csv"))?)?,
        levers: tables::levers(&read(&data.join("levers.csv"))?)?,
        sources: tables::rows("sources.csv", &read(&data.join("sources.csv"))?)?,
        reserved_keys: tables::rows("reserved_keys.csv", &read(&data.join("reserved_keys.csv"))?)?,
    };
    // Given from the root of the workspace, where cargo is run; builds run in their own folders.
    let folder = env::var_os(AREA).map_or(data.into(), |folder| Path::new("../..").join(folder));
    let area = area::read(&read(&folder.join("area.toml"))?)?;
    area.start_in(&mut tables)?;

    let mut faults = checks::faults(&tables, kernel::sobol::DIMENSIONS);
    faults.extend(area_checks::faults(&area, &tables));
    if !faults.is_empty() {
        return Err(faults.join("\n").into());
    }
    let out = env::var("OUT_DIR")?;
    for (name, code) in code::files(&tables, &area) {
        fs::write(Path::new(&out).join(name), code)?;
    }
    Ok(())
}

/// The text of a file, which is watched from now on.
fn read(path: &Path) -> Result<String, tables::Refused> {
    println!("cargo:rerun-if-changed={}", path.display());
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
