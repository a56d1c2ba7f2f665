//! The views behind the first screen, as a program of its own that is loaded when one is first opened.
//!
//! It talks with the page in links: the page sends the link of what it shows, the views send back the link of what the user decided.
//! So nothing a view does can leave the page in a state that no link describes.

mod agencies;
mod assumptions;
mod backwards;
mod code;
mod decisions;
mod display;
mod embed;
mod every_mix;
mod evidence;
mod field;
mod files;
mod how_sure;
mod join_code;
mod moves;
mod numbers;
mod own_area;
mod place_list;
mod places;
mod present;
mod print;
mod replay;
mod rivals;
mod root;
mod sureness;
mod working;
mod working_of;
mod worth;

pub use root::Views;
