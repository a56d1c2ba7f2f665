//! Each row of a list: a place, or why it is none.

use super::cell::{self, Fault, Mark};
use super::columns::{Column, Meaning, heading};
use super::lines::Line;
use super::notes::{self, is_note};
use model::Place;

/// A row as understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub cells: Vec<String>,
    pub outcome: Outcome,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    Used {
        name: String,
        place: Place,
        mark: Option<Mark>,
    },
    LeftOut(LeftOut),
    /// The cell that cannot be read, and why.
    Refused(String, Fault),
}

/// Why a row is left out.
#[derive(Clone, Debug, PartialEq)]
pub enum LeftOut {
    Heading,
    /// Words without a number of families.
    Note,
    /// The sum of the others: what it says, and what they come to.
    Total {
        says: u32,
        sum: u64,
    },
    /// Its number is kept back or not known: what stands there.
    Hidden(String),
    /// It repeats a place that is on the page.
    AlreadyThere,
}

impl Row {
    pub fn is_used(&self) -> bool {
        matches!(self.outcome, Outcome::Used { .. })
    }

    pub fn used(&self) -> Option<(String, Place)> {
        match &self.outcome {
            Outcome::Used { name, place, .. } => Some((name.clone(), *place)),
            Outcome::LeftOut(_) | Outcome::Refused(..) => None,
        }
    }
}

pub fn of(lines: &[Line], columns: &[Column]) -> Vec<Row> {
    let head = heading(lines);
    let numbered = numbered_names(lines);
    let mut rows: Vec<Row> = lines
        .iter()
        .enumerate()
        .map(|(index, line)| {
            if head == Some(index) {
                return row(line.cells.clone(), Outcome::LeftOut(LeftOut::Heading));
            }
            let (cells, outcome) = read(line, columns, head.is_some(), numbered);
            row(cells, outcome)
        })
        .collect();
    leave_out_totals(&mut rows);
    rows
}

fn row(cells: Vec<String>, outcome: Outcome) -> Row {
    Row { cells, outcome }
}

/// The cells of a line as they are shown, and what becomes of it.
fn read(line: &Line, columns: &[Column], headed: bool, numbered: bool) -> (Vec<String>, Outcome) {
    if line.by_gaps || line.cells.len() == 1 {
        return by_gaps(&line.cells[0], numbered);
    }
    let mut cells = line.cells.clone();
    if let Some(all) = &line.all_parted {
        let headings = columns
            .iter()
            .filter(|column| column.heading.is_some())
            .count();
        if headings == all.len() {
            cells = all.clone();
        } else if !line.spaced && !headed {
            let figures = cells.last().cloned().unwrap_or_default();
            let apart = all[cells.len() - 1..].join(" and ");
            let fault = Fault::TwoMeanings(figures.clone(), apart);
            return (cells, Outcome::Refused(figures, fault));
        }
    }
    let cell = |wanted: Meaning| {
        let index = columns.iter().position(|column| column.meaning == wanted)?;
        Some(cells.get(index).cloned().unwrap_or_default())
    };
    let name = cell(Meaning::Name).unwrap_or_default();
    let Some(families) = cell(Meaning::Families) else {
        return (cells, Outcome::LeftOut(LeftOut::Note));
    };
    let joins = cell(Meaning::Year).unwrap_or_default();
    if notes::begins(&name) {
        return (cells, Outcome::LeftOut(LeftOut::Note));
    }
    let outcome = place(name, &families, &joins);
    (cells, outcome)
}

fn place(name: String, families: &str, joins: &str) -> Outcome {
    match cell::families(families) {
        cell::Families::Hidden if families.is_empty() && joins.is_empty() => {
            Outcome::LeftOut(LeftOut::Note)
        }
        cell::Families::Hidden => Outcome::LeftOut(LeftOut::Hidden(families.into())),
        cell::Families::Fault(fault) => Outcome::Refused(families.into(), fault),
        cell::Families::Number(families, mark) => match cell::year(joins) {
            Err(fault) => Outcome::Refused(joins.into(), fault),
            Ok(start_year) => Outcome::Used {
                name,
                place: Place {
                    families,
                    start_year,
                },
                mark,
            },
        },
    }
}

/// A line without a separator: words, and the figures after them.
fn by_gaps(line: &str, numbered: bool) -> (Vec<String>, Outcome) {
    let words: Vec<&str> = line.split(' ').collect();
    let is_figure = |word: &&&str| {
        word.starts_with(|c: char| c.is_ascii_digit()) && cell::is_numeric(word)
            || **word == "never"
    };
    let figures = words.iter().rev().take_while(is_figure).count();
    let (name, figures) = words.split_at(words.len() - figures);
    let tidy = |name: &[&str]| {
        let name = name.join(" ");
        name.trim_end_matches([' ', '-', '–', '—', ':', '.', '…', ','])
            .to_string()
    };
    let alone = vec![line.to_string()];
    if is_note(line) || name.is_empty() && figures.len() != 1 {
        return (alone, Outcome::LeftOut(LeftOut::Note));
    }
    let found = match figures {
        [] => return (alone, Outcome::LeftOut(LeftOut::Note)),
        [families] => (tidy(name), *families, ""),
        [number, families] if numbered || is_small(number) && !is_group(number, families) => {
            (format!("{} {number}", tidy(name)), *families, "")
        }
        [families, year] if cell::year(year).is_ok() && !is_small(families) => {
            (tidy(name), *families, *year)
        }
        [first, rest @ ..] => {
            let fault = Fault::TwoNumbers(first.to_string(), rest.join(" "));
            return (alone, Outcome::Refused(figures.join(" "), fault));
        }
    };
    let (name, families, year) = found;
    let mut cells = vec![name.clone(), families.to_string()];
    if !year.is_empty() {
        cells.push(year.to_string());
    }
    (cells, place(name, families, year))
}

/// A number that a ward may be called by.
fn is_small(number: &str) -> bool {
    number.parse::<u8>().is_ok_and(|number| number <= 21)
}

/// Whether two figures may be one number with a gap between its thousands.
fn is_group(first: &str, second: &str) -> bool {
    first.len() <= 3 && second.len() == 3 && second.chars().all(|c| c.is_ascii_digit())
}

/// Whether places without separators are called by numbers: "Ward 3 14", "Ward 4 12".
fn numbered_names(lines: &[Line]) -> bool {
    let names: Vec<String> = lines
        .iter()
        .filter(|line| line.by_gaps)
        .filter_map(|line| {
            let words: Vec<&str> = line.cells[0].split(' ').collect();
            let [name @ .., first, second] = words.as_slice() else {
                return None;
            };
            let figures = |word: &str| word.chars().all(|c| c.is_ascii_digit());
            (figures(first) && figures(second) && !is_group(first, second)).then(|| name.join(" "))
        })
        .collect();
    names.len() > 1 && names.iter().all(|name| *name == names[0])
}

const OF_TOTALS: [&str; 7] = [
    "total",
    "totals",
    "all",
    "sum",
    "overall",
    "subtotal",
    "sub-total",
];
/// What a total may be of: "All areas". All Saints is a ward.
const OF_ALL: [&str; 6] = [
    "areas",
    "places",
    "districts",
    "wards",
    "families",
    "households",
];

/// Rows that only add up others are no places.
fn leave_out_totals(rows: &mut [Row]) {
    let is_named = |name: &str| {
        let lower = name.to_ascii_lowercase();
        let first = lower.split([' ', ',', ':', '(']).next().unwrap_or_default();
        OF_TOTALS.contains(&lower.as_str())
            || matches!(first, "total" | "subtotal" | "totals")
            || lower.ends_with(" total")
            || first == "all" && OF_ALL.iter().any(|word| lower.ends_with(word))
    };
    // A row named so is the sum of those above it, or of those since the last one.
    let (mut above, mut all) = (0, 0);
    for row in rows.iter_mut() {
        let Some((name, place)) = row.used() else {
            continue;
        };
        if is_named(&name) {
            let (says, sum) = (
                place.families,
                if u64::from(place.families) == all {
                    all
                } else {
                    above
                },
            );
            row.outcome = Outcome::LeftOut(LeftOut::Total { says, sum });
            above = 0;
        } else {
            above += u64::from(place.families);
            all += u64::from(place.families);
        }
    }
    // Without such a name the first or the last may still be the sum of at least two others.
    let used: Vec<usize> = (0..rows.len())
        .filter(|&index| rows[index].is_used())
        .collect();
    let [first, .., last] = used.as_slice() else {
        return;
    };
    for index in [*last, *first] {
        let families = |row: &Row| row.used().map_or(0, |(_, place)| u64::from(place.families));
        let own = families(&rows[index]);
        let sum: u64 = rows.iter().map(families).sum::<u64>() - own;
        if used.len() > 2 && own == sum && own > 0 {
            let says = own as u32;
            rows[index].outcome = Outcome::LeftOut(LeftOut::Total { says, sum });
            return;
        }
    }
}
