//! `docs/method.md` against the code: its sections are those the code names, and its rows those of
//! the table.

use model::Parameter;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const METHOD: &str = include_str!("../../../../docs/method.md");
/// What a comment names a section by.
const CITED: &str = "Method, section ";

/// Every Rust file of the crates and of the page.
fn sources() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut waiting = vec![root.join("crates"), root.join("src")];
    let mut found = vec![];
    while let Some(folder) = waiting.pop() {
        let entries = fs::read_dir(&folder).expect("a folder of sources");
        for path in entries.map(|entry| entry.expect("a readable entry").path()) {
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    found
}

/// The sections a text cites, however its lines are broken.
fn cited(text: &str) -> BTreeSet<u32> {
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|word| !word.starts_with("//"))
        .collect();
    words
        .join(" ")
        .split(CITED)
        .skip(1)
        .filter_map(|rest| {
            rest.split(|c: char| !c.is_ascii_digit())
                .next()?
                .parse()
                .ok()
        })
        .collect()
}

/// The method's own sections.
fn sections() -> BTreeSet<u32> {
    METHOD
        .lines()
        .filter_map(|line| line.strip_prefix("## ")?.split(' ').next()?.parse().ok())
        .collect()
}

#[test]
fn every_section_the_code_cites_is_there_and_every_section_is_cited() {
    let (sections, mut everywhere) = (sections(), BTreeSet::new());
    for path in sources() {
        let found = cited(&fs::read_to_string(&path).expect("readable text"));
        let missing: Vec<_> = found.difference(&sections).collect();
        assert!(
            missing.is_empty(),
            "{}: no section {missing:?}",
            path.display()
        );
        everywhere.extend(found);
    }
    assert_eq!(everywhere, sections);
}

#[test]
fn a_citation_is_found_across_a_broken_line() {
    let text = format!(
        "/// Pounds. {}\n/// section 12.\n// {CITED}3, and more",
        "Method,"
    );
    assert_eq!(cited(&text), BTreeSet::from([3, 12]));
}

#[test]
fn every_row_the_method_names_is_in_the_table() {
    let named = METHOD.split('`').skip(1).step_by(2);
    let unknown: Vec<&str> = named
        .filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
        .filter(|name| !name.starts_with('_') && !name.ends_with('_'))
        .filter(|name| Parameter::from_id(name).is_none())
        .collect();
    // The one that says what such names look like.
    assert_eq!(unknown, ["code"]);
}
