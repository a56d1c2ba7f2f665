//! The method as a page: every section at its address, its tables as tables, and nothing asked for.

use needs_triangle::method::page;

#[test]
fn every_section_of_the_method_has_an_address() {
    let (page, mut sections) = (page(), 0);
    for line in include_str!("../../docs/method.md").lines() {
        if let Some(title) = line.strip_prefix("## ") {
            let number = title.split(' ').next().expect("a number");
            let heading = format!("<h2 id=\"section-{number}\">{title}</h2>");
            assert!(page.contains(&heading), "no {heading}");
            sections += 1;
        }
    }
    assert_eq!(page.matches("<h2").count(), sections);
}

#[test]
fn tables_are_tables_and_rows_are_code() {
    let page = page();
    assert_eq!(page.matches("<table>").count(), 2);
    assert!(page.contains("<td>+ <code>capital_receipts</code>/4, in years 1 to 4</td>"));
}

#[test]
fn the_page_asks_for_nothing() {
    let page = page();
    for asks in ["<script", "src=", "<link", "url("] {
        assert!(!page.contains(asks), "it has {asks}");
    }
    assert!(page.contains("default-src 'none'"));
}
