//! A plan written as a scenario file comes back bit by bit; a wrong file is refused with a reason.

use app::file::NotRead;
use app::link;
use files::{Given, Kind, read, write};
use model::preset::Preset;
use model::{Parameter, Scenario};
use serde_json::{Value, json};

fn written(link: &str) -> Value {
    let bytes = write(
        &format!("https://example.org/#{link}"),
        Kind::Scenario,
        &Given::default(),
    )
    .expect("a file");
    serde_json::from_slice(&bytes).expect("JSON")
}

fn refused(change: impl FnOnce(&mut Value)) -> NotRead {
    let mut file = written("v1_i320_title-cabinet");
    change(&mut file);
    read(&file.to_string()).expect_err("a refusal")
}

#[test]
fn a_plan_written_and_read_is_the_same_plan() {
    let mut plans: Vec<String> = Preset::ALL
        .iter()
        .map(|preset| {
            link::print(&app::Page {
                scenario: preset.applied_to(&Scenario::default()),
                title: "Ward 7 “draft”".into(),
                ..Default::default()
            })
        })
        .collect();
    plans.extend(
        [
            "v1_i320_why-rc-from~20the~20survey_av2.7",
            "v1_places-400.1-800.2_called-North~0AEast",
        ]
        .map(|link| link::print(&link::parse(&format!("#{link}")).page.expect("a plan"))),
    );
    for plan in plans {
        let file = written(&plan).to_string();
        assert_eq!(read(&file).as_deref(), Ok(&*plan));
        assert_eq!(read(&format!("\u{FEFF}{file}")).as_deref(), Ok(&*plan));
    }
}

#[test]
fn every_value_of_the_table_stands_in_the_file() {
    let file = written("v1_i320");
    let values = file["values"].as_object().expect("values");
    assert_eq!(values.len(), Parameter::all().count());
    assert_eq!(values["intensive"], json!(320.0), "{values:?}");
}

#[test]
fn a_value_changed_by_hand_counts() {
    let mut file = written("v1_i320_title-cabinet");
    file["values"]["intensive"] = json!(250);
    let read = read(&file.to_string()).expect("a plan");
    let page = link::parse(&format!("#{read}")).page.expect("a page");
    assert_eq!(page.scenario.get(Parameter::Intensive), 250.0);
    assert_eq!(page.title, "cabinet");
}

#[test]
fn a_wrong_file_is_refused_with_its_reason() {
    assert_eq!(read("{\n \"format\": "), Err(NotRead::Damaged(2)));
    assert_eq!(
        read("{\"type\": \"FeatureCollection\"}"),
        Err(NotRead::Other)
    );
    assert_eq!(
        refused(|file| file["format"] = json!("another")),
        NotRead::Other
    );
    assert_eq!(refused(|file| file["version"] = json!(2)), NotRead::Newer);
    assert_eq!(
        refused(|file| file["link"] = json!("#v1_i321_k0000")),
        NotRead::Link
    );
    assert_eq!(
        refused(|file| file["values"]["intensve"] = json!(1)),
        NotRead::Unknown("intensve".into())
    );
    assert_eq!(
        refused(|file| file["values"]["a\tb".repeat(30)] = json!(1)),
        NotRead::Unknown("ab".repeat(20))
    );
    assert_eq!(
        refused(|file| file["values"]["intensive"] = json!(-4)),
        NotRead::NotAllowed("intensive".into(), "-4".into())
    );
    assert_eq!(
        refused(|file| file["values"]["intensive"] = json!(320.5)),
        NotRead::NotAllowed("intensive".into(), "320.5".into())
    );
    assert!(matches!(
        refused(|file| file["note"] = json!("mine")),
        NotRead::Damaged(_)
    ));
    assert!(matches!(
        refused(|file| file["values"]["intensive"] = json!("many")),
        NotRead::Damaged(_)
    ));
}

#[test]
fn a_reason_travels_from_the_later_program_as_a_text_and_back() {
    for reason in [
        NotRead::Damaged(7),
        NotRead::Other,
        NotRead::Newer,
        NotRead::Link,
        NotRead::NoPlan,
        NotRead::Unknown("intensve".into()),
        NotRead::NotAllowed("intensive".into(), "-4".into()),
    ] {
        assert_eq!(NotRead::of_code(&reason.code()), Some(reason));
    }
    assert_eq!(NotRead::of_code("something else"), None);
}
