//! Links of version 1 keep their meaning for ever: tests/snapshots/link-v1.txt holds published
//! links with the numbers they gave, and the version's default of every parameter, which a link
//! leaves out.
//!
//! The file only grows. A test that fails here means that a new version of the link and an upgrade
//! are needed, not a new snapshot.

use app::uncertainty::Work;
use app::{Computed, Page, link};
use model::{ROWS, Results, Scenario};
use std::fs;
use std::path::Path;

/// A published link and what it gave.
pub struct Published {
    pub address: String,
    npv: f64,
    cost: f64,
    workers: f64,
}

impl Published {
    /// To a billionth: the first of these were published before every machine gave the same bits.
    pub fn check(&self, results: &Results) {
        let what = &self.address;
        near(results.npv, self.npv, what);
        near(results.cost_full, self.cost, what);
        near(f64::from(results.workers_full), self.workers, what);
    }
}

/// Every published link.
pub fn published() -> Vec<Published> {
    let published = |line: String| {
        let (address, numbers) = numbers(&line);
        let [npv, cost, workers] = numbers[..] else {
            panic!("{line}")
        };
        Published {
            address,
            npv,
            cost,
            workers,
        }
    };
    lines("link").into_iter().map(published).collect()
}

/// The file's lines that begin with a word, without it.
fn lines(word: &str) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/snapshots/link-v1.txt");
    let text = fs::read_to_string(file).expect("the published links are kept");
    let found: Vec<String> = text
        .lines()
        .filter_map(|line| line.strip_prefix(word)?.strip_prefix(' '))
        .map(String::from)
        .collect();
    assert!(!found.is_empty(), "no line begins with {word}");
    found
}

/// A link, and the numbers after it.
fn numbers(line: &str) -> (String, Vec<f64>) {
    let mut parts = line.split(' ');
    let address = parts.next().expect("a link").to_string();
    (address, parts.map(number).collect())
}

fn number(text: &str) -> f64 {
    text.parse().expect("a number")
}

fn near(found: f64, expected: f64, what: &str) {
    assert!(
        (found - expected).abs() <= (1e-9 * expected.abs()).max(1e-6),
        "{what}: {found} instead of {expected}"
    );
}

fn page(address: &str) -> Page {
    let opened = link::parse(address);
    assert_eq!(opened.notices, [], "{address}");
    opened.page.expect("a page")
}

#[test]
fn published_links_give_the_numbers_they_gave() {
    for line in published() {
        line.check(&Computed::of(&page(&line.address).scenario).results);
    }
}

#[test]
fn published_links_give_the_chance_range_and_standards_they_gave() {
    for line in lines("sure") {
        let (address, expected) = numbers(&line);
        let page = page(&address);
        assert_eq!(format!("#{}", link::print(&page)), address);
        let mut work = Work::default();
        work.follow(&page.scenario);
        while work.follow(&page.scenario).outcome.is_none() {
            work.step();
        }
        let outcome = work.follow(&page.scenario).outcome.clone();
        let outcome = outcome.expect("just worked out");
        let mut found = vec![outcome.chance];
        found.extend(outcome.npv);
        found.extend(Computed::of(&page.scenario).npv_by_standard);
        let bits = |numbers: &[f64]| numbers.iter().map(|it| it.to_bits()).collect::<Vec<_>>();
        assert_eq!(
            bits(&found),
            bits(&expected),
            "{address}: {found:?} instead of {expected:?}"
        );
    }
}

#[test]
fn what_a_link_of_version_1_leaves_out_keeps_its_value() {
    let page = link::parse("#v1").page.expect("a page");
    let defaults = lines("default");
    for line in &defaults {
        let (key, value) = line.split_once(' ').expect("a key and a value");
        if key == "districts" {
            let years = page.scenario.places().start_years();
            let years: Vec<String> = years.iter().map(u8::to_string).collect();
            assert_eq!(years.join(","), value);
            continue;
        }
        // A parameter added later is not in the file, but none in it may go or take another's key.
        let row = ROWS
            .iter()
            .find(|row| row.key == key)
            .unwrap_or_else(|| panic!("the key {key} is gone"));
        near(page.scenario.get(row.parameter), number(value), row.id);
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
