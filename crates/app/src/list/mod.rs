//! A pasted list of places, as it was understood: columns with a meaning, and every row used, left
//! out or refused, each with the reason. Nothing is on the page until the list is put there.

mod cell;
mod columns;
mod lines;
mod notes;
mod rows;

pub use cell::{Fault, Mark};
pub use columns::{Column, Meaning, Why};
pub use rows::{LeftOut, Outcome, Row};

use super::page::Page;
use super::place_list::{kept_names, names};
use model::places::{MOST_FAMILIES, MOST_PLACES};
use model::{Parameter, Place, Places};

/// What the user has chosen about a list so far.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Choices {
    /// Meanings given to columns, by their number.
    pub meanings: Vec<(usize, Meaning)>,
    /// Rows that repeat the places on the page, at the head of the list, are left out.
    pub replaces: bool,
    /// Rows that cannot be read are left out.
    pub without_refused: bool,
    /// The list only sets the places' shares; the plan keeps its families.
    pub shares_only: bool,
}

/// A list as understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    /// How many rows at its head repeat the places that are on the page.
    pub repeats: usize,
}

/// Why a list cannot be used as it is understood.
#[derive(Clone, Debug, PartialEq)]
pub enum Refused {
    /// No row is a place.
    NoPlaces,
    /// No column holds families; a heading that looked like it, and what it holds.
    NoFamiliesColumn(Option<(String, Why)>),
    /// Rows that cannot be read; how many.
    Rows(usize),
    /// More places than there is room for; how many.
    TooMany(usize),
    /// No families live in any of them.
    NoFamilies,
    /// More families than a plan can hold; how many.
    TooManyFamilies(u64),
    /// Fewer families than a plan can be about; how many.
    TooFewFamilies(u64),
}

impl Reading {
    /// Reads a text; `page` tells which places are there already.
    pub fn of(text: &str, choices: &Choices, page: &Page) -> Reading {
        let lines = lines::of(text);
        let columns = columns::of(&lines, &choices.meanings);
        let mut rows = rows::of(&lines, &columns);
        let repeats = repeated(&rows, page);
        if choices.replaces {
            for row in rows.iter_mut().filter(|row| row.is_used()).take(repeats) {
                row.outcome = Outcome::LeftOut(LeftOut::AlreadyThere);
            }
        }
        Reading {
            columns,
            rows,
            repeats,
        }
    }

    /// The places used, with their names.
    pub fn places(&self) -> impl Iterator<Item = (&str, Place)> {
        self.rows.iter().filter_map(|row| match &row.outcome {
            Outcome::Used { name, place, .. } => Some((name.as_str(), *place)),
            Outcome::LeftOut(_) | Outcome::Refused(..) => None,
        })
    }

    /// Families in all places used.
    pub fn families(&self) -> u64 {
        self.places()
            .map(|(_, place)| u64::from(place.families))
            .sum()
    }

    /// Rows that cannot be read.
    pub fn refused_rows(&self) -> usize {
        let refused = |row: &&Row| matches!(row.outcome, Outcome::Refused(..));
        self.rows.iter().filter(refused).count()
    }

    /// Why it cannot be used; None where it can.
    pub fn refused(&self, choices: &Choices) -> Option<Refused> {
        let families = self.families();
        let places = self.places().count();
        let refused = self.refused_rows();
        let has_families = self
            .columns
            .iter()
            .any(|column| column.meaning == Meaning::Families);
        let [least, most] = {
            let row = Parameter::Families.row();
            [row.min as u64, row.max as u64]
        };
        if !has_families && self.rows.iter().any(|row| row.cells.len() > 1) {
            let looked_like_it = self.columns.iter().find_map(|column| {
                let why = column.why.filter(|why| *why != Why::Code)?;
                Some((column.heading.clone()?, why))
            });
            Some(Refused::NoFamiliesColumn(looked_like_it))
        } else if refused > 0 && !choices.without_refused {
            Some(Refused::Rows(refused))
        } else if places == 0 {
            Some(Refused::NoPlaces)
        } else if places > MOST_PLACES {
            Some(Refused::TooMany(places))
        } else if families == 0 {
            Some(Refused::NoFamilies)
        } else if families > most.min(u64::from(MOST_FAMILIES)) {
            Some(Refused::TooManyFamilies(families))
        } else if !choices.shares_only && families < least {
            Some(Refused::TooFewFamilies(families))
        } else {
            None
        }
    }

    /// Puts its places on a page, and with them the plan's families unless only shares are set.
    pub fn put(&self, choices: &Choices, page: &mut Page) -> Result<(), Refused> {
        if let Some(refused) = self.refused(choices) {
            return Err(refused);
        }
        let places = Places::new(self.places().map(|(_, place)| place));
        page.scenario = page.scenario.with_places(places);
        if !choices.shares_only {
            let families = self.families() as f64;
            page.scenario = page.scenario.with(Parameter::Families, families);
        }
        let names: Vec<&str> = self.places().map(|(name, _)| name).collect();
        // The area's own districts need no list of names.
        page.place_names = if places.are_the_areas_own() {
            vec![]
        } else {
            kept_names(names.join("\n").trim_end())
        };
        Ok(())
    }
}

/// How many rows at the head of a list are the page's own places, with more rows below them.
fn repeated(rows: &[Row], page: &Page) -> usize {
    let own = names(page).into_iter().zip(page.scenario.places().all());
    let own: Vec<_> = own.collect();
    let all: Vec<(String, Place)> = rows.iter().filter_map(Row::used).collect();
    let same = |((name, place), (listed, other)): (&(Option<String>, &Place), &(String, Place))| {
        let called = name
            .as_ref()
            .is_none_or(|name| name.eq_ignore_ascii_case(listed));
        called && **place == *other
    };
    let repeats = all.len() > own.len() && own.iter().zip(&all).all(same);
    if repeats { own.len() } else { 0 }
}
