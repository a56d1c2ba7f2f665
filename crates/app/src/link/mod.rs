//! The link: a whole page in a readable fragment, such as
//! `#v1_i550_t1650_title-cabinet-option-b_k07fq`.
//!
//! The version comes first, then only what differs from that version's defaults, then a check code.
//! Every key is a row of [`keys`], which prints and reads it; every version ever published must
//! read the same for ever (see [`versions`]).

mod address;
mod check;
pub mod grammar;
pub mod keys;
mod notice;
mod read;
mod text;
pub mod versions;

pub use address::body as body_of;
pub use grammar::LONGEST;
pub use keys::title::TITLE_LENGTH;
pub use notice::{Cut, LinkNotice, Named};
pub use read::Opened;
pub use text::{escape, unescape};
pub use versions::VERSION;

use super::page::Page;
use versions::Versions;

/// The fragment for a page, without the `#`.
pub fn print(page: &Page) -> String {
    Versions::published().print(page)
}

/// Reads an address or a fragment; nothing in it can make this fail.
pub fn parse(address: &str) -> Opened {
    Versions::published().parse(address)
}

/// Reads what [`print`] gave, of any length: from a file, or from another part of this page.
pub fn parse_text(text: &str) -> Opened {
    Versions::published().parse_text(text)
}
