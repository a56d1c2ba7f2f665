//! What each column of a list means: from its heading, or from what stands in it.

use super::cell::{is_numeric, year};
use super::lines::Line;
use super::notes::is_note;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::VariantArray)]
pub enum Meaning {
    Name,
    Families,
    /// The year a place joins.
    Year,
    LeftOut,
}

/// Why a column is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Pounds,
    Percent,
    /// People or children, not families.
    People,
    /// The place's code.
    Code,
    /// Its heading, or what stands in it, says nothing of families or years of joining.
    Unknown,
}

/// A column as understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub heading: Option<String>,
    pub meaning: Meaning,
    pub why: Option<Why>,
}

const OF_NAMES: [&str; 14] = [
    "place",
    "area",
    "district",
    "ward",
    "name",
    "locality",
    "council",
    "authority",
    "borough",
    "town",
    "neighbourhood",
    "region",
    "division",
    "parish",
];
const OF_POUNDS: [&str; 7] = ["£", "spend", "cost", "budget", "gbp", "fund", "price"];
const OF_SHARES: [&str; 5] = ["%", " cent", "percent", "rate", "proportion"];
const OF_PEOPLE: [&str; 9] = [
    "child",
    "people",
    "person",
    "adult",
    "population",
    "pupil",
    "resident",
    "individual",
    "parent",
];
const OF_NOTHING: [&str; 8] = [
    "rank", "score", "code", "decile", "index", "order", "quintile", "change",
];
const OF_FAMILIES: [&str; 2] = ["famil", "household"];
const OF_COUNTS: [&str; 6] = ["number", "count", "cases", "total", "no.", "known"];
const OF_YEARS: [&str; 6] = ["join", "start", "year", "phase", "wave", "from"];

/// The line that heads the columns; None where none does.
pub fn heading(lines: &[Line]) -> Option<usize> {
    let is_data = |line: &Line| {
        line.cells.len() > 1
            && !is_named(&line.cells)
            && line.cells[1..].iter().any(|cell| is_numeric(cell))
    };
    let first = lines.iter().position(|line| {
        is_data(line) || line.by_gaps && ends_in_figure(line) && !is_note(&line.cells[0])
    });
    let before = &lines[..first.unwrap_or(lines.len())];
    let by_gaps = first.is_none_or(|first| lines[first].by_gaps);
    before.iter().rposition(|line| {
        let many = line.cells.len() > 1;
        many && (is_named(&line.cells) || line.cells[1..].iter().any(|cell| says_something(cell)))
            || by_gaps && line.by_gaps && says_families(&line.cells[0])
    })
}

/// Whether a cell reads like the heading of a column.
fn says_something(cell: &str) -> bool {
    why_not(cell).is_some() || says_how_many(cell) > 0 || is_year(cell) || is_name(cell)
}

fn ends_in_figure(line: &Line) -> bool {
    line.cells[0].ends_with(|c: char| c.is_ascii_digit())
}

/// A single cell that heads a list by gaps: "Name Families".
fn says_families(cell: &str) -> bool {
    let lower = cell.to_ascii_lowercase();
    OF_FAMILIES.iter().any(|word| lower.contains(word)) && !ends_in_digit(&lower)
}

fn ends_in_digit(text: &str) -> bool {
    text.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether the first cells are those of a heading, whatever figures stand beside them.
fn is_named(cells: &[String]) -> bool {
    cells
        .iter()
        .take(2)
        .any(|cell| OF_NAMES.contains(&cell.to_ascii_lowercase().as_str()))
}

pub fn of(lines: &[Line], given: &[(usize, Meaning)]) -> Vec<Column> {
    let head = heading(lines);
    let headings = head
        .map(|index| lines[index].cells.as_slice())
        .unwrap_or_default();
    let data: Vec<&Line> = lines
        .iter()
        .skip(head.map_or(0, |index| index + 1))
        .filter(|line| line.cells.len() > 1)
        .collect();
    let width = data.iter().map(|line| line.cells.len()).max().unwrap_or(1);
    let width = width.max(headings.len());
    let mut columns: Vec<Column> = (0..width)
        .map(|index| Column {
            heading: headings.get(index).cloned(),
            meaning: Meaning::LeftOut,
            why: None,
        })
        .collect();
    let cells = |index: usize| {
        let cells = data.iter().filter_map(move |line| line.cells.get(index));
        cells.filter(|cell| !cell.is_empty())
    };
    for (index, column) in columns.iter_mut().enumerate() {
        column.why = column.heading.as_deref().and_then(why_not);
        if column.why.is_none() && is_code(cells(index)) && width > 2 {
            column.why = Some(Why::Code);
        }
    }
    let numeric = |index: usize| {
        let (numbers, all) = cells(index).fold((0, 0), |(numbers, all), cell| {
            (numbers + usize::from(is_numeric(cell)), all + 1)
        });
        numbers > 0 && 2 * numbers >= all
    };
    let open = |columns: &[Column], index: usize| columns[index].why.is_none();
    let name = (0..width)
        .find(|&index| columns[index].heading.as_deref().is_some_and(is_name) && !numeric(index))
        .or_else(|| (0..width).find(|&index| !numeric(index) && open(&columns, index)))
        .or_else(|| (0..width).find(|&index| !numeric(index)));
    let score = |index: usize| columns[index].heading.as_deref().map_or(0, says_how_many);
    let best = (0..width).map(score).max().unwrap_or(0);
    let after = name.map_or(0, |name| name + 1);
    let families = (0..width)
        .find(|&index| best > 0 && score(index) == best && open(&columns, index))
        .or_else(|| (after..width).find(|&index| numeric(index) && open(&columns, index)))
        .or_else(|| {
            let before = 0..after.saturating_sub(1);
            before
                .into_iter()
                .find(|&index| numeric(index) && open(&columns, index))
        });
    let joins = families.and_then(|families| {
        let says = |index: usize| match &columns[index].heading {
            Some(heading) => is_year(heading),
            None => index == families + 1,
        };
        let valid = |index: usize| cells(index).all(|cell| year(cell).is_ok());
        (0..width)
            .find(|&index| index != families && Some(index) != name && says(index) && valid(index))
    });
    for (index, column) in columns.iter_mut().enumerate() {
        column.meaning = if let Some((_, meaning)) = given.iter().find(|(at, _)| *at == index) {
            *meaning
        } else if Some(index) == name {
            Meaning::Name
        } else if Some(index) == families {
            Meaning::Families
        } else if Some(index) == joins {
            Meaning::Year
        } else {
            column.why.get_or_insert(Why::Unknown);
            Meaning::LeftOut
        };
        if column.meaning != Meaning::LeftOut {
            column.why = None;
        }
    }
    columns
}

fn holds(heading: &str, words: &[&str]) -> bool {
    let lower = heading.to_ascii_lowercase();
    words.iter().any(|word| lower.contains(word))
}

fn why_not(heading: &str) -> Option<Why> {
    if holds(heading, &OF_POUNDS) {
        Some(Why::Pounds)
    } else if holds(heading, &OF_SHARES) {
        Some(Why::Percent)
    } else if holds(heading, &OF_PEOPLE) && !holds(heading, &OF_FAMILIES) {
        Some(Why::People)
    } else if holds(heading, &OF_NOTHING) {
        Some(Why::Unknown)
    } else {
        None
    }
}

fn is_name(heading: &str) -> bool {
    holds(heading, &OF_NAMES) && !holds(heading, &OF_NOTHING)
}

fn is_year(heading: &str) -> bool {
    holds(heading, &OF_YEARS)
}

/// How surely a heading says that families are counted under it.
fn says_how_many(heading: &str) -> u8 {
    if why_not(heading).is_some() {
        0
    } else if holds(heading, &OF_FAMILIES) {
        2
    } else if holds(heading, &OF_COUNTS) {
        1
    } else {
        0
    }
}

/// Codes such as E07000113, X01 or 3a: figures in each, and no word.
fn is_code<'a>(cells: impl Iterator<Item = &'a String>) -> bool {
    let mut any = false;
    for cell in cells {
        let figures = cell.chars().filter(char::is_ascii_digit).count();
        let letters = cell.chars().filter(|c| c.is_ascii_alphabetic()).count();
        let plain = cell
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        if !plain || figures == 0 || letters == 0 || letters > 3 {
            return false;
        }
        any = true;
    }
    any
}
