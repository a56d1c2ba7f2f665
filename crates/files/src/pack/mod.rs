//! The committee pack: brief, workbook, pictures, tables, the plan for other programs, the method,
//! and a readme that says how to cite them; all in one zip.

mod brief;
mod code;
mod tables;

use crate::zipped::{Named, zipped};
use crate::{scenario, workbook, xlsx};
use app::file::{Kind, named};
use app::page::Page;
use text::{one_page, pack as said, quality};

/// What only the page knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    /// The day where the user is: year, month and day.
    pub today: (u32, u32, u32),
    /// Pictures that the page has drawn, as PNG: "triangle.png", "doubt.png", "time.png".
    pub files: Vec<GivenFile>,
}

/// A file from the page.
#[derive(Clone, Debug, PartialEq)]
pub struct GivenFile {
    pub name: String,
    pub content: Vec<u8>,
}

const METHOD: &str = include_str!("../../../../docs/method.md");

/// The pack of a plan; `shown` is its link with the page's address.
pub fn written(page: &Page, shown: &str, given: &Given) -> Option<Vec<u8>> {
    let (year, month, day) = given.today;
    let date = one_page::date(year, month, day);
    let title = text::first::window_title(&page.title);
    let mut files: Vec<Named> = vec![
        (
            named("needs-triangle-brief", page, "docx"),
            brief::brief(page, shown, &date, given)?,
        ),
        (
            Kind::Workbook.file_of(page),
            xlsx::written(&workbook::sheets(page, shown), &title, shown).ok()?,
        ),
        (
            Kind::Scenario.file_of(page),
            scenario::written(page, shown)?,
        ),
    ];
    files.extend(given.files.iter().map(|file| {
        let content = app::png::with_link(&file.content, shown);
        let name = format!("pictures/{}", file.name);
        (name, content.unwrap_or_else(|| file.content.clone()))
    }));
    files.extend(tables::tables(page));
    files.push(("method.md".into(), METHOD.as_bytes().to_vec()));
    files.push(("quality.md".into(), quality::markdown().into_bytes()));
    let names: Vec<String> = files.iter().map(|(name, _)| name.clone()).collect();
    let readme = said::readme(&page.title, &date, shown, &names, page.style);
    files.insert(0, ("readme.txt".into(), readme.into_bytes()));
    zipped(&files)
}
