//! A county's own places: read as pasted, kept by the link, and what the model makes of them.

use app::list::{Choices, Reading, Refused};
use app::{Msg, Page, State, link, place_list};
use model::places::MOST_PLACES;
use model::preset::Preset;
use model::{Place, Places, Scenario, run};

/// A list that sets the places' shares and leaves the plan's families as they are.
const SHARES: Choices = Choices {
    meanings: vec![],
    replaces: false,
    without_refused: false,
    shares_only: true,
};

fn put(text: &str) -> Result<Page, Refused> {
    let mut page = Page::default();
    Reading::of(text, &SHARES, &page.clone())
        .put(&SHARES, &mut page)
        .map(|()| page)
}

fn listed(page: &Page) -> Vec<(Option<String>, u32, u8)> {
    let places = page.scenario.places().all().iter();
    place_list::names(page)
        .into_iter()
        .zip(places)
        .map(|(name, place)| (name, place.families, place.start_year))
        .collect()
}

#[test]
fn places_are_read_as_pasted_from_a_spreadsheet_or_typed() {
    let text = "District\tFamilies\nLeeds\t1,100\nYork;417;2\nHull, 1,100\nSelby 30 \
        4\n\n\"Craven, west\", 12, never\nRyedale,794,1\nHowden\t300\t2\n";
    let expected = [
        ("Leeds", 1100, 1),
        ("York", 417, 2),
        ("Hull", 1100, 1),
        ("Selby", 30, 4),
        ("Craven, west", 12, 21),
        ("Ryedale", 794, 1),
        ("Howden", 300, 2),
    ];
    let page = put(text).expect("a list");
    assert_eq!(
        listed(&page),
        expected.map(|(name, families, year)| (Some(name.to_string()), families, year))
    );
    let names: Vec<String> = place_list::names(&page).into_iter().flatten().collect();
    let again = put(&place_list::text(&page, &names)).expect("the page's own text");
    assert_eq!(listed(&again), listed(&page));
}

#[test]
fn a_list_that_cannot_be_used_says_why_and_changes_nothing() {
    for (text, why) in [
        ("", Refused::NoPlaces),
        ("Name, Families", Refused::NoPlaces),
        ("Leeds, 5\nYork, many", Refused::Rows(1)),
        ("Leeds, 5.5", Refused::Rows(1)),
        ("Leeds, 100001", Refused::Rows(1)),
        ("Leeds, many\nYork, 5", Refused::Rows(1)),
        ("Leeds, 0", Refused::NoFamilies),
    ] {
        assert_eq!(put(text), Err(why), "{text:?}");
    }
    let many: String = (0..=MOST_PLACES)
        .map(|number| format!("Ward {number}, 10\n"))
        .collect();
    assert_eq!(put(&many), Err(Refused::TooMany(MOST_PLACES + 1)));
}

#[test]
fn a_link_carries_forty_places_with_their_names() {
    let text: String = (1..=MOST_PLACES)
        .map(|number| {
            format!(
                "Ward {number} & hill, {}, {}\n",
                number * 10,
                number % 21 + 1
            )
        })
        .collect();
    let page = put(&text).expect("a list");
    let printed = link::print(&page);
    assert!(
        printed.len() <= link::LONGEST,
        "{} characters",
        printed.len()
    );
    let opened = link::parse(&format!("#{printed}"));
    assert_eq!(
        (opened.page.as_ref(), opened.notices),
        (Some(&page), vec![])
    );
    assert_eq!(
        listed(&opened.page.expect("a page"))[39],
        (Some("Ward 40 & hill".to_string()), 400, 20)
    );
}

#[test]
fn the_plan_opens_with_the_families_of_the_places_that_have_joined() {
    let places = [(300, 1), (100, 3), (100, 21)].map(|(families, start_year)| Place {
        families,
        start_year,
    });
    let scenario = Scenario::default().with_places(Places::new(places.into_iter()));
    let results = run(&scenario);
    assert_eq!(results.live[..4], [0.6, 0.6, 0.8, 0.8]);
    // 300 intensive places by 60%, and 80% from year 3.
    assert_eq!(results.intensive.places[..3], [180.0, 180.0, 240.0]);
    let acute = scenario.with(model::Parameter::AcuteShift, 1e6);
    let more: Vec<f64> = run(&acute)
        .funding
        .iter()
        .zip(&results.funding)
        .map(|(with, without)| with - without)
        .collect();
    assert_eq!(
        more[..3],
        [1e6, 1e6, 2e6],
        "a million for each place that has joined"
    );
}

#[test]
fn a_preset_keeps_places_of_ones_own_and_kents_go_back_to_their_years() {
    let own = put("Leeds, 100, 4\nYork, 50, 7").expect("a list");
    let kents = Page {
        scenario: Scenario::default().with_start_years([9; 12]),
        ..Page::default()
    };
    let after = |page: &Page, preset| preset_chosen(page, preset).scenario.places().start_years();
    assert_eq!(after(&own, Preset::EVERYONE_INTENSIVE), [4, 7]);
    assert_eq!(after(&own, Preset::PILOT), [1, 1]);
    assert_eq!(
        after(&kents, Preset::STARTING_POINT),
        Places::default().start_years()
    );
    assert_eq!(after(&kents, Preset::EVERYONE_INTENSIVE), [9; 12]);
}

fn preset_chosen(page: &Page, preset: Preset) -> Page {
    State {
        page: page.clone(),
        ..State::default()
    }
    .update(Msg::PresetChosen(preset))
    .page
}
