//! A key of the link that is no parameter's: its word, and what prints and reads it.

use crate::link::notice::{LinkNotice, Named};
use crate::page::Page;

/// A named key: `word-value`, or the word alone where the value is empty.
pub struct Key {
    /// Never changes once published, and is no parameter's key.
    pub word: &'static str,
    /// The values to print, none where the page is as it starts; most keys stand once in a link.
    pub(super) print: fn(page: &Page, start: &Page) -> Vec<String>,
    /// Puts a value on the page; None where it cannot be read, and then the page is as it was.
    pub(super) read: fn(value: &str, page: &mut Page) -> Option<Read>,
}

/// A segment that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    pub named: Named,
    /// What had to be changed on the way.
    pub notice: Option<LinkNotice>,
}

impl Read {
    /// Read, with nothing to remark.
    pub(super) fn plainly(named: Named) -> Option<Read> {
        Some(Read {
            named,
            notice: None,
        })
    }
}

/// What a key with one value prints: the value where there is something to say.
pub(super) fn when(said: bool, value: impl FnOnce() -> String) -> Vec<String> {
    said.then(value).into_iter().collect()
}

/// A word, and the value after the first hyphen.
pub(super) fn parts(segment: &str) -> (&str, &str) {
    segment.split_once('-').unwrap_or((segment, ""))
}
