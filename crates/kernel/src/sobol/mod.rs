//! Sobol's points, scrambled after Owen: numbers between 0 and 1 that fill every pair of dimensions
//! evenly.
//!
//! Scrambling is by hashing, after Laine and Karras and Burley (2020). Integer arithmetic
//! throughout, so that every machine has the same points.

mod directions;

use crate::lanes::{Lanes, WIDTH};
pub use directions::DIMENSIONS;
use directions::DIRECTIONS;

/// Of 240 seeds the one whose answers lay nearest those of a million random draws; `cargo xtask
/// prove` checks it on a scenario that had no part in the choice.
const SEED: u32 = 1_734_274;

const BITS: usize = 13;
/// Points there are.
pub const POINTS: usize = 1 << BITS;

/// Every point, in the dimensions that are wanted.
pub struct Points {
    dimensions: usize,
    /// Point by point, [`WIDTH`] of them side by side: the order in which they are read.
    all: Vec<Lanes>,
}

impl Points {
    /// Works out the points in the first `dimensions` dimensions, of which there are [`DIMENSIONS`]
    /// at most. A dimension's places are the same however many others are wanted.
    #[inline(never)]
    pub fn new(dimensions: usize) -> Points {
        let mut all = vec![Lanes::from(0.0); POINTS / WIDTH * dimensions];
        let mut bits = vec![0; POINTS];
        for (dimension, directions) in DIRECTIONS[..dimensions].iter().enumerate() {
            let seed = SEED
                .wrapping_add(dimension as u32)
                .wrapping_mul(0x9E37_79B9);
            // A point differs by one direction from the earlier point without its lowest bit.
            for index in 1..POINTS {
                bits[index] =
                    bits[index & (index - 1)] ^ directions[index.trailing_zeros() as usize];
            }
            let place = |bits| (f64::from(scrambled(bits, seed)) + 0.5) / 4_294_967_296.0;
            let several = all.iter_mut().skip(dimension).step_by(dimensions);
            for (several, bits) in several.zip(bits.as_chunks::<WIDTH>().0) {
                *several = Lanes::new(bits.map(place));
            }
        }
        Points { dimensions, all }
    }

    /// Dimensions there are points in.
    pub fn dimensions(&self) -> usize {
        self.dimensions
    }

    /// A point, whose number is a multiple of [`WIDTH`], and those after it: their places by
    /// dimension.
    pub fn from(&self, point: usize) -> &[Lanes] {
        &self.all[point / WIDTH * self.dimensions..][..self.dimensions]
    }

    /// A point's place in one dimension.
    pub fn at(&self, point: usize, dimension: usize) -> f64 {
        self.from(point)[dimension].values()[point % WIDTH]
    }
}

/// Owen's scrambling: every bit is flipped or not by a hash of the bits above it.
fn scrambled(bits: u32, seed: u32) -> u32 {
    let mut x = bits.reverse_bits();
    x ^= x.wrapping_mul(0x3D20_ADEA);
    x = x.wrapping_add(seed);
    x = x.wrapping_mul((seed >> 16) | 1);
    x ^= x.wrapping_mul(0x0552_6C56);
    x ^= x.wrapping_mul(0x53A2_2864);
    x.reverse_bits()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FNV-1a over the bits of every point in the first so many dimensions.
    fn hash(points: &Points, dimensions: usize) -> u64 {
        let places = (0..POINTS)
            .flat_map(|point| (0..dimensions).map(move |dimension| points.at(point, dimension)));
        places
            .flat_map(|place| place.to_bits().to_le_bytes())
            .fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
                (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01B3)
            })
    }

    #[test]
    fn the_first_32_dimensions_are_those_that_links_were_published_with() {
        for dimensions in [32, 33, DIMENSIONS] {
            let found = hash(&Points::new(dimensions), 32);
            assert_eq!(found, 0x2471_E404_73E4_705C, "of {dimensions}");
        }
    }

    #[test]
    fn the_first_points_of_every_dimension_stand_one_to_a_stretch() {
        let points = Points::new(DIMENSIONS);
        for dimension in 0..DIMENSIONS {
            for count in (0..=BITS).map(|bits| 1 << bits) {
                let mut held = vec![0; count];
                for point in 0..count {
                    held[(points.at(point, dimension) * count as f64) as usize] += 1;
                }
                let all_one = held.iter().all(|&held| held == 1);
                assert!(all_one, "the first {count} in dimension {dimension}");
            }
        }
    }

    #[test]
    fn neighbouring_dimensions_fill_their_square_evenly() {
        let points = Points::new(DIMENSIONS);
        for dimension in 1..DIMENSIONS {
            let mut held = [0; 64];
            for point in 0..POINTS {
                let cell = |dimension| (points.at(point, dimension) * 8.0) as usize;
                held[8 * cell(dimension - 1) + cell(dimension)] += 1;
            }
            let (least, most) = (held.iter().min().unwrap(), held.iter().max().unwrap());
            // Random points would leave about 128 a cell, more or less by 30.
            assert!(
                *least >= 96 && *most <= 160,
                "dimensions {} and {dimension}: {least} to {most} a cell",
                dimension - 1
            );
        }
    }

    #[test]
    fn every_polynomial_is_primitive_and_every_first_number_odd_and_in_its_place() {
        for (row, (coefficients, first)) in directions::FIRST.iter().enumerate() {
            let degree = first.len();
            let polynomial = 1 << degree | coefficients << 1 | 1;
            // The smallest power of x that is 1 again, in arithmetic modulo the polynomial.
            let mut power = 1_u32;
            let mut order = 0;
            loop {
                power <<= 1;
                if power >> degree & 1 == 1 {
                    power ^= polynomial;
                }
                order += 1;
                if power == 1 || order > 1 << degree {
                    break;
                }
            }
            assert_eq!(order, (1 << degree) - 1, "row {row}");
            for (bit, number) in first.iter().enumerate() {
                assert!(number % 2 == 1 && *number < 2 << bit, "row {row}");
            }
            let same = directions::FIRST
                .iter()
                .filter(|(other, numbers)| (other, numbers.len()) == (coefficients, degree));
            assert_eq!(same.count(), 1, "row {row}: every polynomial stands once");
        }
    }
}
