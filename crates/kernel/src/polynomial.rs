//! Polynomials along a line, whose coefficients differ from draw to draw; the constant term stands
//! first.
//!
//! Sums over the years and along the line are exchanged here: a sum over years is a polynomial in
//! the share kept from year to year, that share is a slope along the line, and so the whole is a
//! polynomial in the place on the line.

//! Functions fill what they are given: a list of twenty numbers a draw is too much to copy about.

use crate::Lanes;

/// A straight line: its value in the middle and what it gains from there to the end.
#[derive(Clone, Copy, Debug)]
pub struct Slope {
    /// Its value in the middle.
    pub middle: Lanes,
    /// What it gains from there to the end.
    pub gain: Lanes,
}

impl Slope {
    /// From its values at x = -1 and x = 1.
    #[inline(always)]
    pub fn between(first: Lanes, last: Lanes) -> Slope {
        let half = Lanes::from(0.5);
        Slope {
            middle: (first + last) * half,
            gain: (last - first) * half,
        }
    }

    /// The coefficients of the product of two.
    #[inline(always)]
    pub fn times(self, other: Slope) -> [Lanes; 3] {
        [
            self.middle * other.middle,
            self.middle * other.gain + self.gain * other.middle,
            self.gain * other.gain,
        ]
    }
}

/// Place `s` gets the sum over t of `flow[t + s] * live[t]`: what begins in any year, by the years
/// since.
#[inline(never)]
pub fn by_years_since(flow: &[Lanes], live: &[f64], found: &mut [Lanes]) {
    for (since, found) in found.iter_mut().enumerate() {
        *found = flow[since..]
            .iter()
            .zip(live)
            .fold(Lanes::from(0.0), |sum, (&flow, &live)| {
                sum + flow * Lanes::from(live)
            });
    }
}

/// Place `t` gets the sum over s of `since[s] * live[t - s]`: the same exchanged, by the year
/// reached.
#[inline(never)]
pub fn by_year(since: &[Lanes], live: &[f64], found: &mut [Lanes]) {
    for (year, found) in found.iter_mut().enumerate() {
        *found = since[..=year]
            .iter()
            .rev()
            .zip(live)
            .fold(Lanes::from(0.0), |sum, (&since, &live)| {
                sum + since * Lanes::from(live)
            });
    }
}

/// As many coefficients of P at a slope as there are of P.
///
/// Horner's scheme with a polynomial in place of the number. No place waits for its neighbour, so
/// that the processor overlaps them.
#[inline(never)]
pub fn at_slope(p: &[Lanes], slope: Slope, found: &mut [Lanes]) {
    for (done, &coefficient) in p.iter().rev().enumerate() {
        // In powers of the gain times x until the end, which saves a multiplication at every place.
        let mut before = coefficient;
        for found in &mut found[..done] {
            let old = *found;
            *found = slope.middle * old + before;
            before = old;
        }
        found[done] = before;
    }
    scale(found, slope.gain);
}

/// From the moments of a weight, the sum of weight * x^j at place j, to place s holding the sum of
/// weight * slope^s: `at_slope` exchanged. Uses the moments up.
#[inline(never)]
pub fn powers_of_slope(moments: &mut [Lanes], slope: Slope, found: &mut [Lanes]) {
    scale(moments, slope.gain);
    let mut last = moments.len();
    for found in found {
        *found = moments[0];
        last -= 1;
        for place in 0..last {
            moments[place] = slope.middle * moments[place] + moments[place + 1];
        }
    }
}

/// The product with a polynomial of three terms: two coefficients more, and 0 where there is room
/// for others.
#[inline(never)]
pub fn product(p: &[Lanes], factor: [Lanes; 3], found: &mut [Lanes]) {
    let none = Lanes::from(0.0);
    let (mut before, mut last) = (none, none);
    for (place, found) in found.iter_mut().enumerate() {
        let here = p.get(place).copied().unwrap_or(none);
        *found = factor[0] * here + factor[1] * before + factor[2] * last;
        (before, last) = (here, before);
    }
}

/// From moments to those of the weight times a polynomial of three terms, two fewer: `product`
/// exchanged.
#[inline(never)]
pub fn weighed(moments: &[Lanes], factor: [Lanes; 3], found: &mut [Lanes]) {
    for (found, moments) in found.iter_mut().zip(moments.windows(3)) {
        *found = factor[0] * moments[0] + factor[1] * moments[1] + factor[2] * moments[2];
    }
}

/// A polynomial summed over the line, from the moments of the weights.
#[inline(never)]
pub fn summed(p: &[Lanes], moments: &[Lanes]) -> Lanes {
    p.iter()
        .zip(moments)
        .fold(Lanes::from(0.0), |sum, (&coefficient, &moment)| {
            sum + coefficient * moment
        })
}

/// A share of one list and a share of another, put in the first's place.
#[inline(never)]
pub fn blend(list: &mut [Lanes], share: Lanes, other: &[Lanes], other_share: Lanes) {
    for (number, &other) in list.iter_mut().zip(other) {
        *number = share * *number + other_share * other;
    }
}

/// Multiplies every coefficient by the power of `by` that is its place.
fn scale(coefficients: &mut [Lanes], by: Lanes) {
    let mut power = by;
    for coefficient in coefficients.iter_mut().skip(1) {
        *coefficient = *coefficient * power;
        power = power * by;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(values: &[f64]) -> Vec<Lanes> {
        values.iter().map(|&value| Lanes::from(value)).collect()
    }

    /// What a function fills a list with that held something else before.
    fn filled(count: usize, fill: impl FnOnce(&mut [Lanes])) -> Vec<f64> {
        let mut found = vec![Lanes::from(f64::NAN); count];
        fill(&mut found);
        found.iter().map(|lanes| lanes.values()[0]).collect()
    }

    fn slope() -> Slope {
        Slope::between(Lanes::from(1.0), Lanes::from(5.0))
    }

    #[test]
    fn a_polynomial_at_a_slope_and_times_a_product_of_slopes() {
        // 1 + 2y + y^2 with y = 3 + 2x is 16 + 16x + 4x^2.
        let at_slope = filled(3, |found| at_slope(&all(&[1.0, 2.0, 1.0]), slope(), found));
        assert_eq!(at_slope, [16.0, 16.0, 4.0]);
        // (3 + 2x)^2 is 9 + 12x + 4x^2.
        let found = filled(6, |found| {
            product(&all(&at_slope), slope().times(slope()), found)
        });
        assert_eq!(found, [144.0, 336.0, 292.0, 112.0, 16.0, 0.0]);
    }

    #[test]
    fn moments_are_exchanged_as_polynomials_are() {
        // Weight 1 at x = 0.5 and 3 at x = -1, where the slope is 4 and 1.
        let moments: Vec<f64> = (0..5)
            .map(|power| 0.5_f64.powi(power) + 3.0 * (-1.0_f64).powi(power))
            .collect();
        let weighed = filled(3, |found| {
            weighed(&all(&moments), slope().times(slope()), found)
        });
        assert_eq!(weighed, [19.0, 5.0, 7.0]);
        assert_eq!(
            filled(3, |found| powers_of_slope(
                &mut all(&weighed),
                slope(),
                found
            )),
            [19.0, 67.0, 259.0]
        );
        // 1 + x over both is 1.5 + 3 * 0.
        assert_eq!(
            summed(&all(&[1.0, 1.0, 0.0]), &all(&moments)).values(),
            [1.5; 4]
        );
    }

    #[test]
    fn years_since_and_years_are_exchanged() {
        let live = [0.5, 1.0, 1.0];
        assert_eq!(
            filled(3, |found| by_years_since(
                &all(&[1.0, 10.0, 100.0]),
                &live,
                found
            )),
            [110.5, 105.0, 50.0]
        );
        assert_eq!(
            filled(3, |found| by_year(&all(&[1.0, 10.0, 100.0]), &live, found)),
            [0.5, 6.0, 61.0]
        );
    }
}
