//! What the printed page lists beside the first screen: the mix, what differs, the reasons, and the
//! day.

use app::{Computed, Page, Style};
use model::preset::Preset;
use model::{Parameter, Place, Places, Scenario};
use text::one_page;

fn listed(page: &Page) -> Vec<(String, String)> {
    one_page::differences(page, Style::default())
        .into_iter()
        .map(|difference| (difference.text, difference.reason))
        .collect()
}

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(text, reason)| (text.to_string(), reason.to_string()))
        .collect()
}

#[test]
fn the_starting_point_and_every_mix_differ_in_nothing() {
    assert_eq!(listed(&Page::default()), []);
    let mix = Scenario::default().with(Parameter::Intensive, 550.0);
    assert_eq!(
        listed(&Page {
            scenario: mix,
            ..Page::default()
        }),
        []
    );
}

#[test]
fn every_difference_is_listed_with_its_reason() {
    let scenario = Scenario::default()
        .with(Parameter::ReactiveCost, 400_000.0)
        .with(Parameter::AgencyShare, 0.2);
    let mut years = scenario.places().start_years();
    years[8] = 21;
    let mut page = Page {
        scenario: scenario.with_start_years(years),
        ..Page::default()
    };
    page.reasons.set(Parameter::ReactiveCost, "our count, 2011");
    page.reasons.set(Parameter::Relapse, "agreed with the NHS");
    page.reasons.set(Parameter::Intensive, "the posts we have");
    let expected = owned(&[
        ("Families in intensive support: 300", "the posts we have"),
        (
            "Crisis costs of a family: £400,000, not £330,000",
            "our count, 2011",
        ),
        (
            "Families falling back each year: 20%, as at the start",
            "agreed with the NHS",
        ),
        ("Workers from agencies: 20%, not 0%", ""),
    ]);
    let found = listed(&page);
    assert_eq!(found[..4], expected);
    assert!(
        found[4].0.ends_with("never, not year 2") || found[4].0.contains("joins: never"),
        "{:?}",
        found[4]
    );
    assert_eq!(found.len(), 5);
}

#[test]
fn places_of_ones_own_are_one_line() {
    let places = [(300, 1), (100, 3)].map(|(families, start_year)| Place {
        families,
        start_year,
    });
    let page = Page {
        scenario: Scenario::default().with_places(Places::new(places.into_iter())),
        ..Page::default()
    };
    assert_eq!(
        listed(&page),
        owned(&[("2 places of our own, not Kent's districts", "")])
    );
}

#[test]
fn the_mix_has_a_line_a_band_that_holds_anybody() {
    let lines = |scenario: Scenario| {
        one_page::mix(
            &Page {
                scenario,
                ..Page::default()
            },
            &Computed::of(&scenario).results,
            Style::default(),
        )
    };
    let start = [
        "Intensive: 300 families, 5% (50 workers, 6 families each: £4.2 million)",
        "Targeted: 1,100 families, 20% (74 workers, 15 families each: £3.3 million)",
        "Universal: 4,100 families, 75% (open to everyone: nothing extra)",
    ];
    assert_eq!(lines(Scenario::default()), start);
    let withdrawn = lines(Preset::SKIP_MOST_COMPLEX.applied_to(&Scenario::default()));
    assert_eq!(
        withdrawn[0],
        "Open services only: 550 families, 10% (no support from the plan)"
    );
    assert_eq!(withdrawn.len(), 4, "{withdrawn:?}");
}

#[test]
fn the_day_and_the_versions_are_written_out() {
    assert_eq!(one_page::date(2026, 11, 2), "2 November 2026");
    assert_eq!(
        one_page::versions(),
        format!(
            "Needs triangle {}, links of version 1.",
            env!("CARGO_PKG_VERSION")
        )
    );
}
