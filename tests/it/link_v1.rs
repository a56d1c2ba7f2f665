//! Links of version 1 keep their meaning for ever: tests/snapshots/link-v1.txt holds published links with the numbers they gave, and
//! the version's default of every parameter, which a link leaves out.
//!
//! The file only grows. A test that fails here means that a new version of the link and an upgrade are needed, not a new snapshot.

use super::snapshot;
use app::{Computed, link};
use model::{ROWS, Scenario};
use std::fs;

/// The file's lines that begin with a word, without it.
fn lines(word: &str) -> Vec<String> {
    let text = fs::read_to_string(snapshot::folder().join("link-v1.txt"))
        .expect("the published links are kept");
    let found: Vec<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix(word)?.strip_prefix(' '))
        .map(String::from)
        .collect();
    assert!(!found.is_empty(), "no line begins with {word}");
    found
}

fn check(found: f64, expected: &str, what: &str) {
    let expected: f64 = expected.parse().expect("a number");
    assert!(
        (found - expected).abs() <= (1e-9 * expected.abs()).max(1e-6),
        "{what}: {found} instead of {expected}"
    );
}

#[test]
fn published_links_give_the_numbers_they_gave() {
    for line in lines("link") {
        let [address, npv, cost, workers] = line.split(' ').collect::<Vec<_>>()[..] else {
            panic!("{line}")
        };
        let opened = link::parse(address);
        assert_eq!(opened.notices, vec![], "{address}");
        let results = Computed::of(&opened.page.expect("a page").scenario).results;
        check(results.npv, npv, address);
        check(results.cost_full, cost, address);
        check(f64::from(results.workers_full), workers, address);
    }
}

#[test]
fn what_a_link_of_version_1_leaves_out_keeps_its_value() {
    let page = link::parse("#v1").page.expect("a page");
    let defaults = lines("default");
    for line in &defaults {
        let (key, value) = line.split_once(' ').expect("a key and a value");
        if key == "districts" {
            assert_eq!(
                page.scenario
                    .places()
                    .start_years()
                    .iter()
                    .map(|year| year.to_string())
                    .collect::<Vec<_>>()
                    .join(","),
                value
            );
            continue;
        }
        // A parameter added later is not in the file, but none in it may go or take another's key.
        let row = ROWS
            .iter()
            .find(|row| row.key == key)
            .unwrap_or_else(|| panic!("the key {key} is gone"));
        check(page.scenario.get(row.parameter), value, row.id);
    }
    assert!(
        defaults.len() > ROWS.len(),
        "a parameter has no line \"default key value\" in link-v1.txt"
    );
    assert_eq!(
        page.scenario,
        Scenario::default(),
        "while version 1 is the newest, its defaults are the table's"
    );
}
