//! The first sheet of a workbook as a list of places: written here, and saved again by LibreOffice.

use crate::libreoffice::{convert, folder, is_there};
use app::Page;
use app::file::NotRead;
use app::list::{Choices, Reading};
use files::list_in;
use rust_xlsxwriter::{Format, Workbook};
use std::fs;

fn book() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let money = Format::new().set_num_format("#,##0");
    for (column, heading) in (0..).zip(["Place", "", "Families"]) {
        sheet.write(1, column, heading).expect("a heading");
    }
    for (row, (name, families)) in (2..).zip([("Ash & Elm West", 1_300.0), ("Y Fenni", 40.0)]) {
        sheet.write(row, 0, name).expect("a name");
        sheet
            .write_number_with_format(row, 2, families, &money)
            .expect("families");
    }
    sheet
        .write_number_with_format(5, 3, 41_365.0, &day)
        .expect("a day");
    book.add_worksheet()
        .write(0, 0, "another sheet")
        .expect("a second sheet");
    book.save_to_buffer().expect("a workbook")
}

const AS_TEXT: &str = "Place\t\tFamilies\nAsh & Elm West\t\t1300\nY Fenni\t\t40\n\t\t\tday 41365";

#[test]
fn the_first_sheet_is_a_list_and_a_day_is_no_number() {
    assert_eq!(list_in(&book()).as_deref(), Ok(AS_TEXT));
}

#[test]
fn its_places_are_those_of_the_list_as_pasted() {
    let text = list_in(&book()).expect("a list");
    let list: String = text
        .lines()
        .take(3)
        .map(|line| format!("{line}\n"))
        .collect();
    let mut page = Page::default();
    let choices = Choices::default();
    let put = Reading::of(&list, &choices, &page).put(&choices, &mut page);
    assert_eq!(put, Ok(()));
    assert_eq!(page.scenario.families(), 1_340);
    assert_eq!(page.place_names, ["Ash & Elm West", "Y Fenni"]);
}

#[test]
fn a_sheet_that_libreoffice_saved_reads_the_same() {
    if !is_there("localc") {
        return;
    }
    let folder = folder("lists");
    let written = folder.join("places.xlsx");
    fs::write(&written, book()).expect("a file");
    // By way of its own kind, so that nothing of ours is left in it.
    convert(&folder, &[written], "ods");
    convert(&folder, &[folder.join("places.ods")], "xlsx");
    let saved = fs::read(folder.join("places.xlsx")).expect("what LibreOffice saved");
    assert_ne!(saved, book());
    let text = list_in(&saved).expect("a list");
    let lines = text.lines().map(|line| line.trim_end_matches('\t'));
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    assert_eq!(lines, AS_TEXT.lines().collect::<Vec<_>>());
}

#[test]
fn what_holds_no_sheet_is_said() {
    for bytes in [&b"PK\x03\x04"[..], b"", b"Leeds, 300"] {
        assert_eq!(list_in(bytes), Err(NotRead::NoSheet));
    }
    let empty = Workbook::new().save_to_buffer().expect("a workbook");
    assert_eq!(list_in(&empty), Err(NotRead::NoSheet));
    // Cut anywhere it is refused and never more than that.
    let book = book();
    for length in (0..book.len()).step_by(97) {
        let _ = list_in(&book[..length]);
    }
}
