//! What the view "mix map" says beside its figures.

pub const ALL_INTENSIVE: &str = "all intensive";
pub const ALL_TARGETED: &str = "all targeted";
pub const ALL_UNIVERSAL: &str = "all universal";
pub const NET_VALUE_OF_EVERY: &str = "Net value of every mix over the years counted.";

/// The map for whoever cannot see it, after its finding.
pub fn described(title: &str) -> String {
    format!("Map of every mix. {title}.")
}

/// The least value of the legend, as large as the greatest.
pub fn minus(greatest: &str) -> String {
    format!("minus {greatest}")
}
