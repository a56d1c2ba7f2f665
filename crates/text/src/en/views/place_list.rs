//! What the view "place list" says beside its figures.

use crate::area;

pub const YOUR_OWN_PLACES: &str = "Your own places";
pub const A_PLACE_A_LINE: &str =
    "A place a line: its name, its families and, if you like, the year it joins (1 to 20, or \
     never)";
pub const AS_UNDERSTOOD: &str = "The list as understood";
pub const COLUMN: &str = "Column";
pub const ROW: &str = "What becomes of it";
pub const THE_PLANS_FAMILIES: &str = "The plan's families";

/// How a list is put in, and how long it may be.
pub fn how_to(most: usize) -> String {
    format!(
        "Type, paste or drop a table: columns of a spreadsheet, a CSV or Excel file, a mail; up \
         to {most} places. It is shown as understood before it is used. Without a year a place \
         joins in year 1."
    )
}

/// The button that brings the area's own places back.
pub fn back_to_its_places() -> String {
    format!("Back to {}", area::ITS_PLACES)
}

/// The accessible name of a column's choice of meaning.
pub fn meaning_of(column: usize) -> String {
    format!("Meaning of column {column}")
}
