//! What the view "place list" says beside its figures.

use crate::area;

pub const YOUR_OWN_PLACES: &str = "Your own places";
pub const COUNT_THE_FAMILIES_OF: &str = "Count the families of these places";
pub const A_PLACE_A_LINE: &str =
    "A place a line: its name, its families and, if you like, the year it joins (1 to 20, or \
     never)";
pub const USE_THESE_PLACES: &str = "Use these places";

/// How a list is put in, and how long it may be.
pub fn how_to(most: usize) -> String {
    format!(
        "Type here, or paste two or three columns of a spreadsheet; up to {most} places. Without a \
         year a place joins in year 1. What a link cannot carry, a file under Your own area can."
    )
}

/// The button that brings the area's own places back.
pub fn back_to_its_places() -> String {
    format!("Back to {}", area::ITS_PLACES)
}
