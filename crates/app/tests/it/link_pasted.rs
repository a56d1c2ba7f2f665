//! Links as mails, scanners, hosts and people leave them, and whatever else stands in an address.

use super::link_damage::check;
use super::pages::whole;
use app::link::LinkNotice::{Damaged, NoCheckCode, TooLong};
use app::{Page, link};
use model::Parameter;
use proptest::prelude::*;

/// Opens the whole link's page, and says nothing.
fn check_whole(address: &str) {
    let opened = link::parse(address);
    assert_eq!(
        (opened.page, opened.notices),
        (Some(whole()), vec![]),
        "{address}"
    );
}

fn check_quiet(address: &str) {
    let opened = link::parse(address);
    assert_eq!(
        (opened.page, opened.notices),
        (Some(Page::default()), vec![]),
        "{address}"
    );
}

#[test]
fn what_follows_a_whole_link_is_dropped_without_a_word() {
    let link = link::print(&whole());
    for after in [
        ".",
        ",",
        ")",
        ").",
        "&utm_source=x",
        "?utm_source=x&utm_medium=mail",
        ">",
        "\"",
        "'",
        "!",
        ";",
        "_",
        "_utm",
        "&fbclid=abc",
        "/",
        "...",
        "#top",
        "]",
        "*",
        "&amp;x=1",
    ] {
        check_whole(&format!("https://example.org/t/#{link}{after}"));
    }
    for (before, after) in [
        ("<", ">"),
        ("Here: ", " - see you"),
        ("\"", "\""),
        ("[plan](", ")"),
    ] {
        check_whole(&format!("{before}https://example.org/t/#{link}{after}"));
    }
}

#[test]
fn a_changed_link_is_refused_whatever_follows_it() {
    let link = link::print(&whole());
    let (body, code) = link.rsplit_once('_').expect("a code");
    let changed = format!("{}_{code}", body.replace("i666", "i667"));
    assert_ne!(changed, link, "the page has 666 intensive families");
    for after in ["", ".", ")", "&utm_source=x", "_x", "...", "?y"] {
        let opened = link::parse(&format!("#{changed}{after}"));
        assert_eq!(
            (opened.page, opened.notices),
            (None, vec![Damaged]),
            "{after}"
        );
    }
}

#[test]
fn escapes_within_escapes_are_undone() {
    let link = link::print(&whole());
    let once = |text: &str| {
        text.bytes()
            .map(|byte| format!("%{byte:02X}"))
            .collect::<String>()
    };
    let address = format!("https://example.org/t/#{link}");
    for wrapped in [
        format!(
            "https://eur01.safelinks.protection.outlook.com/?url={}&data=05%7C01&reserved=0",
            once(&address)
        ),
        format!("https://www.google.com/url?q={}&sa=D", once(&address)),
        format!("https://urldefense.com/v3/__{address}__;!!abc$"),
        format!("https://example.org/t/%2523{link}"),
        format!("https://example.org/t/%252523{}", once(&link)),
        format!("https://example.org/t/#{}", once(&once(&link))),
        format!("https://example.org/t/?{link}"),
        format!(
            "https://example.org/t/?a=b&amp;{}",
            link.replace('_', "&amp;")
        ),
    ] {
        check_whole(&wrapped);
    }
}

#[test]
fn marks_that_cannot_be_seen_and_broken_lines_change_nothing() {
    let link = link::print(&whole());
    let middle = link.len() / 2;
    for mark in [
        "\u{AD}",
        "\u{200B}",
        "\u{FEFF}",
        "\u{200E}",
        "\r\n",
        " ",
        "\u{A0}",
        "%E2%80%8B",
        "%C2%AD",
    ] {
        check_whole(&format!("#{}{mark}{}", &link[..middle], &link[middle..]));
    }
}

#[test]
fn a_hosts_own_parameters_are_nobodys_plan() {
    for address in [
        "https://example.org/?t=1732531200",
        "https://example.org/?v=20241125",
        "https://example.org/?v=3",
        "https://example.org/?v=1",
        "https://example.org/?i=5&n=7",
        "https://example.org/?version=2&t=9",
        "https://example.org/page?id=12&v=20240101",
        "file:///C:/plans/%231/needs-triangle.html",
        "file:///home/a/%23draft%202/needs-triangle.html",
    ] {
        check_quiet(address);
    }
    check(
        "https://example.org/?v=3D1&i=3D550&t=3D1650",
        (550, 1650),
        &[NoCheckCode],
    );
    let address = "https://example.org/?utm_source=x&v=1&i=550&t=1650&title=Option%20B";
    assert_eq!(
        check(address, (550, 1650), &[NoCheckCode]).title,
        "Option B"
    );
}

#[test]
fn a_link_without_a_code_says_what_stood_last() {
    let opened = link::parse("#v1_i550_rc4125");
    assert_eq!(opened.notices, [NoCheckCode]);
    assert_eq!(
        opened.set.last(),
        Some(&link::Named::Parameter(Parameter::ReactiveCost))
    );
}

#[test]
fn reading_is_limited_and_keeps_nothing_it_does_not_know() {
    let crafted: String = (0..4000).map(|index| format!("why-z{index}-a_")).collect();
    let opened = link::parse_text(&format!("v1_{crafted}i550"));
    assert_eq!(
        opened.page.as_ref().map(|page| page.reasons.iter().count()),
        Some(0)
    );
    assert!(
        opened.notices.len() <= 3,
        "{} notices",
        opened.notices.len()
    );
    let crafted: String = (0..9000).map(|index| format!("i{index}00000_")).collect();
    assert!(link::parse_text(&crafted).notices.len() <= 101);
    let long = "v1_".to_string() + &"i5_".repeat(100_000);
    assert_eq!(link::parse_text(&long).notices, [TooLong]);
    assert_eq!(link::parse(&format!("#{long}")).notices, [TooLong]);
}

proptest! {
    #![proptest_config(super::random(2_000))]

    /// Whatever was ever read prints as a link that opens to the same page, and says nothing.
    #[test]
    fn printing_what_was_read_gives_a_link_to_the_same_page(
        pairs in "(_(i|t|n|why-rc|why-av|title|called|why|limits|places|districts)\
            -?[-~0-9a-zA-Z.%£é ]{0,14}){1,9}",
        odd in "(_[a-z]{1,9}-?[-~0-9a-zA-Z.%]{0,12}){0,4}",
    ) {
        for text in [format!("#v1{pairs}{odd}"), format!("#v1{odd}{pairs}")] {
            let Some(page) = link::parse(&text).page else { continue };
            let printed = link::print(&page);
            let again = link::parse(&format!("#{printed}"));
            if printed.len() <= link::LONGEST {
                prop_assert_eq!(again.notices, vec![], "{} {}", text, printed);
                prop_assert_eq!(again.page, Some(page));
            }
        }
    }
}
