//! What goal seek says beside its figures.

pub const WITHIN_LIMITS: &str = "At most 100 workers, or another limit of your own";
pub const SET_ANY_OF_THESE: &str = "Set any of these; an empty box is no limit.";
pub const WORKERS_AT_MOST: &str = "Workers, at most";
pub const WHOLE_POSTS_WHEN_EVERY: &str = "whole posts when every district is open";
pub const COST_A_YEAR_AT: &str = "Cost a year, at most";
pub const BOTH_TIERS_WHEN_EVERY: &str = "both tiers, when every district is open";
pub const MORE_FAMILIES_BETTER_OFF: &str = "More families better off, at least";

/// The families asked for are of this year.
pub fn in_year(year: usize) -> String {
    format!("in year {year}, than with universal services alone")
}
