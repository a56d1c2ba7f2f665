//! Dots that fill the triangle row by row, in the order of the line: the most complex family first,
//! at the top.
//!
//! Depth goes with the square root of rank, so area is families. A row of pale dots is a strip
//! filled with a pattern of one dot, and solid dots lie over it, a path a band: stroking thousands
//! of dots one by one, or as dotted lines, takes a browser eight times as long.

use super::path::Strokes;
use std::ops::Range;

/// Size of the triangle in the picture's own units.
pub const WIDTH: f64 = 308.0;
pub const HEIGHT: f64 = 286.0;
/// Least distance between neighbours, in screen pixels, at which dots can still be told apart and
/// counted.
const LEAST_PITCH: f64 = 5.5;
/// A dot's diameter as a share of the distance between neighbours.
const DOT: f64 = 0.92;

/// Where every dot stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Dots {
    /// Families each dot stands for.
    pub families_a_dot: u32,
    /// First dot of each row, and the number of dots at the end.
    row_starts: Vec<u32>,
    pitch: (f64, f64),
}

/// A stretch of one row: a strip as high as rows are apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub row: usize,
    /// Its upper left corner.
    pub at: (f64, f64),
    pub width: f64,
}

impl Dots {
    /// As few families a dot as `scale` (screen pixels a unit) leaves room for.
    pub fn of(families: u32, scale: f64) -> Dots {
        let room = WIDTH * HEIGHT / 2.0 * scale * scale / (LEAST_PITCH * LEAST_PITCH);
        let powers = (0..6).map(|power| 10u32.pow(power));
        let families_a_dot = powers
            .flat_map(|power| [power, 2 * power, 5 * power])
            .find(|&each| f64::from(families.div_ceil(each)) <= room)
            .unwrap_or(1_000_000);
        let count = families.div_ceil(families_a_dot);
        let rows = libm::round(libm::sqrt(2.0 * f64::from(count) * HEIGHT / WIDTH)).max(1.0) as u32;
        let row_starts = (0..=rows)
            .map(|row| {
                let depth = f64::from(row) / f64::from(rows);
                libm::round(f64::from(count) * depth * depth) as u32
            })
            .collect();
        let spacing = if count == 0 {
            WIDTH
        } else {
            WIDTH * f64::from(rows) / (2.0 * f64::from(count))
        };
        Dots {
            families_a_dot,
            row_starts,
            pitch: (spacing, HEIGHT / f64::from(rows)),
        }
    }

    /// Diameter of a dot.
    pub fn size(&self) -> f64 {
        self.pitch.0.min(self.pitch.1) * DOT
    }

    /// The dots of a stretch of families; neighbouring stretches share no dot and leave none out.
    pub fn range(&self, families: Range<u32>) -> Range<u32> {
        let dot = |family: u32| (family + self.families_a_dot / 2) / self.families_a_dot;
        let all = *self.row_starts.last().unwrap_or(&0);
        dot(families.start).min(all)..dot(families.end).min(all)
    }

    /// Distance between dots of a row, and between rows.
    pub fn pitch(&self) -> (f64, f64) {
        self.pitch
    }

    /// A stretch of dots row by row.
    pub fn rows(&self, dots: Range<u32>) -> Vec<Row> {
        let (width, height) = self.pitch;
        (0..self.row_starts.len() - 1)
            .filter_map(|row| {
                let (first, last) = (
                    self.row_starts[row].max(dots.start),
                    self.row_starts[row + 1].min(dots.end),
                );
                let (x, y) = self.position(row, first);
                let at = (x - width / 2.0, y - height / 2.0);
                (first < last).then(|| Row {
                    row,
                    at,
                    width: f64::from(last - first) * width,
                })
            })
            .collect()
    }

    /// A share of a stretch of dots, scattered evenly: the same dots turn solid in the same order
    /// every time.
    pub fn scattered(&self, dots: Range<u32>, share: f64) -> String {
        let mut path = Strokes::default();
        for row in 0..self.row_starts.len() - 1 {
            for dot in self.row_starts[row].max(dots.start)..self.row_starts[row + 1].min(dots.end)
            {
                if threshold(dot) < share {
                    let (x, y) = self.position(row, dot);
                    path.add(x, y);
                }
            }
        }
        path.text()
    }

    fn position(&self, row: usize, dot: u32) -> (f64, f64) {
        let in_row = f64::from(self.row_starts[row + 1] - self.row_starts[row]);
        let column = f64::from(dot - self.row_starts[row]);
        (
            WIDTH / 2.0 + (column - (in_row - 1.0) / 2.0) * self.pitch.0,
            (row as f64 + 0.5) * self.pitch.1,
        )
    }
}

/// Each dot's own place in the order of turning solid, between 0 and 1. Every run of 32 dots holds
/// every 32nd part once, shuffled, so that any stretch has its share.
fn threshold(dot: u32) -> f64 {
    const RUN: u32 = 32;
    let (run, place) = (dot / RUN, dot % RUN);
    let seed = run.wrapping_mul(0x9E37_79B9) ^ 0x85EB_CA6B;
    // An odd factor and an offset make a permutation; folding the high half in hides its regular
    // steps.
    let shuffled = (place ^ (seed >> 7))
        .wrapping_mul(seed | 1)
        .wrapping_add(seed >> 16)
        % RUN;
    let shuffled = (shuffled ^ (shuffled >> 2))
        .wrapping_mul(13)
        .wrapping_add(seed >> 21)
        % RUN;
    let offset = f64::from(seed.wrapping_mul(0xC2B2_AE35) >> 8) / f64::from(1 << 24);
    (f64::from(shuffled) + offset) / f64::from(RUN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn solid(dots: &Dots, families: Range<u32>, share: f64) -> usize {
        dots.scattered(dots.range(families), share)
            .matches('m')
            .count()
    }

    #[test]
    fn a_wide_picture_shows_every_family_and_a_narrow_one_several_a_dot() {
        assert_eq!(Dots::of(1000, 1.0).families_a_dot, 1);
        assert_eq!(Dots::of(5500, 1.0).families_a_dot, 5);
        assert_eq!(Dots::of(5500, 0.72).families_a_dot, 10);
        assert!(Dots::of(200_000, 1.0).families_a_dot >= 100);
    }

    #[test]
    fn bands_share_no_dot_and_leave_none_out() {
        let dots = Dots::of(5500, 0.7);
        let (top, middle, base) = (
            dots.range(0..301),
            dots.range(301..1402),
            dots.range(1402..5500),
        );
        assert_eq!(
            (top.start, top.end, middle.end),
            (0, middle.start, base.start)
        );
        assert_eq!(base.end, 5500_u32.div_ceil(dots.families_a_dot));
    }

    #[test]
    fn about_the_right_share_is_solid_in_any_stretch() {
        let dots = Dots::of(1500, 1.2);
        for (families, share) in [
            (0..300, 0.45),
            (300..1400, 0.06),
            (0..1500, 0.5),
            (100..200, 0.2),
        ] {
            let expected = f64::from(families.end - families.start) * share;
            let found = solid(&dots, families.clone(), share) as f64;
            assert!(
                (found - expected).abs() <= expected.sqrt().max(3.0),
                "{families:?}: {found} instead of {expected}"
            );
        }
        assert_eq!(solid(&dots, 0..1500, 0.0), 0);
        assert_eq!(solid(&dots, 0..1500, 1.0), 1500);
    }
}
