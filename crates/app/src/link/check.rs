//! The check code at a link's end: tells a link that lost its tail from one that is whole. It
//! guards against accidents, not malice.

use super::grammar::{CODE_LENGTH, CODE_LETTER};

const LETTERS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
/// FNV-1a's first value.
const START: u32 = 0x811c_9dc5;

fn hashed(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

/// The code for a link's body: `k` and four letters or digits (FNV-1a in base 36).
pub fn code(body: &str) -> String {
    written(body.bytes().fold(START, hashed))
}

fn written(mut hash: u32) -> String {
    let letters = (0..CODE_LENGTH).map(|_| {
        let letter = LETTERS[(hash % 36) as usize];
        hash /= 36;
        char::from(letter)
    });
    std::iter::once(CODE_LETTER).chain(letters).collect()
}

/// Whether a segment is meant as a check code, even one cut short; no key begins like one.
pub fn looks_like_code(segment: &str) -> bool {
    segment.strip_prefix(CODE_LETTER).is_some_and(|rest| {
        rest.len() <= CODE_LENGTH && rest.bytes().all(|byte| LETTERS.contains(&byte))
    })
}

/// Where the check code stands among segments, right or not: no key begins with its letter, so
/// whatever was added to it is no other segment.
pub fn place<'a>(mut segments: impl Iterator<Item = &'a str>) -> Option<usize> {
    segments.position(|segment| segment.starts_with(CODE_LETTER))
}

/// The length of a link that a text begins with and whose check code is right, in one pass; None
/// where there is none.
pub fn whole(text: &str) -> Option<usize> {
    let mut hash = START;
    let bytes = text.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        let code = &bytes[at + 1..];
        if byte == b'_'
            && code.first() == Some(&(CODE_LETTER as u8))
            && code.starts_with(written(hash).as_bytes())
        {
            return Some(at + 1 + CODE_LENGTH + 1);
        }
        hash = hashed(hash, byte);
    }
    None
}
