//! What the first screen says.

pub mod bands;
pub mod budget;
pub mod doubt;
pub mod figures;
pub mod over_time;
pub mod question;
pub mod screen;
pub mod share;
pub mod triangle;
pub mod value;

use crate::number::{count, money, more_families};
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

/// The plan in 20 words at most, for a screen reader: "350 intensive, 1,050 targeted. £465,000
/// left. 210 more families better off, net value £5.9 million."
pub fn spoken(spoken: Spoken, style: Style) -> String {
    let [intensive, targeted] =
        [spoken.intensive, spoken.targeted].map(|families| count(f64::from(families)));
    format!(
        "{intensive} intensive, {targeted} targeted. {}. {} better off, net value {}.",
        budget::room(spoken.left, style),
        more_families(spoken.extra),
        money(spoken.npv, style)
    )
}
