//! The quality page: whatever has to be answered for is on it, from where it is kept.

use model::ROWS;
use needs_triangle::quality::{markdown, page};
use text::names;

#[test]
fn every_assumption_stands_on_the_quality_page_with_its_grade() {
    let page = markdown();
    for row in ROWS.iter().filter(|row| row.key != "ev") {
        let line = format!("| {} |", names::parameter(row.parameter));
        let found: Vec<&str> = page.lines().filter(|it| it.starts_with(&line)).collect();
        assert_eq!(found.len(), 1, "{line}");
        assert!(
            found[0].contains("Grade ") || found[0].contains("Decision"),
            "{}",
            found[0]
        );
    }
}

#[test]
fn what_was_proved_and_what_versions_changed_is_quoted_whole() {
    let page = markdown();
    assert!(page.contains(include_str!("../../docs/proved.md")));
    for line in include_str!("../../CHANGELOG.md").lines() {
        let heading = line.strip_prefix("## ");
        assert!(
            heading.is_none_or(|text| page.contains(&format!("### {text}"))),
            "{line}"
        );
    }
    assert!(!page.contains('{'), "a place was left open");
}

#[test]
fn the_quality_page_asks_for_nothing() {
    let page = page();
    for asks in ["<script", "src=", "<link", "url("] {
        assert!(!page.contains(asks), "it has {asks}");
    }
    assert!(page.contains("<h2 id=\"section-3\">") && page.contains("default-src 'none'"));
}
