//! The model's tests, in one binary.
//!
//! `PROVE=1` makes the random tests a hundred times as long.

mod broken;
mod broken_areas;
mod broken_tables;
mod checks;
mod difference;
mod every_mix;
mod formulas;
mod goal_seek;
mod golden;
mod levers;
mod method;
mod offers;
mod one_lever;
mod optimum;
mod uncertainty;
mod uncertainty_at_length;

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
