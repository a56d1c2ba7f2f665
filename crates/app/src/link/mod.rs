//! The link: a whole page in a readable fragment, such as
//! `#v1_i550_t1650_title-cabinet-option-b_k07fq`.
//!
//! The version comes first, then only what differs from that version's defaults, then a check code.
//! Every key is a row of [`keys`], which prints and reads it; every version ever published must
//! read the same for ever (see [`versions`]).

mod address;
mod check;
mod framed;
pub mod grammar;
pub mod keys;
mod notice;
mod read;
mod text;
pub mod versions;
mod wrapping;

pub(crate) use address::{Body, body as found};
pub use framed::frame_of;
pub use grammar::{LONGEST, VERSION};
pub use keys::title::TITLE_LENGTH;
pub use notice::{Cut, LinkNotice, Named};
pub use read::Opened;
pub use text::{escape, unescape};
pub(crate) use wrapping::entities_read;

use super::page::Page;
use versions::Versions;

/// The fragment for a page, without the `#`.
pub fn print(page: &Page) -> String {
    Versions::published().print(page)
}

/// The link in an address, as it stands there; None where it carries none.
pub fn body_of(address: &str) -> Option<String> {
    address::body(address).map(|body| body.text)
}

/// The first link in a text whose check code is right; None where there is none.
pub fn whole_in(text: &str) -> Option<String> {
    let found = address::body(text).filter(|body| body.is_whole);
    found.map(|body| body.text)
}

/// What was pasted or dropped: the words as they are seen, or the addresses behind the words where
/// only they hold a link, or a whole one.
pub fn in_hand(seen: String, page: &str) -> String {
    let behind = wrapping::addresses_of(page);
    let worth = |text| address::body(text).map_or(0, |body| 1 + u8::from(body.is_whole));
    if worth(&behind) > worth(&seen) {
        behind
    } else {
        seen
    }
}

/// Reads an address or a fragment; nothing in it can make this fail.
pub fn parse(address: &str) -> Opened {
    Versions::published().parse(address)
}

/// Reads what [`print`] gave, of any length: from a file, or from another part of this page.
pub fn parse_text(text: &str) -> Opened {
    Versions::published().parse_text(text)
}
