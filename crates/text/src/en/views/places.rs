//! What the view "places" says beside its figures.

use crate::area;
pub use crate::area::COUNTED;

pub const ALL_AT_ONCE: &str = "All at once";
pub const DISTRICT_BY_DISTRICT_AS: &str = "District by district, as planned";
pub const EACH_TILE_IS_A: &str =
    "Each tile is a place, in the order of your list. The stronger its colour, the earlier it \
     joins.";
pub const ONCE_THE_PLACE_IS: &str =
    "Once the place is open; posts may be part posts, so they can sum to a little less than the \
     whole posts above. Whatever the number of families, places keep their shares. ";
pub const BY_PLACE: &str = "Every place as a table";
pub const BY_YEAR: &str = "Every year as a table";
pub const EVERY_PLACE_IN_EVERY: &str = "Every place in every year as a table";
pub const PLACES_AND_THE_YEAR: &str = "Places, and the year each joins";

/// Where the tiles of the area's own places stand.
pub fn on_the_map() -> String {
    format!(
        "Where there is room, each tile stands in its place among its neighbours: {}. The \
         stronger its colour, the earlier it joins.",
        area::AROUND
    )
}

/// The button that opens the pilots' places alone.
pub fn pilots_only(pilots: &str) -> String {
    format!("Pilots only: {pilots}")
}

/// The accessible name of a place's choice of year.
pub fn year_it_joins(name: &str) -> String {
    format!("{name}: year it joins")
}
