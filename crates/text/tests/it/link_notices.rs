//! What was not as expected in a link, in words.

use app::{Msg, State, Style, link};
use text::link::link_notice;
use text::notice::notice;

const NO_CODE: &str = "This link has no check code at its end: it may be cut short or typed by \
    hand. \
    What it says was loaded.";

/// A link opened says this, and nothing else.
fn check(address: &str, said: &[&str]) {
    let opened = link::parse(address);
    // Sums are in the prices of the link's own page.
    let style = opened.page.map_or(Style::default(), |page| page.style);
    let found: Vec<String> = opened
        .notices
        .iter()
        .map(|notice| link_notice(notice, style))
        .collect();
    assert_eq!(found, said, "{address}");
}

#[test]
fn a_link_that_cannot_be_loaded_says_why() {
    check(
        "#v1_i550_t1650_k0000",
        &[
            "This link looks cut short or changed on its way, so none of it was loaded. Ask for it \
             again, or copy it whole.",
        ],
    );
    check(
        "#v2_i550",
        &[
            "This link was made with a newer version of this page than the one you have, so none \
             of it was loaded. Reload the page to get the new one.",
        ],
    );
    check(
        "#zz9_hello",
        &["Nothing in this link could be read, so none of it was loaded."],
    );
    check(
        &format!("#v1_title-{}", "x".repeat(2000)),
        &["This link is longer than any this page makes, so none of it was loaded."],
    );
}

#[test]
fn a_value_that_was_changed_is_named_with_what_was_asked_and_what_is_used() {
    check(
        "#v1_i550.5_rc9000000_av7_cv-3",
        &[
            NO_CODE,
            "Families in intensive support: 550.5 is not a whole number; 551 is used.",
            "Crisis costs of a family: £9 million is outside what this can be, £0 to £2 million; \
             £2 million is used.",
            "Crisis costs avoided once a family turns round: 700% is outside what this can be, 0% \
             to 100%; 100% is used.",
            "Saving where commissioned out: minus 300% is outside what this can be, minus 50% to \
             50%; minus 50% is used.",
        ],
    );
    check(
        "#v1_w3000_i3000_t10",
        &[
            NO_CODE,
            "The bands held more than the 5,500 families there are; cut: Targeted from 10 to 0, \
             Intensive from 3,000 to 2,500.",
        ],
    );
}

#[test]
fn what_was_left_out_or_cut_is_said() {
    check(
        "#v1_places-0.1_districts-123",
        &[
            NO_CODE,
            "The list of places was left out: no families live in them.",
            "The districts' years were left out: 3 given instead of 12.",
        ],
    );
    check(
        "#v1_places-100.1-50.30",
        &[
            NO_CODE,
            "The list of places was cut to what this page holds: 40 places, years 1 to 21.",
        ],
    );
    check(
        &format!("#v1_title-{}_a1_a2_a3_a4_a5_a6_a7", "x".repeat(81)),
        &[
            NO_CODE,
            "The title was cut to 80 characters.",
            "Not known to this page, and left out: \"a1\", \"a2\", \"a3\", \"a4\", \"a5\" and 2 \
             more.",
        ],
    );
    check(
        "#i5_i6_view-mixes_view-time_prices-2025-26_prices-2025-26_why-rc-a_why-rc-b_view-moon",
        &[
            NO_CODE,
            "This link does not say its version; it was read as version 1.",
            "Families in intensive support is given twice; the last was used.",
            "What is open is given twice; the last was used.",
            "The year of prices is given twice; the last was used.",
            "The reason for \"Crisis costs of a family\" is given twice; the last was used.",
            "Not known to this page, and left out: \"view-moon\".",
        ],
    );
}

#[test]
fn a_link_without_a_code_says_each_value_it_set() {
    let said = |address: &str| {
        let state = State::default().update(Msg::Started {
            address: address.into(),
            framed: false,
        });
        let style = state.page.style;
        state
            .notices
            .iter()
            .map(|said| notice(said, style))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        said("#v1_i550_rc4125"),
        [
            "This link has no check code at its end, so it may be cut short. It set: Families in \
             intensive support 550; Crisis costs of a family \u{a3}4,125 (perhaps cut short)."
        ]
    );
    assert_eq!(
        said("#v1_ds0.21_places-300.1-9.2_why-rc-our-own_title-Cabinet-op"),
        [
            "This link has no check code at its end, so it may be cut short. It set: Surge in \
             demand 21%; The list of places; The reason for \"Crisis costs of a family\": \
             \"our own\"; The title: \"Cabinet op\" (perhaps cut short)."
        ]
    );
    assert_eq!(
        said("#v1_"),
        ["This link has no check code at its end, so it may be cut short. It set nothing."]
    );
}
