//! What the lines of each working say, beside their formulas.
//!
//! A line that holds " = " can be checked with a calculator, to the digits it shows: the tests do.
//! What stands before its last ": " says what is worked out.

mod agencies;
mod alternatives;
mod first;
mod funding;
mod goal_seek;
mod group;
mod how_sure;
mod mixes;
mod places;
pub mod quantity;
mod standards;
mod switching;
mod worth;
mod year;

/// Leads to the whole method, in a new tab.
pub const METHOD_LINK: &str =
    "The method: what is computed, section by section (opens in a new tab)";
