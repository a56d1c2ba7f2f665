//! The files a plan can be taken away in, each a pure function: a link in, bytes out.
//!
//! No browser is known here. The page loads what is in this crate only when somebody asks for a
//! file.

mod docx;
mod number;
mod opened;
mod pack;
mod scenario;
pub mod scorm;
pub mod sheet;
pub mod workbook;
mod xlsx;
mod zipped;

pub use opened::{link_in, list_in};
pub use pack::{Given, GivenFile};
pub use scenario::read;

pub use app::file::{Kind, Refused};

use app::link::{self, LinkNotice};

/// A file of the plan that a link opens. The file says the link too, after the address that stands
/// before it, and holds what only the page could give.
pub fn write(link: &str, kind: Kind, given: &Given) -> Result<Vec<u8>, Refused> {
    // The page hands over plans of any length, its address before them.
    let (address, fragment) = link.split_once('#').unwrap_or(("", link));
    let mut opened = link::parse(link);
    if opened.notices == [LinkNotice::TooLong] {
        opened = link::parse_text(fragment);
    }
    let page = opened.page.ok_or(Refused::NoPlan(opened.notices))?;
    let shown = format!("{address}#{}", link::print(&page));
    match kind {
        Kind::Pack => pack::written(&page, &shown, given).ok_or(Refused::NotWritten),
        Kind::Scorm => scorm::written(&page, given).ok_or(Refused::NotWritten),
        Kind::Scenario => scenario::written(&page, &shown).ok_or(Refused::NotWritten),
        Kind::Workbook => {
            let title = text::first::window_title(&page.title);
            xlsx::written(&workbook::sheets(&page, &shown), &title, &shown)
                .map_err(|_| Refused::NotWritten)
        }
    }
}
