//! The page in Yew, in two programs: `root` is the first screen, loaded at once; `views` holds what opens behind it, loaded when first
//! opened. `controls` and `charts` know nothing of this app; `panels` lay out the first screen.

pub mod charts;
pub mod controls;
pub mod measure;
pub mod panels;
#[cfg(feature = "prerender")]
pub mod presets;
pub mod root;
pub mod views;

pub use root::App;
