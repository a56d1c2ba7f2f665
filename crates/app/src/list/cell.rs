//! One cell of a list: families, the year a place joins, or why neither can be read.

use crate::decimal::shortest;
use crate::number;
use crate::refusal::Refusal;
use model::parameter::NEVER;
use model::places::MOST_FAMILIES;

/// Why a cell that should hold a number does not.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// The word or character that stopped the reading.
    Stopped(String),
    TwoNumbers(String, String),
    /// Either of these, as points or commas may part thousands or something else.
    TwoMeanings(String, String),
    /// Pounds, not families.
    Pounds,
    Percent,
    NotWhole,
    Negative,
    /// More than a place holds: people, perhaps.
    TooMany(f64),
    /// No year in which a place can join.
    Year,
}

/// A mark beside a number that changes nothing: "400*", "400r".
pub type Mark = String;

/// What a cell of families holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Families {
    Number(u32, Option<Mark>),
    /// Left out by whoever published the list, or not known: what stands there instead.
    Hidden,
    Fault(Fault),
}

/// What stands where a number is kept back or not known.
const HIDDEN: [&str; 24] = [
    "",
    "-",
    "–",
    "—",
    "−",
    "..",
    "...",
    "…",
    ":",
    "c",
    "[c]",
    "(c)",
    "x",
    "[x]",
    "z",
    "[z]",
    "s",
    "[s]",
    "*",
    "**",
    "n/a",
    "na",
    "#n/a",
    "suppressed",
];

/// Marks of a footnote, of a revised or provisional figure.
const MARKS: [&str; 26] = [
    "*", "**", "r", "p", "e", "(r)", "(p)", "(e)", "[r]", "[p]", "[e]", "†", "‡", "§", "¹", "²",
    "³", "#", "[1]", "[2]", "[3]", "[4]", "(1)", "(2)", "(3)", "^",
];

/// Whether it is a number, or stands for one that is kept back.
pub fn is_numeric(text: &str) -> bool {
    !text.is_empty()
        && (number::parse(text).is_ok()
            || matches!(families(text), Families::Number(..) | Families::Hidden))
}

pub fn families(text: &str) -> Families {
    let lower = text.trim().to_ascii_lowercase();
    if HIDDEN.contains(&lower.as_str()) || lower.starts_with('<') {
        return Families::Hidden;
    }
    let end = lower.rfind(|c: char| c.is_ascii_digit() || c == ']' || c == ')');
    let marked = end.and_then(|_| {
        MARKS.iter().find_map(|mark| {
            let figures = lower.strip_suffix(mark)?.trim_end();
            let ends = figures.ends_with(|c: char| c.is_ascii_digit());
            ends.then(|| (figures.to_string(), mark.to_string()))
        })
    });
    match marked {
        Some((figures, mark)) => whole(&figures, Some(mark)),
        None => whole(&lower, None),
    }
}

fn whole(text: &str, mark: Option<Mark>) -> Families {
    let typed = match number::parse(text) {
        Ok(typed) => typed,
        Err(refusal) => return Families::Fault(fault(refusal)),
    };
    let fault = if typed.pounds {
        Fault::Pounds
    } else if typed.percent {
        Fault::Percent
    } else if let Some(grouped) = typed.grouped_by_points {
        Fault::TwoMeanings(shortest(typed.value), shortest(grouped))
    } else if typed.value < 0.0 {
        Fault::Negative
    } else if typed.value.fract() != 0.0 {
        Fault::NotWhole
    } else if typed.value > f64::from(MOST_FAMILIES) {
        Fault::TooMany(typed.value)
    } else {
        return Families::Number(typed.value as u32, mark);
    };
    Families::Fault(fault)
}

fn fault(refusal: Refusal) -> Fault {
    match refusal {
        Refusal::TwoNumbers(first, second) => Fault::TwoNumbers(first, second),
        Refusal::Stopped(at) => Fault::Stopped(at),
        _ => Fault::Stopped(String::new()),
    }
}

/// The year a place joins: "2", "year 2", "never"; an empty cell is the first.
pub fn year(text: &str) -> Result<u8, Fault> {
    let text = text.trim().to_ascii_lowercase();
    let text = text.strip_prefix("year").unwrap_or(&text).trim();
    match text {
        "" => Ok(1),
        "never" => Ok(NEVER),
        year => year
            .parse()
            .ok()
            .filter(|year| (1..=NEVER).contains(year))
            .ok_or(Fault::Year),
    }
}
