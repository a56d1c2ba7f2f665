//! What a workbook's cells may hold.

use crate::golden::link_of;
use app::{Page, link};
use files::sheet::{Content, Sheet};
use files::{Given, Kind, Refused, workbook, write};
use model::{Parameter, Place, Places};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// What spreadsheets take for a formula when it is typed.
const RUN: [&str; 4] = ["=1+1", "+1+1", "-1+1", "@SUM(1)"];

const PLACE: Place = Place {
    families: 10,
    start_year: 1,
};

fn sheets_of(page: &Page) -> Vec<Sheet> {
    workbook::sheets(page, &link_of(page))
}

#[test]
fn what_a_user_typed_is_never_a_formula() {
    for typed in RUN {
        let mut page = Page {
            title: typed.into(),
            place_names: vec![typed.into(), typed.into()],
            ..Page::default()
        };
        page.reasons.set(Parameter::Relapse, typed);
        page.scenario = page
            .scenario
            .with_places(Places::new([PLACE; 2].into_iter()));
        let sheets = sheets_of(&page);
        let cells = || sheets.iter().flat_map(|sheet| &sheet.cells);
        let users = Content::Users(typed.into());
        // A reason stands with its assumption and in the change log.
        assert_eq!(cells().filter(|cell| cell.content == users).count(), 5);
        let runs = |content: &Content| match content {
            Content::Formula(text, _) => text.contains(typed),
            _ => false,
        };
        assert!(!cells().any(|cell| runs(&cell.content)), "{typed}");
    }
}

#[test]
fn every_name_is_of_one_cell_and_every_parameter_has_one() {
    let sheets = sheets_of(&Page::default());
    let mut names: Vec<&str> = sheets
        .iter()
        .flat_map(|sheet| sheet.names.iter().map(|(name, ..)| name.as_str()))
        .collect();
    for parameter in Parameter::all() {
        let id = parameter.row().id;
        assert!(names.contains(&id), "{id} has no cell");
    }
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "two cells share a name");
}

#[test]
fn the_same_plan_gives_the_same_file_whatever_its_length_and_no_plan_gives_none() {
    let link = link_of(&Page::default());
    let written = write(&link, Kind::Workbook, &Given::default()).expect("a workbook");
    assert!(written.starts_with(b"PK"), "it is no zip");
    let again = write(&link, Kind::Workbook, &Given::default());
    assert!(again.as_ref() == Ok(&written), "two files of one plan");
    let mut archive = ZipArchive::new(Cursor::new(&written)).expect("a zip");
    let mut said = String::new();
    let mut part = archive.by_name("docProps/core.xml").expect("a part");
    part.read_to_string(&mut said).expect("text");
    assert!(said.contains("1980-01-01"), "the file knows a day: {said}");

    let address = "file.html#";
    let long = Page {
        place_names: vec!["A very long name of a place, indeed".into(); 60],
        scenario: model::Scenario::default().with_places(Places::new([PLACE; 60].into_iter())),
        ..Page::default()
    };
    let long = format!("{address}{}", link::print(&long));
    assert!(
        write(&long, Kind::Workbook, &Given::default()).is_ok(),
        "a long plan is a plan"
    );

    let damaged = link.replace("#v1", "#v1_i301");
    assert!(matches!(
        write(&damaged, Kind::Workbook, &Given::default()),
        Err(Refused::NoPlan(_))
    ));
}
