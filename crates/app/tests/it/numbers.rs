//! Numbers are read as `docs/numbers.md` states: its table is the test.

use app::{Refusal, number};

/// The rows of its table: what is typed, and what it is read as.
fn stated() -> Vec<(String, String)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/numbers.md");
    let text = std::fs::read_to_string(path).expect("the grammar");
    let rows = text.lines().filter_map(|line| {
        let line = line.strip_prefix("| `")?.strip_suffix(" |")?;
        let (typed, read) = line.split_once("` | ")?;
        Some((typed.to_string(), read.to_string()))
    });
    rows.collect()
}

fn read(text: &str) -> String {
    match number::parse(text) {
        Ok(typed) => match typed.grouped_by_points {
            Some(other) => format!("{}, or {other}", typed.value),
            None => typed.value.to_string(),
        },
        Err(Refusal::TwoNumbers(first, second)) => format!("two numbers: {first} and {second}"),
        Err(Refusal::Stopped(at)) => format!("stopped at {at}"),
        Err(other) => format!("{other:?}"),
    }
}

#[test]
fn every_number_is_read_as_the_grammar_states() {
    let stated = stated();
    assert!(stated.len() > 40, "{} rows", stated.len());
    for (typed, expected) in stated {
        assert_eq!(read(&typed), expected, "`{typed}`");
    }
}

#[test]
fn marks_that_cannot_be_seen_change_nothing() {
    for mark in [
        '\u{200B}', '\u{200E}', '\u{AD}', '\u{FEFF}', '\u{202A}', '\u{2060}',
    ] {
        for text in [
            format!("550{mark}"),
            format!("{mark}550"),
            format!("5{mark}50"),
        ] {
            assert_eq!(read(&text), "550", "{text:?}");
        }
    }
    for gap in ['\u{A0}', '\u{202F}', '\u{2009}'] {
        assert_eq!(read(&format!("1{gap}100")), "1100");
    }
}

#[test]
fn two_cells_are_two_numbers() {
    for text in ["5\t110", "5\n110", "5\r\n110", "1,100\t£3"] {
        assert!(
            read(text).starts_with("two numbers"),
            "{text:?}: {}",
            read(text)
        );
    }
    assert_eq!(read("550\t"), "550");
    assert_eq!(read("550\n"), "550");
    for nothing in ["", "  ", "\u{200B}", "\t\n"] {
        assert_eq!(number::parse(nothing), Err(Refusal::Empty), "{nothing:?}");
    }
}
