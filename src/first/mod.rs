//! The page's parts, each laying out its part of the report.

mod bands;
mod figures;
mod header;
mod layout;
mod over_time;
mod question;
mod share;
mod triangle;
mod views;

pub use bands::{preset_button, read_families, shown_families};
pub use figures::data_value;
pub use layout::{Screen, layout};
