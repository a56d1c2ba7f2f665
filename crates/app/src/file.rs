//! Files that a plan can be taken away in: what kinds there are, and why none was written.

use crate::link::{self, LinkNotice};
use crate::page::Page;
use strum::VariantArray;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Kind {
    /// A spreadsheet whose formulas are the model.
    Workbook,
    /// The plan for other programs, as JSON.
    Scenario,
    /// Everything for a committee's papers, in one zip.
    Pack,
    /// The exercise for learning systems (SCORM 1.2), in a zip of its own kind.
    Scorm,
}

impl Kind {
    /// The kind whose files end so.
    pub fn of_ending(ending: &str) -> Option<Kind> {
        let mut kinds = Kind::VARIANTS.iter().copied();
        kinds.find(|kind| kind.ending() == ending)
    }

    /// What its file is called for this plan.
    pub fn file_of(self, page: &Page) -> String {
        let name = match self {
            Kind::Workbook => "needs-triangle-workbook",
            Kind::Scenario => "needs-triangle-scenario",
            Kind::Pack => "needs-triangle-committee-pack",
            Kind::Scorm => "needs-triangle",
        };
        named(name, page, self.ending())
    }

    /// The end of its file's name; also what it is asked for by.
    pub fn ending(self) -> &'static str {
        match self {
            Kind::Workbook => "xlsx",
            Kind::Scenario => "json",
            Kind::Pack => "zip",
            Kind::Scorm => "scorm.zip",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Kind::Scenario => "application/json",
            Kind::Pack | Kind::Scorm => "application/zip",
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
    /// The page as one file could not be had.
    PageNotLoaded,
}

/// Why no file was written.
#[derive(Clone, Debug, PartialEq)]
pub enum Refused {
    /// The link opens no plan, for these reasons.
    NoPlan(Vec<LinkNotice>),
    /// The plan does not fit the file's form.
    NotWritten,
}

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 20_000_000;

/// What a file is, as far as its first bytes tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Sort {
    /// A picture of dots, of any kind.
    Picture,
    /// A picture of shapes (SVG).
    Drawing,
    WebPage,
    /// A spreadsheet, a text document, or whatever else is packed like these.
    Packed,
    Pdf,
    Text,
    Other,
}

impl Sort {
    fn code(self) -> &'static str {
        match self {
            Sort::Picture => "picture",
            Sort::Drawing => "drawing",
            Sort::WebPage => "web-page",
            Sort::Packed => "packed",
            Sort::Pdf => "pdf",
            Sort::Text => "text",
            Sort::Other => "other",
        }
    }

    fn of_code(code: &str) -> Option<Sort> {
        let mut all = Sort::VARIANTS.iter().copied();
        all.find(|sort| sort.code() == code)
    }
}

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// What it unpacks to is more than is looked through.
    TooMuchInside,
    /// It is of this sort, and holds no whole link.
    NoLink(Sort),
    /// It stops being a scenario file on this line.
    Damaged(usize),
    /// It is a workbook without a sheet that can be read, or none at all.
    NoSheet,
    /// It is JSON of another kind.
    Other,
    /// Made with a newer version of the page.
    Newer,
    /// The link in it opens no plan, or not without a remark.
    Link,
    /// Its values do not go together.
    NoPlan,
    /// A value that the table does not have: its name.
    Unknown(String),
    /// A value the table does not allow: its name, and what it is.
    NotAllowed(String, String),
}

impl NotRead {
    /// As a text, for the way from one program to the other.
    pub fn code(&self) -> String {
        match self {
            NotRead::TooLarge => "too-large".into(),
            NotRead::TooMuchInside => "too-much-inside".into(),
            NotRead::NoLink(sort) => format!("no-link\t{}", sort.code()),
            NotRead::Damaged(line) => format!("damaged\t{line}"),
            NotRead::NoSheet => "no-sheet".into(),
            NotRead::Other => "other".into(),
            NotRead::Newer => "newer".into(),
            NotRead::Link => "link".into(),
            NotRead::NoPlan => "no-plan".into(),
            NotRead::Unknown(name) => format!("unknown\t{name}"),
            NotRead::NotAllowed(name, value) => format!("not-allowed\t{name}\t{value}"),
        }
    }

    /// The reason that stands in such a text.
    pub fn of_code(code: &str) -> Option<NotRead> {
        let parts: Vec<&str> = code.split('\t').collect();
        Some(match parts.as_slice() {
            ["too-large"] => NotRead::TooLarge,
            ["too-much-inside"] => NotRead::TooMuchInside,
            ["no-link", sort] => NotRead::NoLink(Sort::of_code(sort)?),
            ["damaged", line] => NotRead::Damaged(line.parse().ok()?),
            ["no-sheet"] => NotRead::NoSheet,
            ["other"] => NotRead::Other,
            ["newer"] => NotRead::Newer,
            ["link"] => NotRead::Link,
            ["no-plan"] => NotRead::NoPlan,
            ["unknown", name] => NotRead::Unknown((*name).into()),
            ["not-allowed", name, value] => NotRead::NotAllowed((*name).into(), (*value).into()),
            _ => return None,
        })
    }
}

/// What the page as one file is called when it opens on this plan.
pub fn page_of(page: &Page) -> String {
    named("needs-triangle", page, "html")
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
