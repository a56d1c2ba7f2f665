//! Lists of places as people paste them: every figure read as it stands, or the row named with the
//! reason. A figure is never joined, cut or guessed.

use app::Page;
use app::list::{Choices, Fault, LeftOut, Meaning, Outcome, Reading, Refused};

pub fn read(text: &str) -> Reading {
    Reading::of(text, &Choices::default(), &Page::default())
}

/// The places used: name, families, year of joining.
fn places(text: &str) -> Vec<(String, u32, u8)> {
    let reading = read(text);
    let places = reading.places();
    places
        .map(|(name, place)| (name.to_string(), place.families, place.start_year))
        .collect()
}

pub fn check(text: &str, expected: &[(&str, u32)]) {
    let found = places(text);
    let found: Vec<(&str, u32)> = found
        .iter()
        .map(|(name, families, _)| (name.as_str(), *families))
        .collect();
    assert_eq!(found, expected, "{text:?}");
}

pub fn left_out(text: &str) -> Vec<LeftOut> {
    let rows = read(text).rows.into_iter();
    rows.filter_map(|row| match row.outcome {
        Outcome::LeftOut(reason) => Some(reason),
        Outcome::Used { .. } | Outcome::Refused(..) => None,
    })
    .collect()
}

pub fn refused(text: &str) -> Vec<(String, Fault)> {
    let rows = read(text).rows.into_iter();
    rows.filter_map(|row| match row.outcome {
        Outcome::Refused(cell, fault) => Some((cell, fault)),
        Outcome::Used { .. } | Outcome::LeftOut(_) => None,
    })
    .collect()
}

#[test]
fn a_comma_between_thousands_parts_no_cells() {
    check("Northam 2,260", &[("Northam", 2260)]);
    check("Northam 1,002,260\nEastby 3", &[("Eastby", 3)]);
    check(
        "Northam, 2,260\nEastby, 800",
        &[("Northam", 2260), ("Eastby", 800)],
    );
    check("Northam,\"1,400\"", &[("Northam", 1400)]);
    check("Place,Families\nNortham,1,400", &[("Northam", 1400)]);
    check(
        "Northam\t1 400\nEastby\t800",
        &[("Northam", 1400), ("Eastby", 800)],
    );
}

#[test]
fn a_column_beside_the_families_is_no_part_of_them() {
    check(
        "Place,Families,Children\nNortham,35,120",
        &[("Northam", 35)],
    );
    check(
        "Place\tChildren\tFamilies\nNortham\t120\t35",
        &[("Northam", 35)],
    );
    check(
        "Area\tPopulation\tNumber of households\nNortham\t9,000\t400",
        &[("Northam", 400)],
    );
    // Without a heading it might be either.
    let asked = refused("Northam,35,120");
    assert_eq!(
        asked,
        [(
            "35120".into(),
            Fault::TwoMeanings("35120".into(), "35 and 120".into())
        )]
    );
}

#[test]
fn totals_are_left_out_and_named() {
    for text in [
        "Northam\t400\nEastby\t800\nTotal\t1,200",
        "Northam\t400\nEastby\t800\nAll areas\t1,200",
        "Northam\t400\nEastby\t800\nGrand Total\t1,200",
        "Northam\t400\nEastby\t800\nCounty\t1,200",
        "County\t1,200\nNortham\t400\nEastby\t800",
        "Northam 400\nEastby 800\nTotal 1,200",
    ] {
        check(text, &[("Northam", 400), ("Eastby", 800)]);
        let total = LeftOut::Total {
            says: 1200,
            sum: 1200,
        };
        assert_eq!(left_out(text), [total], "{text:?}");
    }
    // A sum that does not add up is named all the same.
    let off = left_out("Northam\t400\nEastby\t800\nTotal\t1,300");
    assert_eq!(
        off,
        [LeftOut::Total {
            says: 1300,
            sum: 1200
        }]
    );
    check(
        "A\t1\nB\t2\nSubtotal\t3\nC\t4\nSubtotal\t4\nTotal\t7",
        &[("A", 1), ("B", 2), ("C", 4)],
    );
}

#[test]
fn notes_and_headings_are_no_places() {
    for text in [
        "As at 1 May 2020\nNortham\t400",
        "Source: Northam council, 2020\nNortham\t400",
        "Families by area\n\nNortham\t400",
        "Northam\t400\nUpdated 3 March 2021",
        "Northam\t400\nNote: rounded to 10",
        "Table 4\nArea\tNumber of households\nNortham\t400",
        "Area\t2019\nNortham\t400",
    ] {
        check(text, &[("Northam", 400)]);
    }
    check(
        "Name Families\nNortham 400\nEastby 800",
        &[("Northam", 400), ("Eastby", 800)],
    );
}

#[test]
fn only_years_of_joining_are_taken_for_them() {
    assert_eq!(
        places("Place\tFamilies\tRank\nNortham\t400\t2\nEastby\t800\t1"),
        [("Northam".into(), 400, 1), ("Eastby".into(), 800, 1)]
    );
    assert_eq!(
        places("Place\tFamilies\tJoins in year\nNortham\t400\t2\nEastby\t800\tnever"),
        [("Northam".into(), 400, 2), ("Eastby".into(), 800, 21)]
    );
    assert_eq!(
        places("Northam\t400\t2\nEastby\t800\t1"),
        [("Northam".into(), 400, 2), ("Eastby".into(), 800, 1)]
    );
    // A calendar year is none of a plan's.
    assert_eq!(places("Northam\t400\t2012"), [("Northam".into(), 400, 1)]);
    assert_eq!(
        places("Place\tFamilies\tYear\nNortham\t400\t2012"),
        [("Northam".into(), 400, 1)]
    );
    assert_eq!(
        places("Northam,400,\nEastby,800,2\n,,"),
        [("Northam".into(), 400, 1), ("Eastby".into(), 800, 2)]
    );
}

#[test]
fn a_place_may_be_called_by_a_number() {
    check("Ward 3 14\nWard 4 12", &[("Ward 3", 14), ("Ward 4", 12)]);
    check(
        "Ward 30 14\nWard 31 12",
        &[("Ward 30", 14), ("Ward 31", 12)],
    );
    check("Ward 3 14", &[("Ward 3", 14)]);
    check("Ward 3, 14\nWard 4, 12", &[("Ward 3", 14), ("Ward 4", 12)]);
    // 1,400 in Northam, or 400 in a place called Northam 1?
    let two = Fault::TwoNumbers("1".into(), "400".into());
    assert_eq!(refused("Northam 1 400"), [("1 400".into(), two)]);
}

#[test]
fn codes_of_places_are_left_out() {
    check("X01\tNortham\t400", &[("Northam", 400)]);
    check(
        "E07000113\tNortham\t400\nE07000114\tEastby\t800",
        &[("Northam", 400), ("Eastby", 800)],
    );
    check(
        "Code,Area,Families\n1,Northam,400\n2,Eastby,800",
        &[("Northam", 400), ("Eastby", 800)],
    );
    check(
        "1\tNortham\t400\n2\tEastby\t800",
        &[("Northam", 400), ("Eastby", 800)],
    );
    check(
        "400\tNortham\n800\tEastby",
        &[("Northam", 400), ("Eastby", 800)],
    );
}

#[test]
fn quotes_hold_commas_and_lines() {
    check("\"North\nham\"\t400", &[("North ham", 400)]);
    check("“Northam, west”, 40", &[("Northam, west", 40)]);
    check(
        "\"Northam, west\", 40\n\"The \"\"Hub\"\"\", 5",
        &[("Northam, west", 40), ("The \"Hub\"", 5)],
    );
    check(
        "\"Northam\r\n(west)\",\"1,400\"\r\nEastby,3\r\n",
        &[("Northam (west)", 1400), ("Eastby", 3)],
    );
    check(
        "Northam 6\" main\t400\nEastby\t3",
        &[("Northam 6\" main", 400), ("Eastby", 3)],
    );
}

#[test]
fn names_and_figures_part_however_they_are_typed() {
    check("Northam: 400", &[("Northam", 400)]);
    check("Northam - 400", &[("Northam", 400)]);
    check("Northam ..... 400", &[("Northam", 400)]);
    check("Northam; 400; 2", &[("Northam", 400)]);
    check("Northam\u{200B}\t4\u{AD}00", &[("Northam", 400)]);
    check("Northam\t400 families", &[("Northam", 400)]);
    check(
        "St John's, Over-the-Water\t12",
        &[("St John's, Over-the-Water", 12)],
    );
}

#[test]
fn a_column_can_be_given_another_meaning() {
    let text = "Place\t2011\t2012\nNortham\t400\t420\nEastby\t800\t810";
    let choices = Choices {
        meanings: vec![(1, Meaning::LeftOut), (2, Meaning::Families)],
        ..Choices::default()
    };
    let reading = Reading::of(text, &choices, &Page::default());
    assert_eq!(reading.families(), 1230);
}

#[test]
fn a_list_pasted_below_the_places_on_the_page_offers_to_replace_them() {
    let page = Page::default();
    let names = app::place_list::names(&page)
        .into_iter()
        .flatten()
        .collect::<Vec<_>>();
    let own = app::place_list::text(&page, &names);
    let text = format!("{own}Northam\t400\nEastby\t800\n");
    let both = Reading::of(&text, &Choices::default(), &page);
    assert_eq!((both.repeats, both.places().count()), (12, 14));
    let choices = Choices {
        replaces: true,
        ..Choices::default()
    };
    assert_eq!(Reading::of(&text, &choices, &page).families(), 1200);
    assert_eq!(Reading::of(&own, &Choices::default(), &page).repeats, 0);
}

#[test]
fn the_plan_takes_the_lists_families_or_only_its_shares() {
    let text = "Northam\t260\nEastby\t800";
    let mut page = Page::default();
    let counted = Choices::default();
    Reading::of(text, &counted, &page)
        .put(&counted, &mut page)
        .expect("a list");
    assert_eq!(page.scenario.families(), 1060);
    let mut page = Page::default();
    let shares = Choices {
        shares_only: true,
        ..Choices::default()
    };
    Reading::of(text, &shares, &page)
        .put(&shares, &mut page)
        .expect("a list");
    assert_eq!(
        (page.scenario.families(), page.scenario.places().families()),
        (5500, 1060)
    );
}

#[test]
fn more_families_than_a_plan_holds_are_said_and_nothing_is_cut() {
    let text: String = (0..12)
        .map(|index| format!("Place {index}\t9,000\n"))
        .collect();
    let text = text.replace("Place ", "Town-");
    let reading = read(&text);
    assert_eq!(
        reading.refused(&Choices::default()),
        Some(Refused::TooManyFamilies(108_000))
    );
    let mut page = Page::default();
    let before = page.clone();
    assert!(reading.put(&Choices::default(), &mut page).is_err());
    assert_eq!(page, before);
    assert_eq!(
        read("Northam\t3").refused(&Choices::default()),
        Some(Refused::TooFewFamilies(3))
    );
    assert_eq!(
        read("").refused(&Choices::default()),
        Some(Refused::NoPlaces)
    );
    assert_eq!(
        read("Northam\t0").refused(&Choices::default()),
        Some(Refused::NoFamilies)
    );
}
