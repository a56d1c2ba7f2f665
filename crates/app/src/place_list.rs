//! A user's own places as text: a line each, with a name, its families and, if wanted, the year it
//! joins. As pasted from a spreadsheet, or typed.

use super::number;
use super::page::Page;
use super::refusal::ListRefusal;
use model::parameter::NEVER;
use model::places::{MOST_FAMILIES, MOST_PLACES};
use model::{DISTRICTS, Place, Places};

/// What stands for the year of a place that never joins.
const NEVER_JOINS: &str = "never";
/// Longest name of a place, in characters.
const LONGEST_NAME: usize = 60;

/// The places' names, in order; None for a place of the user's own that was given none.
pub fn names(page: &Page) -> Vec<Option<String>> {
    let places = page.scenario.places();
    if places.are_the_areas_own() {
        return DISTRICTS
            .iter()
            .map(|district| Some(district.name.into()))
            .collect();
    }
    let mut given = page.place_names.iter().map(|name| name.trim());
    places
        .all()
        .iter()
        .map(|_| given.next().filter(|name| !name.is_empty()))
        .map(|name| name.map(String::from))
        .collect()
}

/// The places as the box shows them, and can read again; `names` has one for each.
pub fn text(page: &Page, names: &[String]) -> String {
    let line = |(name, place): (&String, &Place)| {
        let name = if name.contains([',', ';', '"']) {
            format!("\"{}\"", name.replace('"', "'"))
        } else {
            name.clone()
        };
        let year = if place.start_year == NEVER {
            NEVER_JOINS.to_string()
        } else {
            place.start_year.to_string()
        };
        format!("{name}, {}, {year}\n", place.families)
    };
    names
        .iter()
        .zip(page.scenario.places().all())
        .map(line)
        .collect()
}

/// Puts the places of a text on the page; a reason, and nothing changed, where a line cannot be
/// read.
pub fn put(text: &str, page: &mut Page) -> Result<(), ListRefusal> {
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let heading = |line: &&str| {
        line.to_ascii_lowercase().contains("famil") && !line.contains(|c: char| c.is_ascii_digit())
    };
    let lines = if lines.first().is_some_and(heading) {
        &lines[1..]
    } else {
        &lines[..]
    };
    if lines.is_empty() {
        return Err(ListRefusal::NoPlaces);
    }
    if lines.len() > MOST_PLACES {
        return Err(ListRefusal::TooMany(lines.len()));
    }
    let read = lines
        .iter()
        .map(|line| read(line))
        .collect::<Result<Vec<(String, Place)>, ListRefusal>>()?;
    let places = Places::new(read.iter().map(|(_, place)| *place));
    if places.families() == 0 {
        return Err(ListRefusal::NoFamilies);
    }
    page.scenario = page.scenario.with_places(places);
    let names: Vec<&str> = read.iter().map(|(name, _)| name.as_str()).collect();
    // Kent's own districts need no list of names.
    page.place_names = if places.are_the_areas_own() {
        vec![]
    } else {
        kept_names(names.join("\n").trim_end())
    };
    Ok(())
}

/// Kent's districts as they joined, with no names left of any others.
pub fn back_to_the_areas(page: &mut Page) {
    page.scenario = page.scenario.with_places(Places::default());
    page.place_names.clear();
}

/// "Swale, 794", "Swale;794;1", "Swale<tab>794", or with a name in quotes that has a comma in it.
fn read(line: &str) -> Result<(String, Place), ListRefusal> {
    let beginning = || line.chars().take(LONGEST_NAME).collect::<String>();
    let unreadable = || ListRefusal::Line(beginning());
    let split = match line.strip_prefix('"') {
        Some(quoted) => quoted
            .split_once('"')
            .map(|(name, rest)| (name, rest.trim_start_matches([',', ';', '\t', ' ']))),
        None => line
            .split_once(['\t', ';'])
            .or_else(|| line.split_once(','))
            .or_else(|| before_figures(line)),
    };
    let (name, rest) = split.ok_or_else(unreadable)?;
    let (families, year) = numbers(rest.trim()).ok_or_else(unreadable)?;
    if families > f64::from(MOST_FAMILIES) || families < 0.0 || families.fract() != 0.0 {
        return Err(ListRefusal::Families(beginning()));
    }
    Ok((
        clean(name),
        Place {
            families: families as u32,
            start_year: year,
        },
    ))
}

/// Where only gaps part a line: the words, and the figures after them.
fn before_figures(line: &str) -> Option<(&str, &str)> {
    let end = line
        .trim_end_matches(NEVER_JOINS)
        .trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ')
        .len();
    (end > 0 && line[end..].starts_with(' ')).then(|| line.split_at(end))
}

/// Families, and the year where one is given; a place without one joins in year 1. "1,100" is one
/// number, "417,2" two.
fn numbers(text: &str) -> Option<(f64, u8)> {
    // A number's own reader takes "3 001"; here a gap parts two numbers.
    let whole = |text: &&str| !text.contains(|c: char| c.is_whitespace() || c == ';');
    let number = |text: &str| {
        number::parse(Some(text).filter(whole)?)
            .ok()
            .filter(|typed| !typed.percent)
            .map(|typed| typed.value)
    };
    if let Some(families) = number(text) {
        return Some((families, 1));
    }
    let (families, year) = text.rsplit_once([',', ';', '\t', ' '])?;
    let year = match year.trim() {
        NEVER_JOINS => NEVER,
        year => year
            .parse()
            .ok()
            .filter(|year| (1..=NEVER).contains(year))?,
    };
    Some((number(families.trim().trim_end_matches([',', ';']))?, year))
}

/// Names out of a text with one a line, as the page keeps them; none where there is no text.
pub(super) fn kept_names(text: &str) -> Vec<String> {
    if text.is_empty() {
        return vec![];
    }
    text.split('\n').map(cut).collect()
}

fn clean(name: &str) -> String {
    cut(name.trim())
}

fn cut(name: &str) -> String {
    name.chars()
        .filter(|c| !c.is_control())
        .take(LONGEST_NAME)
        .collect()
}
