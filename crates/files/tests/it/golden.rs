//! The model's own worked cases, as plans and their links.

use app::{Page, link};
use model::{Parameter, Scenario};
use serde_json::Value;
use std::{fs, path::Path};

fn cases() -> Vec<Value> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/tests/golden/golden.json");
    let text = fs::read_to_string(file).expect("the golden cases are there");
    serde_json::from_str(&text).expect("cases as JSON")
}

/// Every case by its name.
pub fn pages() -> Vec<(String, Page)> {
    cases().iter().map(page).collect()
}

/// One of them.
pub fn page_named(name: &str) -> Page {
    let found = pages().into_iter().find(|(other, _)| other == name);
    found.expect("a case of this name").1
}

fn page(case: &Value) -> (String, Page) {
    let mut scenario = Scenario::default();
    for (id, value) in case["set"].as_object().expect("set is an object") {
        match Parameter::from_id(id) {
            Some(parameter) => scenario.set(parameter, value.as_f64().expect("a number")),
            None => {
                let years: Vec<u8> = serde_json::from_value(value.clone()).expect("years");
                scenario = scenario.with_start_years(years);
            }
        }
    }
    let name = case["name"].as_str().expect("a name").to_string();
    let page = Page {
        scenario,
        ..Page::default()
    };
    (name, page)
}

/// The link of a page, as its address holds it.
pub fn link_of(page: &Page) -> String {
    format!("https://example.org/page/#{}", link::print(page))
}
