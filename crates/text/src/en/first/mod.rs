//! What the first screen says.

pub mod bands;
pub mod budget;
pub mod figures;
pub mod over_time;
pub mod question;
pub mod screen;
pub mod share;
pub mod triangle;
pub mod value;

use crate::number::{count, money, workers};
use app::Style;
use app::views::first::Spoken;

/// The page's own name.
pub const NAME: &str = "Needs triangle";

/// The window's title, with the user's own name for the plan; empty for none.
pub fn window_title(title: &str) -> String {
    if title.is_empty() {
        NAME.into()
    } else {
        format!("{title} – {NAME}")
    }
}

/// The title of this page's frame in another page.
pub fn frame_title(title: &str) -> String {
    if title.is_empty() {
        NAME.into()
    } else {
        format!("{NAME}: {title}")
    }
}

/// The result in 20 words at most, for a screen reader.
pub fn spoken(spoken: Spoken, style: Style) -> String {
    format!(
        "{}, {} a year, {} more families better off, net value {}.",
        workers(spoken.workers),
        money(spoken.cost, style),
        count(spoken.extra),
        money(spoken.npv, style)
    )
}
