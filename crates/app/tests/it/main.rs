//! The app's tests, in one binary.
//!
//! `PROVE=1` makes the random tests a hundred times as long.

mod chats;
mod embedding;
mod exercises;
mod fuzz;
mod kept;
mod link;
mod link_damage;
mod link_fuzz;
mod link_grammar;
mod link_keys;
mod link_pasted;
mod link_travel;
mod link_v1;
mod link_versions;
mod link_wrapped;
mod listed;
mod lists;
mod lists_generated;
mod lists_refused;
mod numbers;
mod opening;
mod opening_pasted;
mod own_places;
mod pages;
mod proof;
mod replay;
mod shuffle;
mod standards;
mod uncertainty;
mod update;

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
