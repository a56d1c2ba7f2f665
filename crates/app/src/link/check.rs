//! The check code at a link's end: tells a link that lost its tail from one that is whole. It
//! guards against accidents, not malice.

use super::grammar::{CODE_LENGTH, CODE_LETTER};

const LETTERS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

/// The code for a link's body: `k` and four letters or digits (FNV-1a in base 36).
pub fn code(body: &str) -> String {
    let hash = body.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    let mut rest = hash;
    let letters = (0..CODE_LENGTH).map(|_| {
        let letter = LETTERS[(rest % 36) as usize];
        rest /= 36;
        char::from(letter)
    });
    std::iter::once(CODE_LETTER).chain(letters).collect()
}

/// Whether a last segment is meant as a check code, even one cut short; no key begins like one.
pub fn looks_like_code(segment: &str) -> bool {
    segment.strip_prefix(CODE_LETTER).is_some_and(|rest| {
        rest.len() <= CODE_LENGTH && rest.bytes().all(|byte| LETTERS.contains(&byte))
    })
}
