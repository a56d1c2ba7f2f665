//! The user's own name for the page: `title-cabinet-option-b`.

use super::super::text::{escape, unescape};
use super::key::{Key, Read, when};
use crate::link::notice::{LinkNotice, Named};
use crate::unseen;

/// Longest title, in characters.
pub const TITLE_LENGTH: usize = 80;

pub const TITLE: Key = Key {
    word: "title",
    print: |page, _| when(!page.title.is_empty(), || escape(&page.title)),
    read: |value, page| {
        let asked = unescape(value)?;
        page.title = unseen::kept(&asked, TITLE_LENGTH);
        Some(Read {
            named: Named::Title,
            // What cannot be seen is not missed.
            notice: (page.title != unseen::kept(&asked, usize::MAX))
                .then_some(LinkNotice::TitleCut),
        })
    },
};
