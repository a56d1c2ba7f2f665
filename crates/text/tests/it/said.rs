//! What the page says of decisions, refusals and changes: facts in, sentences out.

use app::list::{Choices, Reading, Refused, Why};
use app::{Decision, MixName, Names, Opening, Page, Refusal, Remark, Style, field};
use model::places::MOST_PLACES;
use model::preset::Preset;
use model::{Band, Parameter};
use text::{decision, list, names, number, refusal, remark};

fn family_help() -> Style {
    Style {
        names: Names::FamilyHelp,
        ..Style::default()
    }
}

#[test]
fn a_name_inside_a_sentence_begins_small_unless_it_is_a_service_of_that_name() {
    let said = |decision: Decision, style: Style| {
        let page = Page {
            style,
            ..Page::default()
        };
        decision::inside(&decision, &page)
    };
    for (decided, today, reformed) in [
        (
            Decision::Band(Band::Intensive),
            "intensive families",
            "Intensive Family Help, families",
        ),
        (
            Decision::Band(Band::Universal),
            "universal families",
            "universal services, families",
        ),
        (
            Decision::Parameter(Parameter::ReactiveCost),
            "crisis costs of a family",
            "crisis costs of a family",
        ),
        (
            Decision::Preset(Preset::PILOT),
            "2012 pilot: 20 workers",
            "2012 pilot: 20 workers",
        ),
        (
            Decision::MixLoaded(MixName::HighestWithinBudget),
            "highest value within budget",
            "highest value within budget",
        ),
        (Decision::Opening(Opening::Place(8)), "Swale", "Swale"),
    ] {
        assert_eq!(said(decided.clone(), Style::default()), today);
        assert_eq!(said(decided, family_help()), reformed);
    }
}

#[test]
fn both_forms_of_a_parameters_name_are_one_name() {
    for parameter in Parameter::all() {
        let [start, inside] = [
            names::parameter(parameter),
            names::parameter_inside(parameter),
        ];
        assert_eq!(start.to_lowercase(), inside.to_lowercase());
        assert!(
            start.starts_with(char::is_uppercase) && inside.starts_with(char::is_lowercase),
            "{start} and {inside}"
        );
    }
}

#[test]
fn a_remark_names_the_bands_and_what_they_held() {
    let further_off = Remark::FromFurtherOff {
        neighbour: Band::Targeted,
        taken: vec![(Band::Intensive, 1100), (Band::Withdrawn, 200)],
    };
    let refused = Remark::Refused {
        refusal: Refusal::Stopped("many".into()),
        kept: 1100,
    };
    for (said, expected) in [
        (
            further_off,
            "Targeted Family Help is empty now, so families also come from further off: 1,100 from \
             Intensive Family Help, 200 from Open services only.",
        ),
        (
            Remark::AllMoved {
                from: Band::Intensive,
                held: 1,
            },
            "Intensive Family Help held only 1 family; all of them were moved.",
        ),
        (
            Remark::NoFamilies(Band::Withdrawn),
            "Open services only holds no families to move.",
        ),
        (
            Remark::SameBand,
            "Choose two different bands to move families between.",
        ),
        (
            refused,
            "\"many\" is no part of a number this box can read. Try 1,100, £8.5 million, 8.5m or \
             25%. \
             Kept 1,100.",
        ),
    ] {
        assert_eq!(remark::remark(&said, family_help()), expected);
    }
}

#[test]
fn a_box_says_why_it_refused_and_what_it_kept() {
    let style = Style::default();
    for (parameter, text, expected) in [
        (
            Parameter::AvoidableShare,
            " ",
            "The box was empty. Kept 70%.",
        ),
        (
            Parameter::AvoidableShare,
            "0.3",
            "Is that 30% or 0.3%? Kept 70%.",
        ),
        (
            Parameter::Families,
            "-5",
            "minus 5 is below the least this can be, 100. Kept 5,500.",
        ),
        (
            Parameter::Families,
            "150.5",
            "Families come in whole numbers. Kept 5,500.",
        ),
        (
            Parameter::RewardYear,
            "1.5",
            "A year comes in whole numbers. Kept 4.",
        ),
        (
            Parameter::Budget,
            "25%",
            "A percentage does not fit here. Kept £8.5 million.",
        ),
    ] {
        let row = parameter.row();
        let refused = field::read(row, text, style).expect_err(text);
        let kept = text::field::shown(row, row.default, style);
        assert_eq!(refusal::kept(&refused, &kept, style), expected);
    }
    assert_eq!(
        refusal::kept(&Refusal::Percentage, "", style),
        "A percentage does not fit here.",
        "a box that was empty has nothing to keep"
    );
}

#[test]
fn a_list_that_cannot_be_read_says_which_line() {
    for (refused, said) in [
        (Refused::NoPlaces, "There are no places in this list."),
        (
            Refused::TooMany(MOST_PLACES + 1),
            "This list has 41 places; there is room for 40.",
        ),
        (
            Refused::NoFamilies,
            "No families live in any of these places.",
        ),
        (Refused::Rows(1), "1 row cannot be read."),
        (
            Refused::NoFamiliesColumn(Some(("Family spend".into(), Why::Pounds))),
            "No column holds families. \"Family spend\" holds pounds.",
        ),
        (
            Refused::TooManyFamilies(108_000),
            "These places hold 108,000 families; a plan holds 100,000 at most. Nothing was cut.",
        ),
    ] {
        let all = list::refused(&refused);
        assert!(all.starts_with(said), "{all}");
    }
}

#[test]
fn a_place_without_a_name_is_numbered_and_its_list_reads_back() {
    let mut page = Page::default();
    list_put(", 100\nYork, 50, never", &mut page);
    assert_eq!(names::places(&page), ["Place 1", "York"]);
    let listed = text::place_list::text(&page);
    assert_eq!(listed, "Place 1, 100, 1\nYork, 50, never\n");
    let mut again = Page::default();
    list_put(&listed, &mut again);
    assert_eq!(again.scenario, page.scenario);
}

#[test]
fn what_is_counted_agrees_with_its_number() {
    for (said, expected) in [
        (number::years(1), "1 year"),
        (number::years(10), "10 years"),
        (number::workers(1), "1 worker"),
        (number::more_families(1.4), "1 more family"),
        (number::more_families(1100.0), "1,100 more families"),
    ] {
        assert_eq!(said, expected);
    }
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
