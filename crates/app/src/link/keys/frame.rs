//! What is shown inside another page: `e1-triangle-figures-locked`, or `e1` alone for all of it.

use super::super::text::unescape;
use super::key::{Key, Read};
use crate::frame::Frame;
use crate::link::grammar;
use crate::link::notice::Named;

pub const FRAME: Key = Key {
    word: grammar::FRAME,
    print: |page, _| page.frame.iter().map(Frame::words).collect(),
    read: |words, page| {
        // Words are plain letters; what is no text at all is no word for a frame either.
        unescape(words)?;
        page.frame = Some(Frame::from_words(words));
        Read::plainly(Named::Frame)
    },
};
