//! The plan's headline, where the link is to prove itself: `says-124.7486333.203.6084252.13.0.1.0`.

use super::key::{Key, Read, parts, when};
use crate::link::notice::Named;
use crate::proof::Headline;

pub const PROOF: Key = Key {
    word: WORD,
    print: |page, _| when(page.proven, || Headline::of(&page.scenario).printed()),
    read: |value, page| {
        Headline::read(value)?;
        page.proven = true;
        Read::plainly(Named::Headline)
    },
};

const WORD: &str = "says";

/// The headline that these segments hold, if one of them does; of two the last.
pub fn headline(segments: &[String]) -> Option<Headline> {
    let said = segments.iter().rev().map(|segment| parts(segment));
    let mut said = said.filter(|(word, _)| *word == WORD);
    said.find_map(|(_, value)| Headline::read(value))
}
