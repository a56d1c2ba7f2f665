//! What the view "assumptions" says beside its figures.

use crate::names;
use app::views::evidence::Listed;
use model::Parameter;

pub const EVERY_NUMBER_BUT_THE: &str = "Every number but the mix stands at its starting value";
pub const N1_NUMBER_BESIDE_THE: &str = "1 number beside the mix differs from its starting value";
pub const A_CHANGE_OF_ASSUMPTION: &str =
    "A change of assumption applies to every mix, and to universal services alone; a change of \
     mix or delivery moves only the plan. ";
pub const RESET_EVERYTHING: &str = "Reset everything";
pub const YOUR_REASON_FOR_THIS: &str = "Your reason for this value";
pub const PRINT_ASSUMPTIONS_AND_EVIDENCE: &str = "Print assumptions and evidence";
pub const OPENS_IN_A_NEW: &str = " (opens in a new tab)";

/// The title, by how many numbers beside the mix differ from their starting values.
pub fn title(changed: usize) -> String {
    match changed {
        0 => EVERY_NUMBER_BUT_THE.into(),
        1 => N1_NUMBER_BESIDE_THE.into(),
        changed => format!("{changed} numbers beside the mix differ from their starting values"),
    }
}

/// A plausible range, both ends as boxes show them.
pub fn plausible(low: &str, high: &str) -> String {
    format!(" Plausible range {low} to {high}.")
}

/// Where a number starts, its range if it has one, and how good its evidence is.
pub fn starts(at: &str, range: &str, grade: &str, fit: &str) -> String {
    format!("Starts at {at}.{range} Grade {grade}; {fit}.")
}

/// What a source gives.
pub fn gives(what: &str) -> String {
    format!("Gives: {what}. ")
}

/// What to beware of in a source.
pub fn caution(what: &str) -> String {
    format!("Caution: {what}.")
}

/// What the buttons beside one another are for.
pub const SHOW: &str = "Show which assumptions";

/// The button of a list; None is all of them.
pub fn list(which: Option<Listed>) -> &'static str {
    match which {
        None => "All",
        Some(Listed::MatterMost) => "Matter most",
        Some(Listed::WeakEvidence) => "Weak evidence",
        Some(Listed::Changed) => "Changed",
    }
}

/// The title of a list of so many assumptions.
pub fn listed(which: Listed, rows: usize) -> String {
    match (which, rows) {
        (Listed::MatterMost, _) => "What moves net value most, the most first".into(),
        (Listed::WeakEvidence, _) => "What rests on weak evidence, what matters most first".into(),
        (Listed::Changed, 0) => "Every number stands at its starting value".into(),
        (Listed::Changed, _) => "What was changed".into(),
    }
}

/// How good the evidence of a number is, in a word: what unfolds its source.
pub fn evidence(parameter: Parameter) -> String {
    match parameter.evidence().grade {
        Some(grade) => format!("Grade {grade:?}"),
        None => "Decision".into(),
    }
}

/// The same, where the number does not stand beside it.
pub fn evidence_of(parameter: Parameter) -> String {
    format!("{}, source: {}", evidence(parameter), names::parameter(parameter))
}

/// The page that says what all of this can be relied on for, and the link to it.
pub const QUALITY: &str = "Quality";
pub const HOW_FAR: &str = "How far this can be relied on";

/// The columns of the log of assumptions.
pub const LOG: [&str; 5] = ["Assumption", "Starts at", "Range", "Evidence", "Source"];

/// Both ends of a range.
pub fn from_to(low: &str, high: &str) -> String {
    format!("{low} to {high}")
}
