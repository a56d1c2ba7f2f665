//! The facts of each view: what is shown, before it becomes words.

pub mod decisions;
pub mod evidence;
pub mod first;
pub mod mixes;
pub mod places;
