//! The frame of the first screen: its header, headings and footer.

pub const UNDO: &str = "Undo";
pub const REDO: &str = "Redo";
pub const MORE: &str = "More";
pub const CLOSE: &str = "Close";
/// Headings and names that only a screen reader hears.
pub const OUTCOME: &str = "What it takes and gives";
pub const PLAN: &str = "The triangle of need";
pub const WHAT_IS_OPEN: &str = "What is open";
pub const VIEWS: &str = "Views";
/// The way out of another page.
pub const NEW_TAB: &str = "Open in a new tab, to save, print or copy";

/// After "Undo" or "Redo": ": intensive families".
pub fn what(decision: &str) -> String {
    format!(": {decision}")
}
