//! What index.html's script and a frame take for a link, held against what is printed.

use super::pages::{any_page, whole};
use app::link::grammar::{FRAME_IN_AN_ADDRESS, IN_AN_ADDRESS, has_the_form_of_a_link};
use app::{Page, link};
use proptest::prelude::*;
use regex::Regex;

fn expression(text: &str) -> Regex {
    Regex::new(text).expect("an expression")
}

/// The ways in which a link stands in an address.
fn addresses(link: &str) -> [String; 4] {
    [
        format!("https://example.org/tool/#{link}"),
        format!("https://example.org/tool/%23{link}"),
        format!("https://example.org/tool/?{link}"),
        format!("https://example.org/tool/?{}", link.replace('_', "&")),
    ]
}

#[test]
fn the_expressions_mean_the_same_to_a_browser_as_to_these_tests() {
    for text in [IN_AN_ADDRESS, FRAME_IN_AN_ADDRESS] {
        let plain = |c: char| c.is_ascii_alphanumeric() || "#%_&=-.*?|[]".contains(c);
        assert!(
            text.chars().all(plain),
            "{text} holds what needs an escape between slashes, or is not read alike everywhere"
        );
    }
}

#[test]
fn an_address_without_a_link_is_not_taken_for_one() {
    let (opens, frames) = (expression(IN_AN_ADDRESS), expression(FRAME_IN_AN_ADDRESS));
    for address in [
        "https://example.org/tool/",
        "https://example.org/tool/#",
        "https://example.org/v1/tool/?utm_source=x&fbclid=IwAR0abc",
        "file:///C:/needs-triangle.html",
    ] {
        assert!(!opens.is_match(address), "{address}");
        assert!(!frames.is_match(address), "{address}");
    }
    assert!(opens.is_match("https://example.org/tool/?v=1&i=550"));
    assert!(frames.is_match("https://example.org/tool/?embed=triangle#v1_i550"));
    assert!(frames.is_match("https://example.org/tool/?i=1&embed"));
}

#[test]
fn what_is_not_in_the_form_of_a_link_is_not_taken_from_a_host() {
    let long = format!("v1_title-{}", "x".repeat(link::LONGEST));
    for text in [
        "",
        "v",
        "v0",
        "1",
        "v1_",
        "v1__i5",
        "_v1",
        "i550_v1",
        "v1_i5 50",
        "v1_title-a:b",
        "v1_i5\n",
        "javascript:alert(1)",
        "v1_title-é",
        &long,
    ] {
        assert!(!has_the_form_of_a_link(text), "{text:?}");
    }
    for text in ["v1", "v1_i550_t1650", "v12_title-a.b~2D", "v1_hello_k0000"] {
        assert!(has_the_form_of_a_link(text), "{text:?}");
    }
}

/// Everything that holds of what is printed.
fn check(page: &Page) {
    let (opens, frames) = (expression(IN_AN_ADDRESS), expression(FRAME_IN_AN_ADDRESS));
    let printed = link::print(page);
    // Later versions are recognised by today's script too.
    for version in ["v1", "v2", "v12"] {
        for address in addresses(&printed.replacen("v1", version, 1)) {
            assert!(opens.is_match(&address), "{address}");
        }
    }
    let address = format!("https://example.org/tool/#{printed}");
    assert_eq!(frames.is_match(&address), page.frame.is_some(), "{address}");
    assert_eq!(
        has_the_form_of_a_link(&printed),
        printed.len() <= link::LONGEST,
        "{printed}"
    );
}

proptest! {
    #![proptest_config(super::random(500))]

    #[test]
    fn whatever_is_printed_is_taken_for_a_link(page in any_page()) {
        check(&page);
    }
}

#[test]
fn the_start_and_a_page_with_everything_are_taken_for_links() {
    check(&Page::default());
    check(&whole());
}
