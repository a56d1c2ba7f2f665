//! Tests of the files that a plan can be taken away in.

mod cells;
mod golden;
mod kept;
mod libreoffice;
mod lists;
mod opened;
mod pack;
#[path = "../../../app/tests/it/pages.rs"]
mod pages;
mod recalculated;
mod results;
mod scenario;
mod scorm;
