//! What a workbook's cells may hold.

use crate::golden::link_of;
use app::Page;
use files::sheet::{Content, Sheet};
use files::{Kind, Refused, workbook, write};
use model::{Parameter, Place, Places};

/// What spreadsheets take for a formula when it is typed.
const RUN: [&str; 4] = ["=1+1", "+1+1", "-1+1", "@SUM(1)"];

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
        let place = Place {
            families: 10,
            start_year: 1,
        };
        page.scenario = page
            .scenario
            .with_places(Places::new([place; 2].into_iter()));
        let sheets = sheets_of(&page);
        let cells = || sheets.iter().flat_map(|sheet| &sheet.cells);
        let users = Content::Users(typed.into());
        assert_eq!(cells().filter(|cell| cell.content == users).count(), 4);
        let runs = |content: &Content| matches!(content, Content::Formula(text, _) if text.contains(typed));
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
fn the_same_plan_gives_the_same_file_and_no_plan_gives_none() {
    let link = link_of(&Page::default());
    let written = write(&link, Kind::Workbook).expect("a workbook");
    assert!(written.starts_with(b"PK"), "it is no zip");
    assert_eq!(write(&link, Kind::Workbook).as_ref(), Ok(&written));
    let damaged = link.replace("#v1", "#v1_i301");
    assert!(matches!(
        write(&damaged, Kind::Workbook),
        Err(Refused::NoPlan(_))
    ));
}
