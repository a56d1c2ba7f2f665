//! The ways a link travels: escaped, wrapped by a mail program, as a query, or not at all; and junk
//! of any length in its place.
//!
//! Whatever the address, reading it never fails: it gives a page or says why there is none.

use super::link_damage::check;
use super::pages::whole;
use app::link::LinkNotice::NoCheckCode;
use app::{Page, View, link};
use proptest::prelude::*;

#[test]
fn every_way_a_link_travels_gives_the_same_page() {
    let whole = whole();
    let printed = link::print(&whole);
    let percent_encoded: String = printed.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let wrapped: Vec<&str> = printed.split_inclusive('_').collect();
    // 76 characters a line, as mail has them, so that a line ends inside an escape.
    let escaped_and_wrapped: String = percent_encoded
        .char_indices()
        .map(|(at, c)| {
            if at > 0 && at % 76 == 0 {
                format!("\r\n{c}")
            } else {
                c.into()
            }
        })
        .collect();
    for address in [
        format!("#{printed}"),
        format!("https://example.org/%23{printed}"),
        format!("#{percent_encoded}"),
        format!(
            "#{}",
            printed
                .replace('_', "%5F")
                .replace('-', "%2d")
                .replace('~', "%7E")
        ),
        format!("https://example.org/?{printed}"),
        format!("https://example.org/?{percent_encoded}"),
        format!("https://example.org/?{}", printed.replace('_', "&")),
        format!("https://example.org/#{}", wrapped.join("\r\n ")),
        format!("#{escaped_and_wrapped}"),
        format!("  #{}\n", printed.replace("title", "ti\ttle")),
    ] {
        let opened = link::parse(&address);
        assert_eq!(
            (opened.page, opened.notices),
            (Some(whole.clone()), vec![]),
            "{address}"
        );
    }
    let page = check(
        "https://example.org/?v=1&i=550&t=1650&title=Option+B&view=mixes",
        (550, 1650),
        &[NoCheckCode],
    );
    assert_eq!(
        (page.title.as_str(), page.view),
        ("Option B", View::EveryMix)
    );
    check("?v1_i550_t1650", (550, 1650), &[NoCheckCode]);
}

#[test]
fn a_strangers_query_is_no_link() {
    for address in [
        "",
        "#",
        "https://example.org/",
        "https://example.org/?utm_source=x",
        "?fbclid=IwAR0abc_def-123",
        "?",
        "/%23",
    ] {
        check(address, (300, 1100), &[]);
    }
    // A link in the fragment is read whatever stands in the query.
    check(
        "https://example.org/?utm_source=x&i=9#v1_i550_t1650",
        (550, 1650),
        &[NoCheckCode],
    );
}

#[test]
fn junk_of_ten_thousand_characters_is_refused_in_words() {
    for junk in [
        "x", "_", "%", "v1_", "i1_", "9", "家", "~", "k0000_", "title-",
    ] {
        let junk: String = junk.chars().cycle().take(10_000).collect();
        for address in [
            format!("#{junk}"),
            format!("https://example.org/#v1_{junk}"),
        ] {
            let opened = link::parse(&address);
            assert!(
                opened.page.is_none() && opened.notices.len() == 1,
                "{}… gives {opened:?}",
                &address.chars().take(40).collect::<String>()
            );
        }
        link::parse(&junk);
        link::parse(&format!("?{junk}"));
    }
}

proptest! {
    #![proptest_config(super::random(2_000))]

    #[test]
    fn any_text_gives_a_page_or_says_why_not(
        junk in ".{0,300}",
        pairs in "(v[0-9]{1,3})?(_[a-z]{1,9}-?[-~0-9a-zA-Z.%]{0,12}){0,9}",
    ) {
        for text in [junk, pairs] {
            let addresses = [
                format!("#{text}"),
                format!("?{text}"),
                format!("/%23{text}"),
                text,
            ];
            for address in addresses {
                let opened = link::parse(&address);
                prop_assert!(opened.page.is_some() || !opened.notices.is_empty());
                let silent = opened.notices.is_empty();
                // Anything but the starting point comes with a word about the missing code, or with
                // a right one.
                if let Some(page) = opened.page.filter(|page| silent && *page != Page::default()) {
                    prop_assert!(address.contains(&link::print(&page)));
                }
            }
        }
    }
}
