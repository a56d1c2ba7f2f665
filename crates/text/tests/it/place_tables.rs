//! What the tables make of a county's own places.

use super::tables::{csv, rows};
use app::Page;
use app::list::{Choices, Reading};
use app::views::places::{by_year, table};
use model::{Place, Places, Scenario};
use text::places;

fn put(text: &str) -> Page {
    let mut page = Page::default();
    list_put(text, &mut page);
    page
}

#[test]
fn a_place_that_never_joins_is_named_in_the_title() {
    let places = [(300, 1), (100, 3), (100, 21)].map(|(families, start_year)| Place {
        families,
        start_year,
    });
    let scenario = Scenario::default().with_places(Places::new(places.into_iter()));
    assert_eq!(
        places::title(&scenario),
        "1 place never joins; the others are open from year 3"
    );
}

#[test]
fn a_place_holds_its_share_in_every_year_from_its_first() {
    let page = put("Leeds, 300, 1\nYork, 100, 9");
    // 1,400 families in places, 50 and 73.3 posts; a quarter of them in York, in years 9 and 10 of
    // 10.
    let rows = rows(&by_year(&page));
    assert_eq!(rows.len(), 12);
    assert_eq!(rows[10], ["York", "9", "350", "30.8"]);
    assert_eq!(
        places::held(&page.scenario, 1),
        "1,375 families, 30.8 posts"
    );
}

#[test]
fn names_are_inert_in_a_spreadsheet() {
    let csv = csv(&table(&put("=cmd|x, 10\n\"Weald, west\", 20")));
    let names: Vec<&str> = csv.lines().skip(1).collect();
    assert!(
        names[0].starts_with("\"'=cmd|x\",1,") && names[1].starts_with("\"Weald, west\",1,"),
        "{csv}"
    );
}

/// Sums of part posts leave nothing of their arithmetic in a file, and two plans' files differ.
#[test]
fn a_file_is_to_the_penny_and_says_which_plan_it_is_of() {
    let mut page = Page {
        title: "Option B, 2012".into(),
        ..Page::default()
    };
    let of_places = table(&page);
    let csv = text::table::csv(&of_places, &page);
    for cell in csv.lines().skip(1).flat_map(|line| line.split(',')) {
        let fraction = cell.split_once('.').map_or("", |(_, fraction)| fraction);
        assert!(fraction.len() <= 6, "{cell}");
    }
    assert!(
        csv.lines()
            .nth(1)
            .expect("a row")
            .ends_with(&app::link::print(&page)[..])
            || csv.contains("Option B")
    );
    let name = of_places.of.file_of(&page);
    assert!(
        name.starts_with("needs-triangle-places-option-b--2012-k"),
        "{name}"
    );
    page.scenario = page.scenario.with(model::Parameter::Budget, 1e6);
    assert_ne!(of_places.of.file_of(&page), name);
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
