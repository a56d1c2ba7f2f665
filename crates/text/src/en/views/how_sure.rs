//! What the view "how sure" says beside its figures.

pub const UPDATING: &str = "Updating...";
pub const WHAT_MATTERS_MOST: &str = "What matters most";
pub const WHERE_IT_TURNS: &str = "Where it turns";
pub const NONE_OF_THESE_ASSUMPTIONS: &str =
    "None of these assumptions can turn the result by itself, within its limits.";
pub const SHADED_CRISIS_COSTS_AVOIDED: &str =
    "Shaded: crisis costs avoided a year in 8 of 10 combinations; the line through it, the \
     middle one. Dashed: what the plan costs a year.";
pub const EACH_BAR_NET_VALUE: &str =
    "Each bar: net value from the assumption's low to its high, all else as set here. Thick \
     mark: net value as it stands; thin mark: zero.";
pub const EVERY_UNCERTAIN_ASSUMPTION_AS: &str = "Every uncertain assumption as a table";

/// What is avoided in the last year, in 8 of 10 combinations.
pub fn avoided(year: usize, low: &str, high: &str) -> String {
    format!("In year {year}, 8 of 10 combinations avoid {low} to {high} of crisis costs")
}
