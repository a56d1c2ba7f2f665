//! Why typed text was not taken, in sentences.

use crate::field::shown;
use crate::number::{percent, plain};
use app::{ListRefusal, Refusal, Style};
use model::AREA;
use model::Parameter;
use model::parameter::Unit;
use model::places::{MOST_FAMILIES, MOST_PLACES};

/// The reason, and the value the box kept; a box that was empty has nothing to keep.
pub fn kept(refusal: &Refusal, kept: &str, style: Style) -> String {
    let reason = refusal_of(refusal, style);
    if kept.is_empty() {
        reason
    } else {
        format!("{reason} Kept {kept}.")
    }
}

/// Why a box did not take what was typed.
pub fn refusal_of(refusal: &Refusal, style: Style) -> String {
    match refusal {
        Refusal::Empty => "The box was empty.".into(),
        Refusal::NotANumber(text) => format!(
            "\"{text}\" is not a number this box can read. Try 1,100, £8.5 million, 8.5m or 25%."
        ),
        Refusal::Percentage => "A percentage does not fit here.".into(),
        Refusal::ShareOrPercent(value) => {
            let (full, small) = (percent(*value), plain(*value));
            format!("{small} could mean {full} or {small}%: type it with the % sign.")
        }
        Refusal::NotWhole(unit) => not_whole(*unit).into(),
        Refusal::BelowLeast {
            parameter,
            value,
            least,
        } => {
            let [value, least] = both(*parameter, *value, *least, style);
            format!("{value} is below the least this can be, {least}.")
        }
        Refusal::AboveMost {
            parameter,
            value,
            most,
        } => {
            let [value, most] = both(*parameter, *value, *most, style);
            format!("{value} is above the most this can be, {most}.")
        }
    }
}

fn both(parameter: Parameter, value: f64, limit: f64, style: Style) -> [String; 2] {
    [value, limit].map(|number| shown(parameter.row(), number, style))
}

fn not_whole(unit: Unit) -> &'static str {
    match unit {
        Unit::Families => "Families come in whole numbers.",
        Unit::Year => "A year comes in whole numbers.",
        Unit::GbpPerFamily
        | Unit::Years
        | Unit::Share
        | Unit::ChancePerYear
        | Unit::SharePerYear
        | Unit::FamiliesPerWorker
        | Unit::GbpPerYear
        | Unit::GbpPerFamilyYear
        | Unit::GbpPerDistrictYear
        | Unit::Gbp
        | Unit::Choice => "These come in whole numbers.",
    }
}

/// Why a list of places was not taken.
pub fn list(refusal: &ListRefusal) -> String {
    match refusal {
        ListRefusal::NoPlaces => {
            format!("There are no places in this list. Give one a line, such as: {}.", example())
        }
        ListRefusal::TooMany(places) => format!(
            "This list has {places} places; there is room for {MOST_PLACES}. Nothing was changed."
        ),
        ListRefusal::NoFamilies => {
            "No families live in any of these places. Nothing was changed.".into()
        }
        ListRefusal::Line(line) => format!(
            "\"{line}\" is not a name and a number of families, such as: {}. A name with a comma \
             in it goes in quotes. Nothing was changed.",
            example()
        ),
        ListRefusal::Families(line) => format!(
            "\"{line}\" has a number of families that cannot be: whole numbers from 0 to {} can. \
             Nothing was changed.",
            crate::number::count(f64::from(MOST_FAMILIES))
        ),
    }
}

/// A place as a line of a list: "Swale, 794".
fn example() -> String {
    let place = AREA.example();
    format!("{}, {}", place.name, place.families)
}
