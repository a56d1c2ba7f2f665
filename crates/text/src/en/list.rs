//! A pasted list as it was understood, in words: what a column means, what becomes of a row, and
//! why a list cannot be used.

use crate::number::{count, families};
use app::list::{Fault, LeftOut, Meaning, Outcome, Reading, Refused, Why};
use model::places::{MOST_FAMILIES, MOST_PLACES};
use model::{AREA, Parameter, parameter::NEVER};

/// What a column holds, as its heading offers it.
/// A number that a sheet shows as a day; it must not pass for families.
pub fn day(serial: &str) -> String {
    format!("day {serial}")
}

pub fn meaning(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Name => "Place",
        Meaning::Families => "Families",
        Meaning::Year => "Year it joins",
        Meaning::LeftOut => "Leave out",
    }
}

/// Why a column is left out.
pub fn why(why: Why) -> &'static str {
    match why {
        Why::Pounds => "pounds",
        Why::Percent => "a share",
        Why::People => "people, not families",
        Why::Code => "a code",
        Why::Unknown => "not needed",
    }
}

/// What becomes of a row.
pub fn outcome(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Used { place, mark, .. } => {
            let used = families(f64::from(place.families));
            let joins = match place.start_year {
                1 => String::new(),
                NEVER => ", never joins".into(),
                year => format!(", from year {year}"),
            };
            let mark = mark.as_ref().map(|mark| format!("; the mark {mark} is passed over"));
            format!("{used}{joins}{}", mark.unwrap_or_default())
        }
        Outcome::LeftOut(reason) => format!("Left out: {}", left_out(reason)),
        Outcome::Refused(cell, why) => format!("\"{cell}\" {}", fault(why)),
    }
}

fn left_out(reason: &LeftOut) -> String {
    match reason {
        LeftOut::Heading => "heading".into(),
        LeftOut::Note => "note".into(),
        LeftOut::Total { says, sum } if u64::from(*says) == *sum => "total of the others".into(),
        LeftOut::Total { sum, .. } => {
            format!("a total, though the others come to {}", count(*sum as f64))
        }
        LeftOut::Hidden(cell) => format!("hidden: {cell}. Fill it in to use it"),
        LeftOut::AlreadyThere => "on the page already".into(),
    }
}

fn fault(fault: &Fault) -> String {
    match fault {
        Fault::Stopped(at) if at.is_empty() => "is no number of families".into(),
        Fault::Stopped(at) => format!("is no number of families: it stops at \"{at}\""),
        Fault::TwoNumbers(first, second) => {
            format!("holds two numbers, {first} and {second}: part them with a tab or comma")
        }
        Fault::TwoMeanings(first, second) => format!("may mean {first} or {second}"),
        Fault::Pounds => "is pounds, not families".into(),
        Fault::Percent => "is a share, not families".into(),
        Fault::NotWhole => "is part of a family".into(),
        Fault::Negative => "is below 0".into(),
        Fault::TooMany(_) => format!(
            "is above the {} a place holds: people, not families?",
            count(f64::from(MOST_FAMILIES))
        ),
        Fault::Year => format!("is no year to join in: 1 to {}, or never", NEVER - 1),
    }
}

/// "2 places, 1,060 families."
pub fn total(reading: &Reading) -> String {
    let places = match reading.places().count() {
        1 => "1 place".into(),
        places => format!("{places} places"),
    };
    format!("{places}, {}.", families(reading.families() as f64))
}

/// What the list does to the plan: its families become the list's.
pub fn counted(reading: &Reading) -> String {
    let families = count(reading.families() as f64);
    format!("The plan is about these families: {families}")
}

/// Or only their shares count.
pub fn shares_only(families: u32) -> String {
    let families = count(f64::from(families));
    format!("Only the places' shares change: the plan keeps its {families}")
}

/// "Use these 12 places".
pub fn use_these(reading: &Reading) -> String {
    match reading.places().count() {
        0 => "Use these places".into(),
        1 => "Use this place".into(),
        places => format!("Use these {places} places"),
    }
}

/// Offers to leave out the places that are on the page already.
pub fn replace(repeats: usize) -> String {
    format!("Replace the places on the page: leave out the first {repeats} rows, which repeat them")
}

/// Offers to leave out what cannot be read.
pub fn without_refused(rows: usize) -> String {
    match rows {
        1 => "Leave out the row that cannot be read".into(),
        rows => format!("Leave out the {rows} rows that cannot be read"),
    }
}

/// Why a list cannot be used as it is understood.
pub fn refused(refused: &Refused) -> String {
    let [least, most] = {
        let row = Parameter::Families.row();
        [count(row.min), count(row.max)]
    };
    match refused {
        Refused::NoPlaces => format!(
            "There are no places in this list. Give one a line, such as: {}.",
            example()
        ),
        Refused::NoFamiliesColumn(None) => {
            "No column holds families: choose one in the headings.".into()
        }
        Refused::NoFamiliesColumn(Some((heading, holds))) => format!(
            "No column holds families. \"{heading}\" holds {}. Choose another in the headings.",
            why(*holds)
        ),
        Refused::Rows(1) => "1 row cannot be read.".into(),
        Refused::Rows(rows) => format!("{rows} rows cannot be read."),
        Refused::TooMany(places) => {
            format!("This list has {places} places; there is room for {MOST_PLACES}.")
        }
        Refused::NoFamilies => "No families live in any of these places.".into(),
        Refused::TooManyFamilies(families) => format!(
            "These places hold {} families; a plan holds {most} at most. Nothing was cut.",
            count(*families as f64)
        ),
        Refused::TooFewFamilies(families) => format!(
            "These places hold {}; a plan is about {least} families at least. The list can still \
             set shares.",
            crate::number::families(*families as f64)
        ),
    }
}

/// A place as a line of a list: "Swale, 794".
fn example() -> String {
    let place = AREA.example();
    format!("{}, {}", place.name, place.families)
}
