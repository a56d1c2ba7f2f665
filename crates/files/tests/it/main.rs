//! Tests of the files that a plan can be taken away in.

mod cells;
mod golden;
mod opened;
#[path = "../../../app/tests/it/pages.rs"]
mod pages;
mod recalculated;
mod results;
mod scenario;
