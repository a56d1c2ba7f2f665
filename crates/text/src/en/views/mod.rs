//! What the views say beside their figures: headings, buttons and hints, a file a view.

pub mod agencies;
pub mod alternatives;
pub mod assumptions;
pub mod code;
pub mod decisions;
pub mod display;
pub mod embed;
pub mod every_mix;
pub mod evidence;
pub mod field;
pub mod files;
pub mod goal_seek;
pub mod how_sure;
pub mod join_code;
pub mod mix_map;
pub mod moves;
pub mod own_area;
pub mod place_list;
pub mod places;
pub mod present;
pub mod print;
pub mod table;
pub mod working;
pub mod working_of;
pub mod worth;
