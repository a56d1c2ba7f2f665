//! One test binary. Everything runs without the browser's features except `deploy`, `presets` and `render`, which need `prerender`
//! for the page itself.
//!
//! `PROVE=1` makes the random tests a hundred times as long; `UPDATE_SNAPSHOTS=1` rewrites the snapshots.

mod answers;
mod arithmetic;
mod baseline;
mod csv_files;
#[cfg(feature = "prerender")]
mod deploy;
mod embedding;
mod geometry;
mod join;
#[allow(dead_code)] // Random scenarios are for the model's own tests.
#[path = "../../crates/model/tests/it/levers.rs"]
mod levers;
mod link_notices;
#[cfg(feature = "prerender")]
mod method_page;
mod one_page;
mod own_places;
#[cfg(feature = "prerender")]
mod presets;
mod reasons_and_style;
#[cfg(feature = "prerender")]
mod render;
mod replay;
mod shuffle;
mod snapshot;
mod standards;
mod styles;
mod sureness;
mod tidy;
mod update;
mod workings;

/// Cases of a random test: many in a test run, a hundred times as many where time is no matter.
fn cases(in_a_test_run: u32) -> u32 {
    if std::env::var_os("PROVE").is_some() {
        100 * in_a_test_run
    } else {
        in_a_test_run
    }
}

/// Random tests that print the smallest case they fail on, and leave no files behind.
fn random(in_a_test_run: u32) -> proptest::test_runner::Config {
    proptest::test_runner::Config {
        cases: cases(in_a_test_run),
        failure_persistence: None,
        ..Default::default()
    }
}
