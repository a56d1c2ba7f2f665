//! What the view "decisions" says beside its figures.

use crate::{area, number};

pub const FUNDING_AND_COST_BY: &str = "Funding and cost by year";
pub const FUNDING_MOVES_MONEY_BETWEEN: &str =
    "Funding moves money between public bodies: it decides whether the plan can be paid for, and \
     never enters net value.";
pub const FUNDING_BY_YEAR_AS: &str = "Funding by year as a table";
pub const NO_SOURCE_AN_ASSUMPTION: &str = "no source, an assumption";
pub const SET_AS_IN: &str = "Set as in: ";
pub const RESET: &str = "Reset";
pub const NOTHING: &str = "Nothing.";
pub const NOTHING_BUT_THE_MIX: &str = "Nothing but the mix.";

/// The button that sets a lever to what is offered, and its accessible name.
pub fn set_to(shown: &str) -> String {
    format!("Set to {shown}")
}

pub fn set_to_of(shown: &str, lever: &str) -> String {
    format!("Set to {shown}: {lever}")
}

/// Why one click on the acute shift spreads one district's over all places.
pub fn spread_over(places: usize) -> String {
    format!(
        ". £6 million is one district's (2012-13 prices); twelve of them, £72 million a year, \
         would swamp every mix, so one click spreads one district's over {}",
        if places == 1 { "the one place".into() } else { format!("all {}", number::places(places)) }
    )
}

/// The accessible name of the button that puts one difference back.
pub fn reset_of(text: &str) -> String {
    format!("Reset: {text}")
}

/// How many numbers differ from the start.
pub fn what_differs(count: usize) -> String {
    format!("What differs from the start: {count}")
}

/// The user's own places, as a difference from the start.
pub fn own_places(places: usize) -> String {
    format!("{} of your own, not {}", number::places(places), area::ITS_PLACES)
}
