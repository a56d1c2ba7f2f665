//! What the view "table" says beside its figures.

/// The accessible name of a table, and the button that saves it.
pub fn numbers(of: &str) -> String {
    format!("Numbers {of}")
}

pub fn save(of: &str) -> String {
    format!("Save the numbers {of} as CSV")
}
