//! Why typed text was not taken: facts, which become sentences where the page is drawn.

use model::Parameter;
use model::parameter::Unit;

/// Why a box did not take what was typed; the value stays as it was.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    Empty,
    /// Not a number as people write them; the text, short enough to quote.
    NotANumber(String),
    /// A percentage where none fits.
    Percentage,
    /// "0.3" in a box of percentages might be 30% or 0.3%; the number as typed.
    ShareOrPercent(f64),
    /// A fraction of what comes in whole numbers.
    NotWhole(Unit),
    /// Less than the least the parameter can be; both in the parameter's own unit.
    BelowLeast {
        parameter: Parameter,
        value: f64,
        least: f64,
    },
    /// More than the most it can be here.
    AboveMost {
        parameter: Parameter,
        value: f64,
        most: f64,
    },
}

/// Why a list of places was not taken; nothing was changed.
#[derive(Clone, Debug, PartialEq)]
pub enum ListRefusal {
    /// No line holds a place.
    NoPlaces,
    /// More places than there is room for.
    TooMany(usize),
    /// No families live in any of them.
    NoFamilies,
    /// A line that is not a name and a number; its beginning.
    Line(String),
    /// A number of families that cannot be; the line's beginning.
    Families(String),
}
