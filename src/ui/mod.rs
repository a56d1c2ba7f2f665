//! The page in Yew. `root` holds the state and the effects; `controls` and `charts` know nothing of this app; `panels` lay out a report.

pub mod charts;
pub mod controls;
pub mod measure;
pub mod panels;
pub mod root;

pub use root::App;
