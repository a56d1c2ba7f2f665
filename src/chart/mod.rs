//! Charts as data: scales, paths and positions in pixels, without a browser, words or colours.

pub mod along;
pub mod contour;
pub mod curve;
pub mod dots;
pub mod doubt;
pub mod letters;
pub mod mix_map;
pub mod opening;
pub mod over_time;
pub mod path;
pub mod qr;
pub mod scale;
pub mod small_triangle;
pub mod standalone;
pub mod track;
pub mod triangle;
