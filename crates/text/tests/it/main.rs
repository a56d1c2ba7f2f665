//! What is said, checked against the model or worked out by hand; in one binary.
//!
//! `PROVE=1` makes the walk over every lever a hundred times as long.

mod another_area;
mod answers;
mod arithmetic;
mod baseline;
mod csv_files;
mod exercises;
mod first_screen;
#[allow(dead_code)] // Random scenarios are for the model's own tests.
#[path = "../../../model/tests/it/levers.rs"]
mod levers;
mod link_notices;
mod one_page;
mod other_mixes;
mod place_tables;
mod pseudo;
mod reasons_and_style;
mod room;
mod said;
mod shares;
mod tables;
mod working_cases;
mod workings;
