//! What there is to say beside the controls about the last change.

use super::refusal::Refusal;
use model::Band;

/// One remark; the next change takes its place.
#[derive(Clone, Debug, PartialEq)]
pub enum Remark {
    /// Families typed for a band were refused; how many it kept.
    Refused { refusal: Refusal, kept: u32 },
    /// Families were to be moved from a band to itself.
    SameBand,
    /// They were to be moved from a band that holds none.
    NoFamilies(Band),
    /// More were to be moved than the band held, so all of them were.
    AllMoved { from: Band, held: u32 },
    /// The neighbour a band takes from first is empty now, so it took from further off too: from
    /// where, and how many.
    FromFurtherOff {
        neighbour: Band,
        taken: Vec<(Band, u32)>,
    },
}
