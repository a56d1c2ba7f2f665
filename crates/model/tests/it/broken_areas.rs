//! The build refuses an area that makes no sense, and names the place, preset or language: each of
//! these is the real area with one thing broken.

use super::broken::{check, refusals, refusals_of_area};

fn area(from: &str, to: &str, refused: &[&str]) {
    check("area.toml", from, to, refused);
}

/// A place as a line of the area's file.
fn place(id: &str, name: &str, families: u32, start_year: u8, tile: [u8; 2]) -> String {
    format!(
        "{{ id = {id:?}, name = {name:?}, families = {families}, \
         start_year = {start_year}, tile = {tile:?} }}"
    )
}

#[test]
fn a_place_that_cannot_be_is_refused() {
    let ashford = place("ashford", "Ashford", 417, 2, [2, 4]);
    let no_name = "a place needs a name, and an id of lower-case letters";
    for (broken, refused) in [
        (
            place("Ash", "Ashford", 417, 2, [2, 4]),
            &*format!("Ash: {no_name}"),
        ),
        (
            place("ashford", " ", 417, 2, [2, 4]),
            &format!("ashford: {no_name}"),
        ),
        (
            place("dover", "Ashford", 417, 2, [2, 4]),
            "dover: a place that stands twice",
        ),
        (
            place("ashford", "Ashford", 100_001, 2, [2, 4]),
            "ashford: more than 100000 families",
        ),
        (
            place("ashford", "Ashford", 417, 22, [2, 4]),
            "ashford: its start year is not 1 to 21",
        ),
        (
            place("ashford", "Ashford", 417, 0, [2, 4]),
            "ashford: its start year is not 1 to 21",
        ),
        (
            place("ashford", "Ashford", 417, 2, [2, 9]),
            "ashford: its tile is not within 8 by 8",
        ),
        (
            place("ashford", "Ashford", 417, 2, [0, 4]),
            "ashford: its tile is not within 8 by 8",
        ),
        (
            place("ashford", "Ashford", 417, 2, [1, 5]),
            "canterbury: its tile is that of ashford",
        ),
    ] {
        area(&ashford, &broken, &[refused]);
    }
    let many: Vec<String> = (0..29)
        .map(|at: u8| {
            let id = char::from(b'a' + at % 26)
                .to_string()
                .repeat(1 + usize::from(at) / 26);
            place(&id, "Name", 1, 1, [4 + at / 8, 1 + at % 8])
        })
        .chain([ashford.clone()])
        .collect();
    area(
        &ashford,
        &many.join(", "),
        &["places: 41, where 1 to 40 hold families"],
    );
}

#[test]
fn an_example_or_a_source_of_places_that_there_is_not_is_refused() {
    area(
        "example = \"swale\"",
        "example = \"swell\"",
        &["swell: the example, and no place"],
    );
    area(
        "\"S-DIST\"",
        "\"S-DEST\"",
        &["places_source: there is no source \"S-DEST\""],
    );
}

#[test]
fn a_preset_that_cannot_be_is_refused() {
    let pilot = "families = 5500, mix = { intensive = 120 }, all_at_once";
    area(
        pilot,
        "families = 5500, all_at_once",
        &["pilot: only with a mix does it say when places open"],
    );
    area(
        pilot,
        "families = 5500, mix = { intensive = 5501 }, all_at_once",
        &["pilot: 5500 families do not fit, or not its mix of 5501"],
    );
    area(
        pilot,
        "families = 99, mix = { intensive = 50 }, all_at_once",
        &["pilot: 99 families do not fit, or not its mix of 50"],
    );
    area(
        "shares = { intensive = 1.0 }",
        "shares = { intensive = 0.9, targeted = 0.2 }",
        &["everyone-intensive: its shares are not parts of a whole"],
    );
    area(
        "withdrawn_share = 0.1,",
        "withdrawn_share = 0.1, shares = { targeted = 0.1 },",
        &["skip-most-complex: it sets the mix in more than one way"],
    );
    area(
        "reactive_years = 1 }",
        "reactive_years = 31 }",
        &["stress: reactive_years cannot be 31"],
    );
    area(
        "reactive_years = 1 }",
        "reactive_year = 1 }",
        &["stress: reactive_year cannot be 1"],
    );
    area(
        "sets = { reactive_years = 1 }",
        "sets = { }",
        &["stress: it sets nothing"],
    );
    let twice = refusals("area.toml", "id = \"stress\"", "id = \"pilot\"");
    assert_eq!(twice[0], "pilot: a preset that stands twice");
    assert_eq!(
        refusals("area.toml", "id = \"stress\"", "id = \"Stress\"")[0],
        "Stress: not lower-case words joined by \"-\""
    );
}

#[test]
fn a_first_preset_that_is_not_the_start_is_refused() {
    let refused = ["starting-point: the first preset is not what the page starts with"];
    area(
        "intensive = 300, targeted = 1100",
        "intensive = 301, targeted = 1100",
        &refused,
    );
    check(
        "parameters.csv",
        ",100000,1,5500,",
        ",100000,1,5600,",
        &refused,
    );
}

#[test]
fn a_language_that_leaves_something_unsaid_is_refused() {
    area(
        "stress = \"Stress",
        "strain = \"Stress",
        &[
            "stress: a preset without a name in \"en\"",
            "strain: a name in \"en\", and no preset",
        ],
    );
    area(
        "its_places = \"Kent's districts\"",
        "its_places = \"\"",
        &["its_places: nothing is said in \"en\""],
    );
    area(
        "pilot = \"2012 pilot: 20 workers\"",
        "pilot = \"\"",
        &["pilot: nothing is said in \"en\""],
    );
}

#[test]
fn keys_that_are_missing_or_unknown_are_refused() {
    for (from, to, named) in [
        ("its_places = ", "their_places = ", "their_places"),
        ("its_places = \"Kent's districts\"", "", "its_places"),
        ("places_source = ", "places_sauce = ", "places_sauce"),
        (
            "first_screen = true },\n  # Kent's family",
            "first_page = true },\n  # Kent's family",
            "first_page",
        ),
    ] {
        let refused = refusals("area.toml", from, to);
        assert_eq!(refused.len(), 1, "{refused:?}");
        assert!(
            refused[0].starts_with("area.toml: ") && refused[0].contains(named),
            "{refused:?}"
        );
    }
}

#[test]
fn starting_numbers_of_the_areas_own_are_checked_as_those_of_the_table_are() {
    let before = "places_source = ";
    let start = |row: &str| format!("start.{row}\n{before}");
    area(
        before,
        &start(r#"no_row = { default = 1, source = "CHOICE" }"#),
        &["no_row: started by the area, and no parameter"],
    );
    area(
        before,
        &start(r#"relapse = { default = 0.5, source = "CHOICE", grade = "D", fit = "stretched" }"#),
        &["relapse: limits out of order: min 0, low 0.11, default 0.5, high 0.3, max 1"],
    );
    area(
        before,
        &start(r#"relapse = { default = 0.5, range = [0.4, 0.6], source = "NONE" }"#),
        &["relapse: there is no source \"NONE\""],
    );
    area(
        before,
        &start(r#"relapse = { default = 0.5, range = [0.4, 0.6], source = "CHOICE" }"#),
        &[],
    );
}

#[test]
fn another_county_with_other_places_presets_and_numbers_is_accepted() {
    assert_eq!(refusals_of_area("tests/areas/westmere"), [""; 0]);
}
