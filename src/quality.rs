//! What the page can be relied on for, as a page of its own. The committee pack holds the same as
//! text.

use crate::method;
pub use text::quality::markdown;
use text::views::assumptions as words;

/// The whole file.
pub fn page() -> String {
    method::written(words::QUALITY, &markdown())
}
