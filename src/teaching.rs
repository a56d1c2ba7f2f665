//! How to teach with the page, as a page of its own: `docs/teaching.md` and a sheet to print for
//! every exercise that comes with the page.

use crate::method;
use app::{Page, link};
use std::rc::Rc;
use text::exercise as words;

const TEACHING: &str = include_str!("../docs/teaching.md");

/// The whole file.
pub fn page() -> String {
    let sheets = words::shipped().into_iter().map(|shipped| {
        let page = Page {
            scenario: shipped.scenario,
            exercise: Some(Rc::new(shipped.exercise.clone())),
            ..Page::default()
        };
        words::sheet(&shipped, &link::print(&page))
    });
    let sheets: String = sheets.collect();
    method::written(words::TEACHING, &format!("{TEACHING}\n{sheets}"))
}
