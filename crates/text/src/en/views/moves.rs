//! What the view "moves" says beside its figures.

pub const OTHER_WAYS_TO_MOVE: &str = "Other ways to move families";
pub const MORE_PRESETS: &str = "More presets";
pub const IN_WORDS: &str = "In words";
pub const A_FOURTH_BAND_OPEN: &str = "A fourth band: open services only";
pub const FAMILIES_IN_IT_GET: &str =
    "Families in it get no support from the plan. It is taken from the most complex, and has its \
     own slider while this view is open or anybody is in it.";
pub const GIVE_ITS_FAMILIES_TO: &str = "Give its families to intensive support";
pub const MOVE_FAMILIES_IN_WORDS: &str = "Move families in words";
pub const MOVE: &str = "Move ";
pub const FAMILIES_TO_MOVE: &str = "Families to move";
pub const FAMILIES_FROM: &str = " families from ";
pub const FROM: &str = "From";
pub const MOVE_2: &str = "Move";

/// The accessible name of a step: "+10 families to move".
pub fn step(by: &str) -> String {
    let one = by.trim_start_matches(|sign: char| !sign.is_ascii_digit()) == "1";
    let noun = if one { "family" } else { "families" };
    format!("{by} {noun} to move")
}
