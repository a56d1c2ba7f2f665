//! The check code at a link's end: tells a link that lost its tail from one that is whole. It guards against accidents, not malice.

const LETTERS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";
const LENGTH: usize = 4;

/// The code for a link's body: `k` and four letters or digits (FNV-1a in base 36).
pub fn code(body: &str) -> String {
    let hash = body.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    let mut rest = hash;
    let letters = (0..LENGTH).map(|_| {
        let letter = LETTERS[(rest % 36) as usize];
        rest /= 36;
        char::from(letter)
    });
    std::iter::once('k').chain(letters).collect()
}

/// Whether a last segment is meant as a check code, even one cut short; no key of a pair begins with `k`.
pub fn looks_like_code(segment: &str) -> bool {
    segment.strip_prefix('k').is_some_and(|rest| {
        rest.len() <= LENGTH && rest.bytes().all(|byte| LETTERS.contains(&byte))
    })
}
