//! The keys of what is not a number: limits, reasons, names of places and the words for a frame.
//! Each is printed and read in one row, under a word that no parameter may take.

use super::link_damage::{check, unknown};
use app::frame::{Controls, Frame, Part, Theme};
use app::link::LinkNotice::{NoCheckCode, Twice};
use app::link::Named;
use app::link::keys::NAMED;
use app::list::{Choices, Reading};
use app::{Page, link};
use model::Parameter;
use model::goal_seek::Limits;
use std::collections::BTreeSet;
use std::{fs, path::Path};

/// A page that a link with this segment, and nothing else, opens without a word, and prints again.
fn travels(segment: &str, page: &Page) {
    let printed = link::print(page);
    assert!(printed.starts_with(&format!("v1_{segment}_k")), "{printed}");
    let opened = link::parse(&format!("#{printed}"));
    assert_eq!(opened.notices, [], "{printed}");
    assert_eq!(opened.page.as_ref(), Some(page), "{printed}");
}

#[test]
fn every_word_is_one_that_the_models_table_reserves() {
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/data/reserved_keys.csv");
    let text = fs::read_to_string(table).expect("the table of reserved keys");
    let reserved: BTreeSet<&str> = text
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').next())
        .collect();
    // The version, the check code, and the words for a frame in a query are no rows of the link.
    let words = NAMED.iter().map(|key| key.word);
    let used: BTreeSet<&str> = words.chain(["v", "k", "embed"]).collect();
    assert_eq!(used, reserved);
}

#[test]
fn limits_travel_in_the_link() {
    let limits = Limits {
        workers: Some(120.0),
        cost: Some(8_500_000.5),
        extra: None,
    };
    let page = Page {
        limits,
        ..Page::default()
    };
    travels("limits-w120-c8500000.5", &page);
    let page = check("#v1_i20_limits-w5-cX", (20, 1100), &[NoCheckCode]);
    assert_eq!(
        page.limits,
        Limits {
            workers: Some(5.0),
            ..Limits::default()
        },
        "what cannot be read is no limit"
    );
}

#[test]
fn reasons_travel_in_the_link_each_under_its_parameter() {
    let mut page = Page::default();
    let reason = "Counted in 2011, see \"Annex B\"; £1 = £1";
    page.reasons.set(Parameter::ReactiveCost, reason);
    // A key that begins like another's is not taken for it.
    page.reasons.set(Parameter::Relapse, "local study");
    travels(
        "why-rc-Counted-in-2011~2C-see-~22Annex-B~22~3B-~C2~A31-~3D-~C2~A31_why-re-local-study",
        &page,
    );
    page.reasons.set(Parameter::ReactiveCost, "");
    travels("why-re-local-study", &page);
    page.reasons.set(Parameter::Relapse, &"x\n".repeat(300));
    assert_eq!(page.reasons.get(Parameter::Relapse), "x".repeat(200));
}

#[test]
fn a_reason_for_a_key_that_is_no_parameters_is_said_to_be_unknown() {
    check(
        "#v1_i20_why-zz-abc_why-abc",
        (20, 1100),
        &[NoCheckCode, unknown(&["why-zz-abc", "why-abc"], 0)],
    );
}

#[test]
fn what_is_no_text_is_said_to_be_unknown() {
    let broken = ["why-rc-~zz", "called-~4", "limits-~FF", "e1-~zz", "title-~"];
    check(
        &format!("#v1_i20_{}", broken.join("_")),
        (20, 1100),
        &[NoCheckCode, unknown(&broken, 0)],
    );
}

#[test]
fn names_of_places_travel_in_the_link_an_empty_one_being_none() {
    let mut page = Page::default();
    list_put("Leeds, 300\n\"Craven, west\", 20, 9", &mut page);
    travels("places-300.1-20.9_called-Leeds~0ACraven~2C-west", &page);
    let page = check(
        "#v1_places-1.1-2.1-3.1_called-~0AYork",
        (300, 1100),
        &[NoCheckCode],
    );
    assert_eq!(page.place_names, ["", "York"]);
}

#[test]
fn the_words_for_a_frame_travel_in_the_link_and_are_read_in_any_order() {
    let framed = |words: &str| {
        let address = match words {
            "" => "#v1_i20_e1".to_string(),
            words => format!("#v1_i20_e1-{words}"),
        };
        let page = check(&address, (20, 1100), &[NoCheckCode]);
        page.frame.expect("words for a frame")
    };
    let few = Frame {
        parts: vec![Part::Figures, Part::View],
        controls: Controls::Locked,
        theme: Theme::Dark,
    };
    let page = Page {
        frame: Some(few.clone()),
        ..Page::default()
    };
    travels("e1-figures-view-locked-dark", &page);
    assert_eq!(framed("dark-locked-nonsense-view-figures"), few);
    assert_eq!(framed("hidden-locked").controls, Controls::Hidden);
    for (words, printed) in [("", ""), ("all", "all"), ("triangle-view-figures", "all")] {
        let frame = framed(words);
        assert_eq!(frame.shown(), Part::ALL, "{words:?}");
        assert_eq!(frame.words(), printed, "{words:?}");
    }
    assert_eq!(link::parse("#v1_i20").page.expect("a page").frame, None);
}

#[test]
fn what_is_given_twice_is_said_and_the_last_counts() {
    let page = check(
        "#v1_i20_limits-c8500000_limits-w120_why-rc-b_why-rc-a_why-re-b",
        (20, 1100),
        &[
            NoCheckCode,
            Twice(Named::Limits),
            Twice(Named::Reason(Parameter::ReactiveCost)),
        ],
    );
    assert_eq!(
        page.limits,
        Limits {
            workers: Some(120.0),
            ..Limits::default()
        }
    );
    assert_eq!(page.reasons.get(Parameter::ReactiveCost), "a");
    assert_eq!(page.reasons.get(Parameter::Relapse), "b");
}

/// Puts a list on a page, its shares alone.
fn list_put(text: &str, page: &mut Page) {
    let shares = Choices {
        shares_only: true,
        ..Choices::default()
    };
    Reading::of(text, &shares, &page.clone())
        .put(&shares, page)
        .expect("a list");
}
