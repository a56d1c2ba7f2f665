//! What the view "field" says beside its figures.

pub const MORE_FAMILIES_OR_FEWER: &str = "% more families, or fewer";

/// The button that puts a number back, and its accessible name.
pub fn reset_to(start: &str) -> String {
    format!("Reset to {start}")
}

pub fn reset_of(name: &str, start: &str) -> String {
    format!("Reset to {start}: {name}")
}

/// A box's limits, after its unit.
pub fn limits(least: &str, most: &str) -> String {
    format!("; {least} to {most}")
}
