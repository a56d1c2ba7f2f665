//! The frame of the first screen: its header, headings and footer.

pub const UNDO: &str = "Undo";
pub const REDO: &str = "Redo";
pub const PRESENT: &str = "Present";
pub const SHARE: &str = "Share";
/// On a phone, what holds undo, redo and presenting.
/// Brings the rows of the tiers over whatever is being read, on a phone.
pub const SLIDERS: &str = "Sliders";
pub const MENU: &str = "Menu";
/// The way past everything before the controls.
pub const TO_THE_SLIDERS: &str = "To the sliders";
pub const CLOSE: &str = "Close";
/// Headings and names that only a screen reader hears.
pub const OUTCOME: &str = "What it takes and gives";
pub const PLAN: &str = "The triangle of need";
pub const WHAT_IS_OPEN: &str = "What is open";
pub const PARTS: &str = "Parts of the answer";
pub const QUESTIONS: &str = "Six questions";
/// The way out of another page.
pub const NEW_TAB: &str = "Open in a new tab, to save, print or copy";

/// Undo or redo with what it takes back: "Undo: intensive families".
pub fn named(word: &str, decision: &str) -> String {
    format!("{word}: {decision}")
}
