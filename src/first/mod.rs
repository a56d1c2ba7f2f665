//! The page's parts, each laying out its part of the report.

mod bands;
mod exercise;
mod header;
mod layout;
mod notices;
mod over_time;
pub mod pictures;
mod question;
mod screen;
mod share;
mod strip;
mod triangle;
mod views;

pub use bands::{preset_button, read_families, shown_families, with_withdrawn};
pub use layout::layout;
pub use screen::Screen;
pub use strip::data_value;
