//! The words for a frame in an address. They are read before the link is, because they decide what
//! is drawn at all.

use super::{address, grammar};
use crate::frame::Frame;

/// The words after `e1` in an address, or after `?embed=` before its link; None where it has
/// neither.
pub fn frame_of(address: &str) -> Option<Frame> {
    let body = address::body(address)
        .map(|body| body.text)
        .unwrap_or_default();
    let after_key = |segment: &str| {
        let words = segment.strip_prefix(grammar::FRAME)?;
        let ends = words.is_empty() || words.starts_with('-');
        ends.then(|| Frame::from_words(words))
    };
    body.split('_').find_map(after_key).or_else(|| {
        let before = address.split('#').next().unwrap_or(address);
        let after_name = |pair: &str| {
            let words = pair.strip_prefix(grammar::FRAME_IN_A_QUERY)?;
            let ends = words.is_empty() || words.starts_with('=');
            ends.then(|| Frame::from_words(words.trim_start_matches('=')))
        };
        before.split_once('?')?.1.split('&').find_map(after_name)
    })
}
