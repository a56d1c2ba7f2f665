//! Triangular distributions: from a share to the value that this share of the distribution lies
//! below.

use crate::Lanes;

/// A triangular distribution, with what its inverse needs worked out.
#[derive(Clone, Copy, Debug)]
pub struct Triangular {
    low: f64,
    high: f64,
    /// The share below the likeliest value.
    turn: f64,
    /// Width times the distance from the likeliest value to either end.
    rise: f64,
    fall: f64,
}

impl Triangular {
    /// From the least to the greatest value, likeliest at the mode. All three alike give that one
    /// value.
    pub fn new(low: f64, mode: f64, high: f64) -> Triangular {
        let width = high - low;
        // Without width there is no share to turn at; the upper side then gives the one value there
        // is.
        let turn = if width > 0.0 {
            (mode - low) / width
        } else {
            0.0
        };
        Triangular {
            low,
            high,
            turn,
            rise: width * (mode - low),
            fall: width * (high - mode),
        }
    }

    /// The values at these shares. One square root for both sides, because it is by far the dearest
    /// operation.
    #[inline(always)]
    pub fn at(&self, share: Lanes) -> Lanes {
        let turn = Lanes::from(self.turn);
        let rest = Lanes::from(1.0) - share;
        let root = share
            .where_less(
                turn,
                share * Lanes::from(self.rise),
                rest * Lanes::from(self.fall),
            )
            .sqrt();
        share.where_less(
            turn,
            Lanes::from(self.low) + root,
            Lanes::from(self.high) - root,
        )
    }
}

/// Puts the values of some draws in their places: the first distribution takes the points' first
/// dimension.
#[inline(never)]
pub fn draw(distributions: &[(usize, Triangular)], points: &[Lanes], to: &mut [Lanes]) {
    for ((place, distribution), points) in distributions.iter().zip(points) {
        to[*place] = distribution.at(*points);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_the_turn_and_both_sides_are_where_the_formula_puts_them() {
        // From 0 to 4, likeliest at 1: a quarter of it lies below 1.
        let values = Triangular::new(0.0, 1.0, 4.0)
            .at(Lanes::new([0.0, 0.0625, 0.25, 0.8125]))
            .values();
        assert_eq!(values, [0.0, 0.5, 1.0, 4.0 - 1.5]);
        assert_eq!(
            Triangular::new(2.0, 2.0, 2.0)
                .at(Lanes::new([0.0, 0.3, 0.6, 1.0]))
                .values(),
            [2.0; 4]
        );
        // One-sided: likeliest at an end.
        assert_eq!(
            Triangular::new(0.0, 0.0, 2.0)
                .at(Lanes::from(0.75))
                .values(),
            [1.0; 4]
        );
        assert_eq!(
            Triangular::new(0.0, 2.0, 2.0)
                .at(Lanes::from(0.25))
                .values(),
            [1.0; 4]
        );
    }
}
