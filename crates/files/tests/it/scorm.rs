//! The package for learning systems: what is in it, well formed, with the same bytes always.

use app::exercise::{Exercise, Goal, Sought};
use app::file::Kind;
use app::{Page, link};
use files::{Given, GivenFile, Refused, scorm, write};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::rc::Rc;
use zip::ZipArchive;

fn plan() -> Page {
    Page {
        exercise: Some(Rc::new(Exercise {
            title: "Cuts & <choices>".into(),
            goals: vec![Goal {
                of: Sought::Workers,
                limit: 100.0,
            }],
            ..Exercise::default()
        })),
        ..Page::default()
    }
}

fn given() -> Given {
    Given {
        files: vec![GivenFile {
            name: scorm::PAGE.into(),
            content: b"<!doctype html>the page".to_vec(),
        }],
        ..Given::default()
    }
}

fn parts(bytes: Vec<u8>) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    (0..archive.len())
        .map(|at| {
            let mut part = archive.by_index(at).expect("a part");
            let mut text = String::new();
            part.read_to_string(&mut text).expect("a text");
            (part.name().expect("a name").to_string(), text)
        })
        .collect()
}

#[test]
fn the_manifest_names_every_file_and_the_page_that_starts() {
    let bytes = write(&link::print(&plan()), Kind::Scorm, &given()).expect("a package");
    let again = write(&link::print(&plan()), Kind::Scorm, &given());
    assert_eq!(again.as_ref(), Ok(&bytes));
    let parts = parts(bytes);
    let manifest = roxmltree::Document::parse(&parts["imsmanifest.xml"]).expect("XML");
    let all = |name: &str| -> Vec<String> {
        let found = manifest
            .descendants()
            .filter(|it| it.tag_name().name() == name);
        let named = found.map(|it| it.attribute("href").or(it.text()).unwrap_or_default());
        named.map(String::from).collect()
    };
    assert_eq!(
        all("file"),
        ["index.html", "scorm.js", "needs-triangle.html"]
    );
    for file in all("file") {
        assert!(parts.contains_key(&file), "{file} is not in it");
    }
    assert_eq!(all("resource"), ["index.html"]);
    assert_eq!(all("schemaversion"), ["1.2"]);
    assert_eq!(all("title"), ["Cuts & <choices>", "Cuts & <choices>"]);
    let item = manifest
        .descendants()
        .find(|it| it.tag_name().name() == "item");
    let of_item = item.and_then(|it| it.attribute("identifierref"));
    let resource = manifest
        .descendants()
        .find(|it| it.tag_name().name() == "resource");
    assert_eq!(of_item, resource.and_then(|it| it.attribute("identifier")));
}

#[test]
fn the_link_in_it_opens_the_exercise() {
    let bytes = write(&link::print(&plan()), Kind::Scorm, &given()).expect("a package");
    let around = parts(bytes)
        .remove("index.html")
        .expect("the page around it");
    let link = around
        .split("data-link=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let opened = link::parse(link.expect("a link"));
    assert!(opened.notices.is_empty(), "{:?}", opened.notices);
    assert_eq!(opened.page.expect("a plan").exercise, plan().exercise);
    assert!(around.contains("data-status=\"passed\""));
}

#[test]
fn without_the_page_as_one_file_there_is_no_package() {
    let refused = write(&link::print(&plan()), Kind::Scorm, &Given::default());
    assert_eq!(refused, Err(Refused::NotWritten));
}
