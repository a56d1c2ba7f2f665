//! The mix: how many families stand in each band of the line, in whole families that always sum to
//! the total.
//!
//! From the top of the line: withdrawn (open services only), intensive, targeted, and the rest on
//! universal services (Method, section 2). The rules for moving families between bands live here,
//! so that no control can lose or invent one.

use super::kinds::every;
use strum::VariantArray;

/// A stretch of the line of families, from the most complex.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, VariantArray)]
pub enum Band {
    /// Open services only: support is withdrawn. The most complex families.
    Withdrawn,
    /// A place in intensive family intervention.
    Intensive,
    /// A place in targeted support.
    Targeted,
    /// Universal services alone; the families most ready for help.
    Universal,
}

impl Band {
    /// Every band, from the top of the line.
    pub const ALL: [Band; Band::VARIANTS.len()] = every(Band::VARIANTS);

    /// Where more families for this band come from: the neighbour first, then the next that has
    /// any.
    pub fn takes_from(self) -> [Band; 3] {
        use Band::*;
        match self {
            Withdrawn => [Intensive, Targeted, Universal],
            Intensive => [Targeted, Universal, Withdrawn],
            Targeted => [Universal, Intensive, Withdrawn],
            Universal => [Targeted, Intensive, Withdrawn],
        }
    }

    /// Where families that leave this band go: always the neighbour.
    pub fn gives_to(self) -> Band {
        self.takes_from()[0]
    }
}

/// Whole families by band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Mix {
    families: [u32; 4],
}

impl Mix {
    /// A mix of `total` families. Bands that exceed it are cut from targeted, then intensive, then
    /// withdrawn.
    pub fn new(total: u32, withdrawn: u32, intensive: u32, targeted: u32) -> Mix {
        let withdrawn = withdrawn.min(total);
        let intensive = intensive.min(total - withdrawn);
        let targeted = targeted.min(total - withdrawn - intensive);
        Mix {
            families: [
                withdrawn,
                intensive,
                targeted,
                total - withdrawn - intensive - targeted,
            ],
        }
    }

    /// Families in a band.
    pub fn families(&self, band: Band) -> u32 {
        self.families[band as usize]
    }

    /// Families in all bands together.
    pub fn total(&self) -> u32 {
        self.families.iter().sum()
    }

    /// First family of a band, counted from the top of the line.
    pub fn start(&self, band: Band) -> u32 {
        self.families[..band as usize].iter().sum()
    }

    /// One past the last family of a band.
    pub fn end(&self, band: Band) -> u32 {
        self.start(band) + self.families(band)
    }

    /// The mix after `band` is set to `wanted`; a rise takes from the neighbours in order, a fall
    /// gives to the neighbour.
    pub fn with(mut self, band: Band, wanted: u32) -> Mix {
        let now = self.families(band);
        let wanted = wanted.min(self.total());
        if wanted < now {
            self.families[band.gives_to() as usize] += now - wanted;
        }
        let mut missing = wanted.saturating_sub(now);
        for source in band.takes_from() {
            let taken = missing.min(self.families(source));
            self.families[source as usize] -= taken;
            missing -= taken;
        }
        self.families[band as usize] = wanted;
        self
    }

    /// The mix after up to `count` families go straight from one band to another.
    pub fn moved(mut self, count: u32, from: Band, to: Band) -> Mix {
        let count = count.min(self.families(from));
        self.families[from as usize] -= count;
        self.families[to as usize] += count;
        self
    }

    /// The mix after the lower edge of `above` is dragged to `family`; edges in the way are pushed
    /// along.
    pub fn with_edge(self, above: Band, family: u32) -> Mix {
        let family = family.min(self.total());
        let edges =
            [Band::Withdrawn, Band::Intensive, Band::Targeted].map(|band| match band.cmp(&above) {
                std::cmp::Ordering::Less => self.end(band).min(family),
                std::cmp::Ordering::Equal => family,
                std::cmp::Ordering::Greater => self.end(band).max(family),
            });
        Mix::new(
            self.total(),
            edges[0],
            edges[1] - edges[0],
            edges[2] - edges[1],
        )
    }

    /// The same shares of another total, in whole families: largest remainder, ties to the earlier
    /// band.
    pub fn scaled(self, total: u32) -> Mix {
        let before = u64::from(self.total());
        if before == 0 {
            return Mix::new(total, 0, 0, 0);
        }
        let [withdrawn, intensive, targeted, _] =
            largest_remainder(self.families.map(u64::from), before, u64::from(total));
        Mix::new(total, withdrawn as u32, intensive as u32, targeted as u32)
    }

    /// Whole percentages that sum to 100: withdrawn, intensive, targeted, universal.
    pub fn percentages(&self) -> [u32; 4] {
        match u64::from(self.total()) {
            0 => [0; 4],
            total => largest_remainder(self.families.map(u64::from), total, 100)
                .map(|share| share as u32),
        }
    }
}

/// Shares `seats` out in proportion to `counts`, whose sum is `whole`, by largest remainder; exact
/// in integers.
fn largest_remainder(counts: [u64; 4], whole: u64, seats: u64) -> [u64; 4] {
    let mut shares = counts.map(|count| count * seats / whole);
    let remainder = |band: usize| counts[band] * seats % whole;
    let missing = (seats - shares.iter().sum::<u64>()) as usize;
    for (band, share) in shares.iter_mut().enumerate() {
        // A band's place in the queue: those with a larger remainder, or an equal one and an
        // earlier place, go first.
        let before = (0..4)
            .filter(|&other| (remainder(other), band) > (remainder(band), other))
            .count();
        *share += u64::from(before < missing);
    }
    shares
}
