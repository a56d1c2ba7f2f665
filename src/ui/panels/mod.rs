//! The page's parts, each laying out its part of the report.

mod assumptions;
mod bands;
mod evidence;
mod every_mix;
mod field;
mod figures;
mod header;
mod layout;
mod other_ways;
mod over_time;
mod own_area;
mod question;
mod share;
mod triangle;
mod views;
mod working;

pub use layout::{Context, layout};
