//! Links as they arrive damaged: cut short, mistyped, out of range, with what is not known, or made
//! by a newer version.
//!
//! Whatever the address, reading it gives a page or says why there is none; it never loads other
//! numbers without saying so.

use super::pages::whole;
use app::link::LinkNotice::{self, *};
use app::link::{Cut, Named};
use app::{Page, link};
use model::{Band, Parameter};

/// The address loads a page with this mix, and says these things and no others.
pub fn check(address: &str, (intensive, targeted): (u32, u32), said: &[LinkNotice]) -> Page {
    let opened = link::parse(address);
    assert_eq!(opened.notices, said, "{address}");
    let page = opened
        .page
        .unwrap_or_else(|| panic!("{address} loaded nothing"));
    let mix = page.scenario.mix();
    assert_eq!(
        (mix.families(Band::Intensive), mix.families(Band::Targeted)),
        (intensive, targeted),
        "{address}"
    );
    page
}

/// The address loads nothing and says this.
fn check_refused(address: &str, said: LinkNotice) {
    let opened = link::parse(address);
    assert_eq!(opened.page, None, "{address}");
    assert_eq!(opened.notices, [said], "{address}");
}

fn out_of_range(parameter: Parameter, asked: f64, used: f64) -> LinkNotice {
    OutOfRange {
        parameter,
        asked,
        used,
    }
}

pub fn unknown(listed: &[&str], more: usize) -> LinkNotice {
    Unknown {
        listed: listed.iter().map(|text| text.to_string()).collect(),
        more,
    }
}

#[test]
fn a_link_cut_anywhere_never_passes_for_whole() {
    let whole = link::print(&whole());
    let mut refused = 0;
    for length in 1..whole.len() {
        let cut = &whole[..length];
        let opened = link::parse(&format!("#{cut}"));
        match opened.page {
            None => refused += 1,
            Some(_) => assert!(
                opened.notices.contains(&NoCheckCode),
                "{cut} loaded and said only {:?}",
                opened.notices
            ),
        }
        assert!(!opened.notices.is_empty(), "{cut}");
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
    check_refused("#v1_i550_t1650_k0000", Damaged);
}

#[test]
fn a_value_out_of_range_is_clamped_and_its_parameter_named() {
    check(
        "#v1_i550_t1650_rc9000000",
        (550, 1650),
        &[NoCheckCode, out_of_range(Parameter::ReactiveCost, 9e6, 2e6)],
    );
    check(
        "#v1_i550_t1650_ic0.2_av7",
        (550, 1650),
        &[
            NoCheckCode,
            out_of_range(Parameter::IntensiveCaseload, 0.2, 1.0),
            out_of_range(Parameter::AvoidableShare, 7.0, 1.0),
        ],
    );
    check(
        "#v1_i550_t1650_cv-3",
        (550, 1650),
        &[
            NoCheckCode,
            out_of_range(Parameter::CommissioningSaving, -3.0, -0.5),
        ],
    );
    check(
        "#v1_i550.5_t1650",
        (551, 1650),
        &[
            NoCheckCode,
            NotWhole {
                parameter: Parameter::Intensive,
                asked: 550.5,
                used: 551.0,
            },
        ],
    );
    check(
        "#v1_i550_t1650_districts-123",
        (550, 1650),
        &[NoCheckCode, DistrictsLeftOut { given: 3 }],
    );
    let long = format!("#v1_i550_t1650_title-{}", "x".repeat(81));
    let page = check(&long, (550, 1650), &[NoCheckCode, TitleCut]);
    assert_eq!(page.title, "x".repeat(80));
}

#[test]
fn places_are_clamped_or_left_out() {
    let page = check(
        "#v1_places-100.1-50.30",
        (300, 1100),
        &[NoCheckCode, PlacesCut],
    );
    let places = page.scenario.places().all().iter();
    assert_eq!(
        places
            .map(|place| (place.families, place.start_year))
            .collect::<Vec<_>>(),
        [(100, 1), (50, 21)]
    );
    check(
        "#v1_i20_places-0.1",
        (20, 1100),
        &[NoCheckCode, NobodyLivesThere],
    );
    check(
        "#v1_i20_places-x",
        (20, 1100),
        &[NoCheckCode, unknown(&["places-x"], 0)],
    );
}

#[test]
fn bands_that_exceed_the_families_are_cut_from_targeted_then_intensive_then_withdrawn() {
    let overfull = |families, cuts: &[(Band, f64, f64)]| Overfull {
        families,
        cuts: cuts
            .iter()
            .map(|&(band, asked, used)| Cut { band, asked, used })
            .collect(),
    };
    check(
        "#v1_i5000_t1650",
        (5000, 500),
        &[
            NoCheckCode,
            overfull(5500, &[(Band::Targeted, 1650.0, 500.0)]),
        ],
    );
    let cuts = [
        (Band::Targeted, 10.0, 0.0),
        (Band::Intensive, 3000.0, 2500.0),
    ];
    check(
        "#v1_w3000_i3000_t10",
        (2500, 0),
        &[NoCheckCode, overfull(5500, &cuts)],
    );
    let cuts = [
        (Band::Targeted, 10.0, 0.0),
        (Band::Intensive, 300.0, 0.0),
        (Band::Withdrawn, 1200.0, 1000.0),
    ];
    let page = check(
        "#v1_n1000_w1200_i300_t10",
        (0, 0),
        &[NoCheckCode, overfull(1000, &cuts)],
    );
    assert_eq!(page.scenario.mix().families(Band::Withdrawn), 1000);
}

#[test]
fn what_is_not_known_is_left_out_and_listed() {
    check(
        "#v1_i550_zz9_t1650_hello_view-moon",
        (550, 1650),
        &[NoCheckCode, unknown(&["zz9", "hello", "view-moon"], 0)],
    );
    check(
        "#v1_i550_t1650_iabc_t1e3_av",
        (550, 1650),
        &[NoCheckCode, unknown(&["iabc", "t1e3", "av"], 0)],
    );
    check(
        "#v1_i550_t1650_a1_a2_a3_a4_a5_a6_a7",
        (550, 1650),
        &[NoCheckCode, unknown(&["a1", "a2", "a3", "a4", "a5"], 2)],
    );
    check(
        "#v1_i5_i550_t1650",
        (550, 1650),
        &[NoCheckCode, Twice(Named::Parameter(Parameter::Intensive))],
    );
    check("#i550_t1650", (550, 1650), &[NoCheckCode, NoVersion]);
    check_refused("#zz9_hello", Unreadable);
}

#[test]
fn a_link_from_a_newer_version_is_refused() {
    for version in ["v2", "v17", "v4294967296", "v99999999999999999999999999"] {
        check_refused(&format!("#{version}_i550_t1650"), Newer);
    }
}
