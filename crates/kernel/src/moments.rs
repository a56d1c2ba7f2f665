//! Moments of what lies along a line of groups, ready for any share of the top fifth.
//!
//! A polynomial in the place on the line, summed over any stretch of it with any weights, needs
//! only the weights' moments: so a draw keeps its polynomial and nothing by group, and a stretch is
//! summed for all draws by a few multiplications each.

use crate::lanes::{Lanes, WIDTH};

/// Groups the line is cut into; everything is constant within one.
pub const GROUPS: usize = 100;

/// One number a group, from one end of the line to the other.
pub type Groups = [f64; GROUPS];

/// Where a draw lies between two rows of moments.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    /// The row at or before the value, counted from 0.
    pub row: u32,
    /// How far from that row to the next, 0 to 1.
    pub part: f64,
}

/// How many rows a refined table has for each of another.
pub const FINER: usize = 8;

/// Rows at even steps from a lowest value.
#[derive(Clone, Copy, Debug)]
pub struct Rows {
    /// The value of the first row.
    pub low: f64,
    /// From one row to the next.
    pub step: f64,
    /// Steps from the first row to the last.
    pub steps: u32,
}

impl Rows {
    /// Where some draws' values lie between the rows.
    #[inline(never)]
    pub fn place(&self, values: Lanes, found: &mut [Place; WIDTH]) {
        for (found, value) in found.iter_mut().zip(values.values()) {
            let position = if self.step > 0.0 {
                (value - self.low) / self.step
            } else {
                0.0
            };
            let row = (position as u32).min(self.steps - 1);
            *found = Place {
                row,
                part: position - f64::from(row),
            };
        }
    }
}

/// For every row, one or more lists of moments, each of as many terms.
pub struct Moments {
    terms: usize,
    lists: usize,
    rows: Vec<f64>,
}

/// Terms for a polynomial of this many coefficients: whole lanes.
pub fn terms(count: usize) -> usize {
    count.next_multiple_of(WIDTH)
}

impl Moments {
    /// The moments about the middle of each row of `shares` times each of the lists of weights;
    /// groups lie evenly between -1 and 1.
    #[inline(never)]
    pub fn of(shares: &[Groups], weights: &[Groups], terms: usize) -> Moments {
        let mut powers = vec![0.0; terms * GROUPS];
        for (g, powers) in powers.chunks_exact_mut(terms).enumerate() {
            let x = (2 * g + 1) as f64 / GROUPS as f64 - 1.0;
            let mut power = 1.0;
            for to in powers {
                *to = power;
                power *= x;
            }
        }
        let mut rows = Vec::with_capacity(shares.len() * weights.len() * terms);
        for shares in shares {
            for weights in weights {
                // Most groups lie outside most stretches.
                let start = weights
                    .iter()
                    .position(|&weight| weight != 0.0)
                    .unwrap_or(GROUPS);
                let end = GROUPS
                    - weights
                        .iter()
                        .rev()
                        .position(|&weight| weight != 0.0)
                        .unwrap_or(GROUPS);
                for term in (0..terms).step_by(WIDTH) {
                    let mut sum = Lanes::from(0.0);
                    for g in start..end {
                        sum = sum
                            + Lanes::from(shares[g] * weights[g])
                                * Lanes::load(&powers[g * terms + term..]);
                    }
                    rows.extend_from_slice(&sum.values());
                }
            }
        }
        Moments {
            terms,
            lists: weights.len(),
            rows,
        }
    }

    /// [`FINER`] times as many rows, by the cubic through the four nearest: shares and their
    /// moments bend so little from row to row that nothing is lost, and a row worked out is dear.
    #[inline(never)]
    pub fn refined(&self) -> Moments {
        let size = self.terms * self.lists;
        let last = self.rows.len() / size - 1;
        let mut rows = Vec::with_capacity((last * FINER + 1) * size);
        for fine in 0..=last * FINER {
            let start = (fine / FINER).saturating_sub(1).min(last - 3);
            let x = fine as f64 / FINER as f64 - start as f64;
            let (a, b, c, d) = (x, x - 1.0, x - 2.0, x - 3.0);
            let weights = [
                b * c * d / -6.0,
                a * c * d / 2.0,
                a * b * d / -2.0,
                a * b * c / 6.0,
            ];
            let [p, q, r, s] = [0, 1, 2, 3].map(|row| self.row((start + row) as u32));
            let each = p.iter().zip(q).zip(r.iter().zip(s));
            rows.extend(each.map(|((p, q), (r, s))| {
                (weights[0] * p + weights[1] * q) + (weights[2] * r + weights[3] * s)
            }));
        }
        Moments {
            terms: self.terms,
            lists: self.lists,
            rows,
        }
    }

    /// Every draw's polynomials, as many as there are lists, summed over the line.
    #[inline(never)]
    pub fn sums(&self, coefficients: &[f64], places: &[Place]) -> Vec<f64> {
        let size = self.terms * self.lists;
        let draws = coefficients.chunks_exact(size).zip(places);
        let sum = |(coefficients, place): (&[f64], &Place)| {
            let [below, above] =
                [place.row, place.row + 1].map(|row| dot(coefficients, self.row(row)));
            place.between(below, above)
        };
        draws.map(sum).collect()
    }

    /// One list's moments at the places of some draws.
    #[inline(never)]
    pub fn at(&self, list: usize, places: &[Place; WIDTH], found: &mut [Lanes]) {
        let lists = places.map(|place| {
            [place.row, place.row + 1].map(|row| &self.row(row)[list * self.terms..][..self.terms])
        });
        for (term, found) in found[..self.terms].iter_mut().enumerate() {
            let mut moments = [0.0; WIDTH];
            for ((moment, [below, above]), place) in moments.iter_mut().zip(lists).zip(places) {
                *moment = place.between(below[term], above[term]);
            }
            *found = Lanes::new(moments);
        }
    }

    fn row(&self, row: u32) -> &[f64] {
        let size = self.terms * self.lists;
        &self.rows[row as usize * size..][..size]
    }
}

impl Place {
    #[inline(always)]
    fn between(self, below: f64, above: f64) -> f64 {
        below + (above - below) * self.part
    }
}

/// The sum of products, by lanes, so that its order is the same with and without SIMD.
#[inline(always)]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sum = Lanes::from(0.0);
    for (a, b) in a.chunks_exact(WIDTH).zip(b.chunks_exact(WIDTH)) {
        sum = sum + Lanes::load(a) * Lanes::load(b);
    }
    let [a, b, c, d] = sum.values();
    (a + b) + (c + d)
}

/// Puts some draws' polynomials where each draw's own coefficients stand together, from this one on
/// of as many for every draw.
#[inline(never)]
pub fn store(polynomials: [&[Lanes]; 2], from: usize, to: &mut [f64]) {
    let size = polynomials[0].len() + polynomials[1].len();
    let (first, rest) = to[from * size..][..WIDTH * size].split_at_mut(size);
    let (second, rest) = rest.split_at_mut(size);
    let (third, fourth) = rest.split_at_mut(size);
    let of_each = first
        .iter_mut()
        .zip(second)
        .zip(third.iter_mut().zip(fourth));
    for (((a, b), (c, d)), lanes) in of_each.zip(polynomials[0].iter().chain(polynomials[1])) {
        [*a, *b, *c, *d] = lanes.values();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_polynomial_is_summed_over_the_groups_from_its_moments() {
        let groups =
            |of: fn(f64) -> f64| std::array::from_fn(|g| of((g as f64 + 0.5) / 50.0 - 1.0));
        let only_first = |x: f64| if x < -0.98 { 1.0 } else { 0.0 };
        let moments = Moments::of(
            &[groups(|_| 1.0), groups(|_| 3.0)],
            &[groups(only_first), groups(|x| x)],
            terms(3),
        );
        // 1 + x + x^2 over the first list, which holds one group alone, and 8x over the second,
        // whose weight is x.
        let coefficients = [1.0, 1.0, 1.0, 0.0, 0.0, 8.0, 0.0, 0.0];
        let squares: f64 = groups(|x| x * x).iter().sum();
        let once = 1.0 - 0.99 + 0.99 * 0.99 + 8.0 * squares;
        // Halfway from the row of ones to the row of threes.
        let half = Place { row: 0, part: 0.5 };
        assert!((moments.sums(&coefficients, &[half])[0] - 2.0 * once).abs() < 1e-12 * once);
        let mut second = [Lanes::from(0.0); WIDTH];
        moments.at(1, &[half; WIDTH], &mut second);
        assert!((second[1].values()[3] - 2.0 * squares).abs() < 1e-12 * squares);
    }

    #[test]
    fn refined_rows_lie_on_the_cubic_through_their_neighbours() {
        let cubic = |x: f64| 2.0 - x + 0.5 * x * x * x;
        let shares: Vec<Groups> = (0..6).map(|row| [cubic(f64::from(row)); GROUPS]).collect();
        let refined = Moments::of(&shares, &[[0.01; GROUPS]], terms(1)).refined();
        assert_eq!(refined.rows.len(), (5 * FINER + 1) * refined.terms);
        for fine in 0..=5 * FINER {
            let wanted = cubic(fine as f64 / FINER as f64);
            assert!(
                (refined.row(fine as u32)[0] - wanted).abs() < 1e-12 * wanted.abs().max(1.0),
                "row {fine}"
            );
        }
    }

    #[test]
    fn a_draws_coefficients_stand_together() {
        let four = |from: f64| {
            [0.0, 1.0, 2.0, 3.0]
                .map(|place| Lanes::new([0.0, 100.0, 200.0, 300.0].map(|lane| lane + from + place)))
        };
        let mut found = [0.0; 64];
        store([&four(0.0), &four(10.0)], 4, &mut found);
        assert_eq!(
            found[31..42],
            [
                0.0, 0.0, 1.0, 2.0, 3.0, 10.0, 11.0, 12.0, 13.0, 100.0, 101.0
            ]
        );
    }
}
