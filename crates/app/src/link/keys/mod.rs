//! Every key of the link, a row each: how the page is printed under it and how it is read, side by
//! side. A key for each parameter comes from the model's table; what is not a number has a word.

mod choices;
mod exercise;
mod frame;
mod kept;
mod key;
mod limits;
pub mod number;
mod place_names;
mod places;
mod proof;
mod reasons;
pub mod title;

use crate::page::Page;
pub(super) use kept::upgraded;
use key::parts;
pub use key::{Key, Read};
pub(super) use proof::headline;

/// The named keys, in the order they are printed in.
pub const NAMED: [Key; 14] = [
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
    kept::KEPT,
    exercise::EXERCISE,
    proof::PROOF,
];

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
