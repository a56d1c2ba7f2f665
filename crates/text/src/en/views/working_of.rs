//! What the view "working of" says beside its figures.

/// What unfolds a working.
pub fn show(title: &str) -> String {
    format!("Show the working: {title}")
}
