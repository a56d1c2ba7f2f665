//! What the map of every mix says beside its figures.

pub const INTENSIVE_FAMILIES: &str = "Intensive families";
pub const TARGETED_FAMILIES: &str = "Targeted families";
pub const OVER_BUDGET: &str = "over budget";

/// The map for whoever cannot see it, after its finding.
pub fn described(title: &str) -> String {
    format!("Map of mixes: targeted families across, intensive families up. {title}.")
}

/// The least value of the legend, as large as the greatest.
pub fn minus(greatest: &str) -> String {
    format!("minus {greatest}")
}
