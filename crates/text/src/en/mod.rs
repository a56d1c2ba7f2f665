//! The page in English.

pub mod agencies;
pub mod decision;
pub mod decisions;
pub mod evidence;
pub mod field;
pub mod first;
pub mod how_sure;
pub mod join;
pub mod levers;
pub mod link;
pub mod mixes;
pub mod names;
pub mod notice;
pub mod number;
pub mod numbers;
pub mod one_page;
mod parameters;
pub mod place_list;
pub mod places;
pub mod presets;
pub mod refusal;
pub mod remark;
pub mod rivals;
pub mod table;
pub mod views;
pub mod working;
pub mod worth;
