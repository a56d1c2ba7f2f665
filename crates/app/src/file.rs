//! Files that a plan can be taken away in: what kinds there are, and why none was written.

use crate::link::{self, LinkNotice};
use crate::page::Page;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A spreadsheet whose formulas are the model.
    Workbook,
}

impl Kind {
    /// The kind whose files end so.
    pub fn of_ending(ending: &str) -> Option<Kind> {
        [Kind::Workbook]
            .into_iter()
            .find(|kind| kind.ending() == ending)
    }

    /// What its file is called for this plan.
    pub fn file_of(self, page: &Page) -> String {
        let name = match self {
            Kind::Workbook => "needs-triangle-workbook",
        };
        named(name, page, self.ending())
    }

    /// The end of its file's name; also what it is asked for by.
    pub fn ending(self) -> &'static str {
        match self {
            Kind::Workbook => "xlsx",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Kind::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// How far a file is that somebody asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// What writes files is loaded, and then writes it.
    OnItsWay,
    /// It was handed to the browser.
    Saved,
    /// What writes files could not be loaded.
    WriterNotLoaded,
    /// It was, and did not write this plan.
    NotWritten,
    /// The browser does not let the page save the file that was written.
    NotSaved,
}

/// Why no file was written.
#[derive(Clone, Debug, PartialEq)]
pub enum Refused {
    /// The link opens no plan, for these reasons.
    NoPlan(Vec<LinkNotice>),
    /// The plan does not fit the file's form.
    NotWritten,
}

/// The name of a file for this plan: with the plan's own name, and the code that tells two plans
/// apart.
pub fn named(file: &str, page: &Page, ending: &str) -> String {
    let link = link::print(page);
    let code = link.rsplit('_').next().unwrap_or_default();
    let title: String = page
        .title
        .to_ascii_lowercase()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let parts = [file, title.trim_matches('-'), code];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{}.{ending}", parts.join("-"))
}
