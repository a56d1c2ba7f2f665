//! The box with the list of places.

use crate::names;
use app::{Page, place_list};

/// The places as the box shows them, and can read again.
pub fn text(page: &Page) -> String {
    place_list::text(page, &names::places(page))
}
