//! Tests of the files that a plan can be taken away in.

mod cells;
mod golden;
mod recalculated;
mod results;
mod scenario;
