//! Controls that know nothing of families or money: a slider with its box and steps, a number box,
//! a button that opens something.

mod disclosure;
mod number_box;
mod slider;

pub use disclosure::disclosure;
pub use number_box::{NumberBox, Refused};
pub use slider::{Slider, slider};
