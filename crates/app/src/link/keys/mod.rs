//! Every key of the link, a row each: how the page is printed under it and how it is read, side by
//! side. A key for each parameter comes from the model's table; what is not a number has a word.

mod choices;
mod frame;
mod limits;
pub mod number;
mod place_names;
mod places;
mod reasons;
pub mod title;

use super::notice::{LinkNotice, Named};
use crate::page::Page;

/// A named key: `word-value`, or the word alone where the value is empty.
pub struct Key {
    /// Never changes once published, and is no parameter's key.
    pub word: &'static str,
    /// The values to print, none where the page is as it starts; most keys stand once in a link.
    print: fn(page: &Page, start: &Page) -> Vec<String>,
    /// Puts a value on the page; None where it cannot be read, and then the page is as it was.
    read: fn(value: &str, page: &mut Page) -> Option<Read>,
}

/// The named keys, in the order they are printed in.
pub const NAMED: [Key; 11] = [
    places::PLACES,
    places::DISTRICTS,
    title::TITLE,
    choices::VIEW,
    choices::CHART,
    choices::PRICES,
    choices::NAMES,
    place_names::CALLED,
    frame::FRAME,
    limits::LIMITS,
    reasons::WHY,
];

/// A segment that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Read {
    pub named: Named,
    /// What had to be changed on the way.
    pub notice: Option<LinkNotice>,
}

impl Read {
    /// Read, with nothing to remark.
    fn plainly(named: Named) -> Option<Read> {
        Some(Read {
            named,
            notice: None,
        })
    }
}

/// What a key with one value prints: the value where there is something to say.
fn when(said: bool, value: impl FnOnce() -> String) -> Vec<String> {
    said.then(value).into_iter().collect()
}

/// What differs from `start`, as segments of a link.
pub(super) fn segments(page: &Page, start: &Page) -> Vec<String> {
    let mut segments = number::segments(page, start);
    for key in &NAMED {
        let printed = (key.print)(page, start).into_iter();
        segments.extend(printed.map(|value| match value.as_str() {
            "" => key.word.to_string(),
            value => format!("{}-{value}", key.word),
        }));
    }
    segments
}

/// Reads one segment onto the page; None where this page does not know it.
pub(super) fn read(segment: &str, page: &mut Page) -> Option<Read> {
    let (word, value) = parts(segment);
    match named(word) {
        Some(key) => (key.read)(value, page),
        None => number::read(segment, page),
    }
}

/// The key of a word, where it has one.
pub(super) fn named(word: &str) -> Option<&'static Key> {
    const KEYS: &[Key] = &NAMED;
    KEYS.iter().find(|key| key.word == word)
}

/// What a segment by itself is; None where this page does not know it.
pub(super) fn read_alone(segment: &str) -> Option<Read> {
    read(segment, &mut Page::default())
}

/// A word, and the value after the first hyphen.
fn parts(segment: &str) -> (&str, &str) {
    segment.split_once('-').unwrap_or((segment, ""))
}
