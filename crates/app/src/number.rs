//! Reads a number as people type and paste it: "1,100", "£8.5 million", "8.5m a year", "25 per
//! cent", "–5". `docs/numbers.md` states the grammar, and the tests read its table.
//!
//! What is not wholly understood is refused with the word or character that stopped the reading;
//! nothing is joined, cut or guessed.

use super::decimal;
use super::refusal::Refusal;
use super::unseen;

/// A number as typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Typed {
    pub value: f64,
    /// It carried a per cent sign; the value is a fraction of 1 already.
    pub percent: bool,
    /// It carried a pound sign.
    pub pounds: bool,
    /// It carried a word like "million".
    pub scaled: bool,
    /// "330.000" might as well be 330,000, as many countries write it.
    pub grouped_by_points: Option<f64>,
    /// What it counts, where a word says so.
    pub counts: Option<(Counts, &'static str)>,
}

/// What a word beside a number says that it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    Families,
    Workers,
    Years,
    Places,
}

/// Words that multiply what stands before them.
const SCALES: [(&str, f64); 8] = [
    ("thousand", 1e3),
    ("million", 1e6),
    ("billion", 1e9),
    ("bn", 1e9),
    ("mn", 1e6),
    ("mill", 1e6),
    ("k", 1e3),
    ("m", 1e6),
];
const PERCENT: [&str; 4] = ["%", "percent", "pc", "pct"];
/// Words that say what is counted.
const COUNTED: [(&str, Counts); 10] = [
    ("families", Counts::Families),
    ("family", Counts::Families),
    ("households", Counts::Families),
    ("household", Counts::Families),
    ("workers", Counts::Workers),
    ("worker", Counts::Workers),
    ("years", Counts::Years),
    ("year", Counts::Years),
    ("places", Counts::Places),
    ("place", Counts::Places),
];
/// Words after an amount that change nothing.
const OF_A_RATE: [&str; 4] = ["p.a.", "pa", "each", "pounds"];
/// What an amount may be for, after "a" or "per".
const RATES: [&str; 6] = ["year", "annum", "family", "household", "worker", "place"];

/// Reads a whole text as one number.
pub fn parse(text: &str) -> Result<Typed, Refusal> {
    let clean = unseen::dropped(text).to_ascii_lowercase();
    let clean = clean.trim();
    if clean.is_empty() {
        return Err(Refusal::Empty);
    }
    // A tab or a line's end parts two cells.
    let cells: Vec<&str> = clean
        .split(['\t', '\n', '\r'])
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
        .collect();
    if let [first, second, ..] = cells.as_slice() {
        return Err(Refusal::TwoNumbers(shown(first), shown(second)));
    }
    let (negative, rest) = sign(clean);
    let (pounds, rest) = match rest.strip_prefix('£') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, rest),
    };
    let (negative, rest) = match negative {
        None => sign(rest),
        some => (some, rest),
    };
    let (digits, rest) = figures(rest);
    if digits.is_empty() {
        return Err(Refusal::Stopped(first_word(rest)));
    }
    let (size, grouped_by_points) = size(digits)?;
    let mut typed = Typed {
        value: size,
        percent: false,
        pounds,
        scaled: false,
        grouped_by_points,
        counts: None,
    };
    words(rest, &mut typed)?;
    if negative == Some(true) {
        typed.value = -typed.value;
        typed.grouped_by_points = typed.grouped_by_points.map(|value| -value);
    }
    Ok(typed)
}

/// Whether a sign stands first, and what follows it.
fn sign(text: &str) -> (Option<bool>, &str) {
    for (sign, negative) in [
        ("minus", true),
        ("-", true),
        ("\u{2212}", true),
        ("\u{2013}", true),
        ("\u{2012}", true),
        ("+", false),
        ("plus", false),
    ] {
        if let Some(rest) = text.strip_prefix(sign) {
            return (Some(negative), rest.trim_start());
        }
    }
    (None, text)
}

/// The figures a text begins with, with what stands between them, and the rest.
fn figures(text: &str) -> (&str, &str) {
    let inside = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | ' ' | '\'');
    let end = text.find(|c: char| !inside(c)).unwrap_or(text.len());
    // What ends a sentence is no part of a number, nor is the gap before a word.
    let digits = text[..end].trim_end_matches([' ', ',', '.', '\'']);
    (digits, text[digits.len()..].trim_start_matches([',', '.']))
}

/// The size, and what else it might be: "330.000" as 330,000.
fn size(digits: &str) -> Result<(f64, Option<f64>), Refusal> {
    let read = |text: &str| decimal::read(text).ok_or_else(|| Refusal::Stopped(shown(text)));
    for separator in [',', ' ', '\''] {
        if !digits.contains(separator) {
            continue;
        }
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if grouped(whole, separator) && !fraction.contains(separator) {
            return Ok((read(&digits.replace(separator, ""))?, None));
        }
        // Two pieces that are no groups of one number are two numbers.
        return Err(match digits.split_once(separator) {
            Some((first, second)) if separator == ' ' => {
                Refusal::TwoNumbers(first.into(), second.trim().into())
            }
            _ => Refusal::Stopped(digits.into()),
        });
    }
    if digits.matches('.').count() > 1 {
        return if grouped(digits, '.') {
            Ok((read(&digits.replace('.', ""))?, None))
        } else {
            Err(Refusal::Stopped(digits.into()))
        };
    }
    let as_groups = grouped(digits, '.') && !digits.starts_with('0');
    let other = as_groups.then(|| read(&digits.replace('.', "")));
    Ok((read(digits)?, other.transpose()?))
}

/// Groups of three after a first of one to three.
fn grouped(text: &str, separator: char) -> bool {
    let mut groups = text.split(separator);
    let is_figures = |group: &str| group.chars().all(|c| c.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    (1..=3).contains(&first.len())
        && is_figures(first)
        && !rest.is_empty()
        && rest
            .iter()
            .all(|group| group.len() == 3 && is_figures(group))
}

/// Takes the words after the figures.
fn words(text: &str, typed: &mut Typed) -> Result<(), Refusal> {
    let mut rest = text.trim();
    while !rest.is_empty() {
        let after = |word: &&str| follows(rest, word);
        if let Some(left) = PERCENT.iter().find_map(after).filter(|_| !typed.percent) {
            typed.value /= 100.0;
            typed.percent = true;
            rest = left;
        } else if let Some(left) = of_a_hundred(rest).filter(|_| !typed.percent) {
            typed.value /= 100.0;
            typed.percent = true;
            rest = left;
        } else if let Some(left) = OF_A_RATE.iter().find_map(after).or_else(|| of_a_rate(rest)) {
            rest = left;
        } else if let Some((left, scale)) = SCALES
            .iter()
            .find_map(|(word, scale)| Some((follows(rest, word)?, scale)))
            .filter(|_| !typed.scaled)
        {
            typed.value *= scale;
            typed.grouped_by_points = None;
            typed.scaled = true;
            rest = left;
        } else if let Some((left, counts)) = COUNTED
            .iter()
            .find_map(|(word, counts)| Some((follows(rest, word)?, (*counts, *word))))
        {
            typed.counts = Some(counts);
            rest = left;
        } else {
            let first = first_word(rest);
            return Err(if first.starts_with(|c: char| c.is_ascii_digit()) {
                Refusal::TwoNumbers(decimal::shortest(typed.value), first)
            } else {
                Refusal::Stopped(first)
            });
        }
    }
    Ok(())
}

/// What follows "per cent" in two words.
fn of_a_hundred(text: &str) -> Option<&str> {
    follows(follows(text, "per")?, "cent")
}

/// What follows "a year", "per family".
fn of_a_rate(text: &str) -> Option<&str> {
    let rest = follows(text, "per").or_else(|| follows(text, "a"))?;
    RATES.iter().find_map(|rate| follows(rest, rate))
}

/// What follows a word, where a text begins with it and it ends there.
fn follows<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let rest = text.strip_prefix(word)?;
    let ends = word == "%" || !rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    ends.then(|| rest.trim_start_matches([' ', '.', ',', ';']))
}

/// The word or the character a text begins with, short enough to quote.
fn first_word(text: &str) -> String {
    let text = text.trim();
    match text.chars().next() {
        None => String::new(),
        Some(first) if first.is_ascii_alphanumeric() => {
            let end = text
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '.')
                .unwrap_or(text.len());
            shown(&text[..end])
        }
        Some(first) => first.to_string(),
    }
}

/// The user's own text, short enough to quote back.
fn shown(text: &str) -> String {
    let mut short: String = text.trim().chars().take(30).collect();
    if text.trim().chars().count() > 30 {
        short.push('…');
    }
    short
}
