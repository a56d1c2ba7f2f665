//! The picture of doubt: twenty cases as dots stacked in equal bins, zero on an edge between two,
//! the range below them, and a diamond with its label for each standard of evidence.

use super::scale::{Scale, within};

/// Height of the picture; its width is that of the column. Text is part of it.
pub const HEIGHT: f64 = 120.0;
/// Where the axis stands, and the highest a dot may reach.
const AXIS: f64 = 78.0;
const TOP: f64 = 20.0;
/// Bins across the picture, about.
const BINS: f64 = 18.0;
/// A dot's radius as a share of the distance between dots, and the most that distance is.
const RADIUS: f64 = 0.42;
const PITCH: f64 = 18.5;
/// Room between labels.
const GAP: f64 = 14.0;

/// From the least to the greatest value that the picture has room for, in equal bins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Domain {
    /// Numbers of the first bin and of the one after the last; bin 0 begins at zero.
    bins: (f64, f64),
    bin: f64,
}

/// The least part of the picture on either side of zero.
const BESIDE_ZERO: f64 = 0.2;

impl Domain {
    /// Room for all of these values, and for zero.
    pub fn of(values: impl Iterator<Item = f64> + Clone) -> Domain {
        let low = values.clone().fold(0.0, f64::min);
        let high = values.fold(0.0, f64::max);
        // What is counted on either side is written beside zero, so zero keeps off both ends.
        let beside = BESIDE_ZERO / (1.0 - BESIDE_ZERO);
        let (low, high) = (low.min(-high * beside), high.max(-low * beside));
        let bin = nice((high - low).max(1.0) / BINS);
        Domain {
            bins: ((low / bin).floor(), (high / bin).floor() + 1.0),
            bin,
        }
    }

    /// Whether these values have room too.
    pub fn holds(&self, mut values: impl Iterator<Item = f64>) -> bool {
        let (first, last) = self.bins;
        values.all(|value| first * self.bin <= value && value <= last * self.bin)
    }
}

/// The next of 1, 2 or 5 times a power of ten.
fn nice(step: f64) -> f64 {
    let power = libm::pow(10.0, libm::floor(libm::log10(step)));
    let rounds = [1.0, 2.0, 5.0].map(|times| times * power);
    rounds
        .into_iter()
        .find(|round| *round >= step * 0.999)
        .unwrap_or(10.0 * power)
}

/// The picture, in its own units.
#[derive(Clone, Debug, PartialEq)]
pub struct Doubt {
    pub axis: f64,
    pub zero: f64,
    pub radius: f64,
    /// Where each case's dot stands, in the order of the cases.
    pub dots: Vec<(f64, f64)>,
    pub range: (f64, f64),
    /// Where each diamond stands, and the middle of its label.
    pub diamonds: Vec<(f64, f64)>,
}

/// Where values stand across the picture.
pub fn along(domain: Domain, width: f64) -> Scale {
    let Domain { bins, bin } = domain;
    Scale {
        domain: (bins.0 * bin, bins.1 * bin),
        range: (PITCH / 2.0, width - PITCH / 2.0),
    }
}

/// The picture of cases in ascending order, with standards in ascending order as their value and
/// half the width of their label.
pub fn doubt(
    width: f64,
    domain: Domain,
    cases: &[f64],
    range: (f64, f64),
    standards: &[(f64, f64)],
) -> Doubt {
    let (x, bin) = (along(domain, width), domain.bin);
    let number = |case: f64| (case / bin).floor();
    let tallest = cases
        .iter()
        .map(|&case| {
            cases
                .iter()
                .filter(|&&other| number(other) == number(case))
                .count()
        })
        .max()
        .unwrap_or(1);
    let pitch = PITCH
        .min((AXIS - TOP) / tallest as f64)
        .min(x.at(bin) - x.at(0.0));
    let mut dots: Vec<(f64, f64)> = Vec::with_capacity(cases.len());
    for (index, &case) in cases.iter().enumerate() {
        let below = cases[..index]
            .iter()
            .filter(|&&other| number(other) == number(case))
            .count();
        let middle = (number(case) + 0.5) * bin;
        dots.push((x.at(middle), AXIS - (below as f64 + 0.5) * pitch - 3.0));
    }
    Doubt {
        axis: AXIS,
        zero: x.at(0.0),
        radius: pitch * RADIUS,
        dots,
        range: (x.at(range.0), x.at(range.1)),
        diamonds: labelled(width, &x, standards),
    }
}

/// Diamonds at their values, and labels as near to them as leaves each its room.
fn labelled(width: f64, x: &Scale, standards: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let wide: f64 = standards.iter().map(|(_, half)| 2.0 * half).sum();
    let between = standards.len().saturating_sub(1).max(1) as f64;
    let gap = within((width - wide) / between, 0.0, GAP);
    let mut placed: Vec<(f64, f64)> = standards
        .iter()
        .map(|&(value, half)| {
            let at = x.at(value);
            (at, within(at, half, width - half))
        })
        .collect();
    for index in 1..placed.len() {
        let least = placed[index - 1].1 + standards[index - 1].1 + standards[index].1 + gap;
        placed[index].1 = placed[index].1.max(least);
    }
    let mut most = width;
    for (spot, &(_, half)) in placed.iter_mut().zip(standards).rev() {
        spot.1 = spot.1.min(most - half);
        most = spot.1 - half - gap;
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start() -> Vec<f64> {
        let millions = [
            -32.2, -22.9, -17.2, -12.6, -8.8, -5.1, -1.8, 1.4, 4.7, 8.0, 11.3, 14.7, 18.3, 22.3,
            26.7, 31.7, 37.6, 45.2, 56.0, 77.6,
        ];
        millions.map(|value| value * 1e6).to_vec()
    }

    #[test]
    fn dots_that_lose_stand_left_of_zero_and_those_that_save_right_of_it() {
        let domain = Domain::of(start().into_iter());
        let picture = doubt(622.0, domain, &start(), (-2e7, 5e7), &[]);
        for (case, dot) in start().iter().zip(&picture.dots) {
            assert_eq!(*case > 0.0, dot.0 > picture.zero, "{case}");
            assert!(dot.1 - picture.radius >= 0.0 && dot.1 < picture.axis);
        }
    }

    #[test]
    fn no_dot_covers_another_however_narrow_the_cases() {
        for spread in [1e7, 1e5, 1.0] {
            let cases: Vec<f64> = (0..20)
                .map(|case| 5e6 + f64::from(case) * spread / 20.0)
                .collect();
            let domain = Domain::of(cases.iter().copied().chain([-6e7]));
            let Doubt { dots, radius, .. } = doubt(345.0, domain, &cases, (0.0, 1.0), &[]);
            for (index, a) in dots.iter().enumerate() {
                for b in &dots[..index] {
                    let apart = (a.0 - b.0).hypot(a.1 - b.1);
                    assert!(apart >= 2.0 * radius, "{spread}: {apart}");
                }
            }
        }
    }

    #[test]
    fn labels_keep_their_room_and_stay_in_the_picture() {
        let standards = [(-5.7e7, 55.0), (0.0, 60.0), (1e5, 58.0), (2e5, 70.0)];
        let domain = Domain::of(standards.iter().map(|(value, _)| *value));
        let placed = doubt(622.0, domain, &[], (0.0, 0.0), &standards).diamonds;
        for index in 0..4 {
            let (middle, half) = (placed[index].1, standards[index].1);
            assert!(middle - half >= -0.01 && middle + half <= 622.01);
            if index > 0 {
                let end = placed[index - 1].1 + standards[index - 1].1;
                assert!(middle - half - end >= GAP - 0.01);
            }
        }
    }

    #[test]
    fn room_for_some_values_is_room_for_those_between() {
        let domain = Domain::of([-3e7, 8e7].into_iter());
        assert!(domain.holds([0.0, 5e7].into_iter()));
        assert!(!domain.holds([0.0, 5e8].into_iter()));
    }
}
