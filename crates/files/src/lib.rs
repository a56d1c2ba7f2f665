//! The files a plan can be taken away in, each a pure function: a link in, bytes out.
//!
//! No browser is known here. The page loads what is in this crate only when somebody asks for a
//! file.

mod number;
pub mod sheet;
pub mod workbook;
mod xlsx;

pub use app::file::{Kind, Refused};

use app::link;

/// A file of the plan that a link opens; `link` is also what the file says opens it again.
pub fn write(link: &str, kind: Kind) -> Result<Vec<u8>, Refused> {
    let opened = link::parse(link);
    let page = opened.page.ok_or(Refused::NoPlan(opened.notices))?;
    let shown = shown(link, &link::print(&page));
    match kind {
        Kind::Workbook => {
            let title = text::first::window_title(&page.title);
            xlsx::written(&workbook::sheets(&page, &shown), &title, &shown)
                .map_err(|_| Refused::NotWritten)
        }
    }
}

/// The link as a file shows it: the page's own address, where there is one, and all of the plan.
fn shown(link: &str, fragment: &str) -> String {
    let address = link.split('#').next().unwrap_or_default();
    let is_address = address.contains("://");
    format!("{}#{fragment}", if is_address { address } else { "" })
}
