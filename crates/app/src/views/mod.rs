//! The facts of each view: what is shown, before it becomes words.

pub mod agencies;
pub mod alternatives;
pub mod board;
pub mod compare;
pub mod decisions;
pub mod evidence;
pub mod first;
pub mod how_sure;
pub mod levers;
pub mod mixes;
pub mod numbers;
pub mod places;
pub mod waterfall;
pub mod withdrawal;
pub mod worth;
