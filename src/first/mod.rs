//! The page's parts, each laying out its part of the report.

mod bands;
mod header;
mod layout;
mod over_time;
mod question;
mod share;
mod strip;
mod triangle;
mod views;

pub use bands::{preset_button, read_families, shown_families, with_withdrawn};
pub use layout::{Screen, layout};
pub use strip::data_value;
