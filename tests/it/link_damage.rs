//! Links as they arrive damaged: cut short, mistyped, out of range, with what is not known, or made by a newer version.
//!
//! Whatever the address, reading it gives a page or says why there is none; it never loads other numbers without saying so.

use app::link::LinkNotice;
use app::reasons::Reasons;
use app::report::notices;
use app::{Display, Names, OverTime, Page, Prices, View, link};
use model::backwards::Limits;
use model::{Band, Mix, Parameter, Scenario};

fn in_words(all: &[LinkNotice]) -> String {
    all.iter()
        .map(notices::link_notice)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The address loads a page with this mix, and says every one of these.
pub fn check(address: &str, (intensive, targeted): (u32, u32), said: &[&str]) -> Page {
    let opened = link::parse(address);
    let all = in_words(&opened.notices);
    for part in said {
        assert!(all.contains(part), "{address} did not say {part:?}: {all}");
    }
    assert_eq!(all.is_empty(), said.is_empty(), "{address} says {all}");
    let page = opened
        .page
        .unwrap_or_else(|| panic!("{address} loaded nothing: {all}"));
    let mix = page.scenario.mix();
    assert_eq!(
        (mix.families(Band::Intensive), mix.families(Band::Targeted)),
        (intensive, targeted),
        "{address}"
    );
    page
}

/// The address loads nothing and says this.
fn check_refused(address: &str, said: &str) {
    let opened = link::parse(address);
    assert_eq!(opened.page, None, "{address}");
    assert!(
        opened.notices.len() == 1 && in_words(&opened.notices).contains(said),
        "{address} says {:?}",
        opened.notices
    );
}

pub const NO_CODE: &str = "may be cut short or typed by hand";

/// A page that differs from the starting point in every kind of pair.
pub fn whole() -> Page {
    let scenario = Scenario::default()
        .with_mix(Mix::new(5500, 120, 550, 1650))
        .with(Parameter::ReactiveCost, 412_500.0);
    let scenario = scenario
        .with(Parameter::DemandSurge, 0.21)
        .with_start_years([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21]);
    let display = Display {
        prices: Prices::Of2025,
        names: Names::FamilyHelp,
    };
    let mut reasons = Reasons::default();
    reasons.set(Parameter::ReactiveCost, "our own count, 2011-12 (~ £412k)");
    Page {
        scenario,
        title: "kent ~ £8.5m k".into(),
        view: View::Working,
        over_time: OverTime::Yearly,
        display,
        reasons,
        limits: Limits {
            workers: Some(120.0),
            cost: Some(8_500_000.0),
            extra: None,
        },
        ..Page::default()
    }
}

#[test]
fn a_link_cut_anywhere_never_passes_for_whole() {
    let whole = link::print(&whole());
    let mut refused = 0;
    for length in 1..whole.len() {
        let opened = link::parse(&format!("#{}", &whole[..length]));
        let said = in_words(&opened.notices);
        match opened.page {
            None => refused += 1,
            Some(_) => assert!(
                said.contains(NO_CODE),
                "{} loaded and said only {said:?}",
                &whole[..length]
            ),
        }
        assert!(!said.is_empty(), "{}", &whole[..length]);
    }
    // At least where the cut falls inside the check code there is no doubt.
    assert!(refused >= 4, "only {refused} cuts were noticed");
}

#[test]
fn a_link_with_any_character_changed_loads_nothing_or_says_so() {
    let whole = link::print(&whole());
    for at in 0..whole.len() {
        for other in ["0", "z", "_", "-", "~", "Q"]
            .into_iter()
            .filter(|other| whole[at..at + 1] != **other)
        {
            let changed = format!("#{}{other}{}", &whole[..at], &whole[at + 1..]);
            assert!(
                !link::parse(&changed).notices.is_empty(),
                "{changed} passed for whole"
            );
        }
    }
    check_refused("#v1_i550_t1650_k0000", "cut short or changed");
}

#[test]
fn a_value_out_of_range_is_clamped_and_its_field_named() {
    check(
        "#v1_i550_t1650_rc9000000",
        (550, 1650),
        &["Crisis costs of a family", "£2 million is used", NO_CODE],
    );
    check(
        "#v1_i550_t1650_ic0.2_av7",
        (550, 1650),
        &[
            "Intensive caseload: 0.2",
            "Crisis costs avoided once a family turns round: 700%",
            "1 is used",
            NO_CODE,
        ],
    );
    check(
        "#v1_i550_t1650_cv-3",
        (550, 1650),
        &[
            "Saving where commissioned out: minus 300%",
            "minus 50% is used",
            NO_CODE,
        ],
    );
    check(
        "#v1_i550.5_t1650",
        (551, 1650),
        &["550.5", "not a whole number", NO_CODE],
    );
    check(
        "#v1_i550_t1650_districts-123",
        (550, 1650),
        &["districts' years were left out", NO_CODE],
    );
    let long = format!("#v1_i550_t1650_title-{}", "x".repeat(81));
    assert_eq!(
        check(&long, (550, 1650), &["title was cut to 80", NO_CODE])
            .title
            .len(),
        80
    );
}

#[test]
fn bands_that_exceed_the_families_are_cut_from_targeted_then_intensive_then_withdrawn() {
    check(
        "#v1_i5000_t1650",
        (5000, 500),
        &["Targeted from 1,650 to 500", NO_CODE],
    );
    check(
        "#v1_w3000_i3000_t10",
        (2500, 0),
        &[
            "Targeted from 10 to 0",
            "Intensive from 3,000 to 2,500",
            NO_CODE,
        ],
    );
    let page = check(
        "#v1_n1000_w1200_i300_t10",
        (0, 0),
        &[
            "Intensive from 300 to 0",
            "Open services only from 1,200 to 1,000",
            NO_CODE,
        ],
    );
    assert_eq!(page.scenario.mix().families(Band::Withdrawn), 1000);
}

#[test]
fn what_is_not_known_is_left_out_and_listed() {
    check(
        "#v1_i550_zz9_t1650_hello_view-moon",
        (550, 1650),
        &["\"zz9\"", "\"hello\"", "\"view-moon\"", NO_CODE],
    );
    check(
        "#v1_i550_t1650_iabc_t1e3_av",
        (550, 1650),
        &["\"iabc\", \"t1e3\", \"av\"", NO_CODE],
    );
    check(
        "#v1_i550_t1650_a1_a2_a3_a4_a5_a6_a7",
        (550, 1650),
        &["\"a5\" and 2 more", NO_CODE],
    );
    check(
        "#v1_i5_i550_t1650",
        (550, 1650),
        &["is given twice", NO_CODE],
    );
    check(
        "#i550_t1650",
        (550, 1650),
        &["does not say its version", NO_CODE],
    );
    check_refused("#zz9_hello", "Nothing in this link could be read");
}

#[test]
fn a_link_from_a_newer_version_is_refused_kindly() {
    for version in ["v2", "v17", "v4294967296", "v99999999999999999999999999"] {
        check_refused(
            &format!("#{version}_i550_t1650"),
            "made with a newer version",
        );
    }
}
