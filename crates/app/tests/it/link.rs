//! What a link prints it reads back: every parameter, the title, the districts, what is open and
//! any page at all.
//!
//! Pages are made as a user makes them, through `Scenario::with`, so a mix never exceeds its
//! families. Links that arrive damaged are in `link_damage`, links published long ago in `link_v1`.

use super::pages::any_page;
use app::{OverTime, Page, Style, View, field, link};
use model::evidence::Standard;
use model::parameter::Row;
use model::preset::Preset;
use model::{DISTRICTS, Parameter, ROWS, Scenario};
use proptest::prelude::*;

/// A page whose link must read back as the same page, with nothing to remark.
fn check(page: &Page) {
    let link = link::print(page);
    let safe = |c: char| c.is_ascii_alphanumeric() || "-_~.".contains(c);
    assert!(
        link.chars().all(safe),
        "{link} holds characters that mail programs change"
    );
    for address in [
        format!("#{link}"),
        format!("https://example.org/tool/#{link}"),
        link.clone(),
    ] {
        let opened = link::parse(&address);
        assert_eq!(opened.notices, vec![], "{address}");
        assert_eq!(opened.page.as_ref(), Some(page), "{address}");
    }
}

fn page(scenario: Scenario) -> Page {
    Page {
        scenario,
        ..Page::default()
    }
}

#[test]
fn every_parameter_comes_back_at_its_least_default_and_greatest() {
    for row in &ROWS {
        let (low, high) = row.parameter.evidence().range.unwrap_or((row.min, row.max));
        for value in [row.min, low, row.default, high, row.max] {
            let page = page(Scenario::default().with(row.parameter, value));
            check(&page);
            let differs = page.scenario != Scenario::default();
            assert_eq!(
                link::print(&page).contains(&format!("_{}", row.key)),
                differs,
                "{} at {value}",
                row.id
            );
        }
    }
}

#[test]
fn titles_come_back_whole_whatever_they_hold() {
    let longest = "家".repeat(link::TITLE_LENGTH);
    let awkward = [
        "Cabinet: option B",
        "a_b-c~d",
        "100% of £8.5m?",
        "#v1_i550",
        "k07f",
        "_k07f",
        "v2",
        " ",
        "Família\u{a0}家族 👪",
        "..",
        "%23",
        "+ & ? = /",
        &longest,
    ];
    for title in awkward {
        check(&Page {
            title: title.into(),
            ..Page::default()
        });
    }
}

#[test]
fn every_view_and_chart_comes_back() {
    for view in View::ALL {
        for over_time in OverTime::ALL {
            check(&Page {
                view,
                over_time,
                ..Page::default()
            });
        }
    }
}

#[test]
fn every_year_comes_back_in_every_district() {
    for year in 1..=21 {
        for district in 0..DISTRICTS.len() {
            let mut years = Scenario::default().places().start_years();
            years[district] = year;
            check(&page(Scenario::default().with_start_years(years)));
        }
    }
}

proptest! {
    #![proptest_config(super::random(2_000))]

    #[test]
    fn any_page_comes_back(page in any_page()) {
        // A page with too much in it for a link goes to a file, and comes back from there.
        if link::print(&page).len() <= link::LONGEST {
            check(&page);
        }
        prop_assert_eq!(link::parse_text(&link::print(&page)).page, Some(page));
    }
}

proptest! {
    #![proptest_config(super::random(2_000))]

    #[test]
    fn what_a_box_takes_the_link_brings_back(
        row in 0..ROWS.len(),
        text in "(0|[0-9]{1,5})([.]0{0,3}[0-9]{1,6})?%?",
    ) {
        let row = &ROWS[row];
        if let Ok(value) = field::read(row, &text, Style::default()) {
            check(&page(Scenario::default().with(row.parameter, value)));
        }
    }
}

#[test]
fn a_usual_link_is_short_and_no_link_is_too_long() {
    let title = "cabinet option b".to_string();
    for preset in Preset::ALL {
        for standard in Standard::ALL {
            let scenario = standard.applied_to(&preset.applied_to(&Scenario::default()));
            let scenario = scenario.with(Parameter::Budget, 9_250_000.0);
            let link = link::print(&Page {
                scenario,
                title: title.clone(),
                ..Page::default()
            });
            assert!(link.len() <= 120, "{} characters: {link}", link.len());
        }
    }
    for extreme in [|row: &Row| row.min, |row: &Row| row.max] {
        let scenario = ROWS.iter().fold(Scenario::default(), |scenario, row| {
            scenario.with(row.parameter, extreme(row))
        });
        // Letters of four bytes need the most escapes.
        let title = "👪".repeat(link::TITLE_LENGTH);
        let page = Page {
            scenario: scenario.with_start_years([21; 12]),
            title,
            view: View::Assumptions,
            over_time: OverTime::Yearly,
            ..Page::default()
        };
        let length = link::print(&page).len();
        assert!(
            length <= 1_900 && length <= link::LONGEST,
            "{length} characters"
        );
        check(&page);
    }
}
