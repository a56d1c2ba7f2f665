//! Charts as thin SVG over the geometry of `chart`, and the table that stands beside every one.

mod line_chart;
mod mix_map;
mod table;

pub use line_chart::{USUAL, line_chart};
pub use mix_map::{MixMap, Spot, mix_map};
pub use table::{Table, table};
