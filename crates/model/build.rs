//! Turns the three data tables into constants. The tables stay the only place where a number, a limit or a source is written:
//! a new lever is one row there. The build fails with the row's name when a cell does not fit.

use std::{env, error::Error, fmt::Write as _, fs, path::Path};

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    println!("cargo:rerun-if-changed=data");
    let mut code = String::new();
    parameters(&mut code)?;
    districts(&mut code)?;
    sources(&mut code)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("tables.rs"), code)?;
    Ok(())
}

/// Every record of a table, as its header's columns in order.
fn records(name: &str) -> Outcome<Vec<csv::StringRecord>> {
    let mut reader = csv::Reader::from_path(Path::new("data").join(name))?;
    Ok(reader.records().collect::<Result<_, _>>()?)
}

/// `intensive_caseload` becomes `IntensiveCaseload`.
fn camel(id: &str) -> String {
    id.split('_')
        .map(|word| word[..1].to_uppercase() + &word[1..])
        .collect()
}

/// A number as a Rust literal; the row's name makes a bad cell easy to find.
fn number(cell: &str, row: &str) -> Outcome<String> {
    let value: f64 = cell
        .parse()
        .map_err(|_| format!("{row}: {cell:?} is not a number"))?;
    Ok(format!("{value:?}"))
}

fn optional(cell: &str, path: &str) -> String {
    if cell.is_empty() {
        "None".into()
    } else {
        format!("Some({path}::{})", camel(cell))
    }
}

fn parameters(code: &mut String) -> Outcome<()> {
    let rows = records("parameters.csv")?;
    writeln!(
        code,
        "/// One number a user can set; its row of the table is [`Parameter::row`]."
    )?;
    writeln!(
        code,
        "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\npub enum Parameter {{"
    )?;
    for row in &rows {
        writeln!(
            code,
            "    /// `{}` of the parameter table.\n    {},",
            &row[0],
            camel(&row[0])
        )?;
    }
    writeln!(
        code,
        "}}\n\n/// Every parameter, in the table's order.\npub const ROWS: [Row; {}] = [",
        rows.len()
    )?;
    for row in &rows {
        let id = &row[0];
        writeln!(
            code,
            "    Row {{ parameter: Parameter::{}, id: {id:?}, key: {:?}, group: Group::{}, unit: Unit::{}, min: {}, max: {}, step: {}, \
             default: {} }},",
            camel(id),
            &row[1],
            camel(&row[2]),
            camel(&row[3]),
            number(&row[4], id)?,
            number(&row[5], id)?,
            number(&row[6], id)?,
            number(&row[7], id)?,
        )?;
    }
    writeln!(
        code,
        "];\n\n/// The evidence for every parameter, in the table's order.\npub const EVIDENCE: [Evidence; {}] = [",
        rows.len()
    )?;
    for row in &rows {
        let range = match (&row[8], &row[9]) {
            ("", "") => "None".to_string(),
            (low, high) => format!(
                "Some(({}, {}))",
                number(low, &row[0])?,
                number(high, &row[0])?
            ),
        };
        let (grade, fit) = (optional(&row[11], "Grade"), optional(&row[12], "Fit"));
        writeln!(
            code,
            "    Evidence {{ range: {range}, source: {:?}, grade: {grade}, fit: {fit} }},",
            &row[10]
        )?;
    }
    writeln!(code, "];")?;
    Ok(())
}

fn districts(code: &mut String) -> Outcome<()> {
    let rows = records("districts.csv")?;
    writeln!(
        code,
        "\n/// The twelve districts of Kent, in the table's order.\npub const DISTRICTS: [District; {}] = [",
        rows.len()
    )?;
    for row in &rows {
        let (families, start) = (row[2].parse::<u32>()?, row[3].parse::<u8>()?);
        writeln!(
            code,
            "    District {{ id: {:?}, name: {:?}, families: {families}, start_year: {start} }},",
            &row[0], &row[1]
        )?;
    }
    writeln!(code, "];")?;
    Ok(())
}

fn sources(code: &mut String) -> Outcome<()> {
    let rows = records("sources.csv")?;
    writeln!(
        code,
        "\n/// Where the numbers come from.\npub const SOURCES: [Source; {}] = [",
        rows.len()
    )?;
    for row in &rows {
        let fields = [
            "id",
            "title",
            "publisher",
            "year",
            "url",
            "gives",
            "caution",
        ];
        let cells: Vec<String> = fields
            .iter()
            .zip(row)
            .map(|(field, cell)| format!("{field}: {cell:?}"))
            .collect();
        writeln!(code, "    Source {{ {} }},", cells.join(", "))?;
    }
    writeln!(code, "];")?;
    Ok(())
}
