//! What is said of an area comes from its file alone: a made-up county is a change of data.

#[path = "../../build/area.rs"]
mod area;

use std::path::Path;

fn constants(file: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../model")
        .join(file);
    area::constants(&file, "en").expect("an area that says everything")
}

#[test]
fn another_county_speaks_of_itself_and_never_of_kent() {
    let westmere = constants("tests/areas/westmere/area.toml");
    for said in [
        "Westmere, 2024",
        "Westmere's districts",
        "not endorsed by Westmere",
        "As it is",
    ] {
        assert!(westmere.contains(said), "{said} is not said:\n{westmere}");
    }
    for name in ["Kent", "Swale", "Thanet", "Thames"] {
        assert!(!westmere.contains(name), "{name} is said:\n{westmere}");
    }
}

#[test]
fn a_preset_has_a_name_wherever_one_is_wanted() {
    let kent = constants("data/area.toml");
    let list = |name: &str| {
        let line = kent
            .lines()
            .find(|line| line.starts_with(&format!("pub const {name}:")));
        line.expect("a list of presets").matches("\", \"").count() + 1
    };
    assert_eq!(list("PRESETS"), model::preset::Preset::ALL.len());
    assert_eq!(list("PRESETS_INSIDE"), list("PRESETS"));
    assert_eq!(list("PRESETS_SHORT"), list("PRESETS"));
}

#[test]
fn a_language_the_area_does_not_speak_is_refused_by_its_name() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/data/area.toml");
    let refused = area::constants(&file, "cy")
        .expect_err("a refusal")
        .to_string();
    assert!(refused.ends_with("says nothing in \"cy\""), "{refused}");
}
