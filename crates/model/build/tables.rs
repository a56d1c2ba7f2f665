//! The tables as they stand in `data`: every row read into numbers and kinds. A cell that is
//! neither is refused with the name of its row and column.

use super::kinds::{Fit, Grade, Group, Paid, Unit};
use serde::{Deserialize, de::DeserializeOwned};
use std::str::FromStr;

/// Why the tables are refused: sentences that begin with the name of a row.
pub type Refused = String;

/// A row of `parameters.csv`.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub id: String,
    pub key: String,
    pub group: Group,
    pub unit: Unit,
    pub min: f64,
    pub max: f64,
    pub step: f64,
    pub default: f64,
    /// Low and high; None for decisions, which are never uncertain.
    pub range: Option<(f64, f64)>,
    pub source: String,
    pub grade: Option<Grade>,
    pub fit: Option<Fit>,
    /// The row that holds the base of the line where this one holds its top.
    pub base: Option<String>,
    /// Its place among the rows that move net value most, counted from 1.
    pub dimension: Option<usize>,
    /// What an arrow key of its slider moves, where that is not its step.
    pub slider_step: Option<f64>,
}

/// A row of `levers.csv`.
#[derive(Clone, Debug)]
pub struct Lever {
    pub id: String,
    /// Whether it is shown with what changes the money that comes in, and not with what changes how
    /// support is delivered or how many need it.
    pub is_funding: bool,
    pub offered: f64,
    /// Whether the amount offered is that of one place and is spread over all.
    pub for_one_place: bool,
    pub source: String,
    pub payment: Option<Payment>,
}

/// How a lever that brings money is paid.
#[derive(Clone, Debug)]
pub struct Payment {
    pub paid: Paid,
    /// The last year it is paid in; None for as long as the plan lasts.
    pub years: Option<u8>,
    /// Whether it takes money away.
    pub takes: bool,
}

/// A row of `sources.csv`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub year: String,
    pub url: String,
    #[serde(rename = "what it gives")]
    pub gives: String,
    pub caution: String,
}

/// A row of `reserved_keys.csv`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReservedKey {
    pub key: String,
    pub holds: String,
}

/// Every row of a table whose columns are those of `T`.
pub fn rows<T: DeserializeOwned>(name: &str, text: &str) -> Result<Vec<T>, Refused> {
    csv::Reader::from_reader(text.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|error| format!("{name}: {error}"))
}

/// The rows of `parameters.csv`.
pub fn parameters(text: &str) -> Result<Vec<Parameter>, Refused> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Cells {
        id: String,
        key: String,
        group: String,
        unit: String,
        min: String,
        max: String,
        step: String,
        default: String,
        low: String,
        high: String,
        source: String,
        grade: String,
        fit: String,
        base: String,
        dimension: String,
        slider_step: String,
    }
    let parameter = |cells: Cells| {
        let row = Row(&cells.id);
        Ok(Parameter {
            group: row.cell("group", &cells.group)?,
            unit: row.cell("unit", &cells.unit)?,
            min: row.number("min", &cells.min)?,
            max: row.number("max", &cells.max)?,
            step: row.number("step", &cells.step)?,
            default: row.number("default", &cells.default)?,
            range: match (&*cells.low, &*cells.high) {
                ("", "") => None,
                (low, high) => Some((row.number("low", low)?, row.number("high", high)?)),
            },
            grade: row.optional("grade", &cells.grade)?,
            fit: row.optional("fit", &cells.fit)?,
            dimension: row.optional("dimension", &cells.dimension)?,
            slider_step: row.optional("slider_step", &cells.slider_step)?,
            base: Some(cells.base).filter(|base| !base.is_empty()),
            source: cells.source,
            key: cells.key,
            id: cells.id,
        })
    };
    rows::<Cells>("parameters.csv", text)?
        .into_iter()
        .map(parameter)
        .collect()
}

/// The rows of `levers.csv`.
pub fn levers(text: &str) -> Result<Vec<Lever>, Refused> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Cells {
        id: String,
        group: String,
        offered: String,
        offered_for: String,
        source: String,
        paid: String,
        years: String,
        direction: String,
    }
    let lever = |cells: Cells| {
        let row = Row(&cells.id);
        let paid = row.optional("paid", &cells.paid)?;
        Ok(Lever {
            is_funding: row.either("group", &cells.group, ["delivery", "funding"])?,
            offered: row.number("offered", &cells.offered)?,
            for_one_place: row.either("offered_for", &cells.offered_for, ["plan", "one_place"])?,
            payment: match paid {
                None => None,
                Some(paid) => Some(Payment {
                    paid,
                    years: row.optional("years", &cells.years)?,
                    takes: row.either("direction", &cells.direction, ["in", "out"])?,
                }),
            },
            source: cells.source,
            id: cells.id,
        })
    };
    rows::<Cells>("levers.csv", text)?
        .into_iter()
        .map(lever)
        .collect()
}

/// The row whose cells are read, by its name.
struct Row<'a>(&'a str);

impl Row<'_> {
    fn cell<T: FromStr>(&self, column: &str, cell: &str) -> Result<T, Refused> {
        cell.parse()
            .map_err(|_| format!("{}: {cell:?} is no {column}", self.0))
    }

    fn number(&self, column: &str, cell: &str) -> Result<f64, Refused> {
        let number: f64 = self.cell(column, cell)?;
        if number.is_finite() {
            Ok(number)
        } else {
            Err(format!("{}: {cell:?} is no {column}", self.0))
        }
    }

    fn optional<T: FromStr>(&self, column: &str, cell: &str) -> Result<Option<T>, Refused> {
        if cell.is_empty() {
            return Ok(None);
        }
        self.cell(column, cell).map(Some)
    }

    /// Whether the cell holds the second of two words.
    fn either(&self, column: &str, cell: &str, words: [&str; 2]) -> Result<bool, Refused> {
        let found = words.iter().position(|word| *word == cell);
        let refused = || format!("{}: {column} is {cell:?}, not one of {words:?}", self.0);
        found.map(|at| at == 1).ok_or_else(refused)
    }
}

/// Every table.
#[derive(Clone, Debug)]
pub struct Tables {
    pub parameters: Vec<Parameter>,
    pub levers: Vec<Lever>,
    pub sources: Vec<Source>,
    pub reserved_keys: Vec<ReservedKey>,
}

impl Tables {
    /// The row of this name.
    pub fn parameter(&self, id: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|row| row.id == id)
    }

    /// The rows with a plausible range.
    pub fn uncertain(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|row| row.range.is_some())
    }
}
