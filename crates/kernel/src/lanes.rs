//! Numbers of several draws side by side, one operation on all of them.
//!
//! Four draws are two pairs: with WebAssembly's SIMD each pair is one register, and two of them
//! keep the processor busy while it waits for either. Without SIMD the same operations are done one
//! after another.

use std::ops::{Add, Div, Mul, Sub};

/// Draws side by side.
pub const WIDTH: usize = 4;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod pair {
    use core::arch::wasm32::*;

    pub type Pair = v128;
    pub use core::arch::wasm32::{
        f64x2_add as add, f64x2_div as div, f64x2_mul as mul, f64x2_sqrt as sqrt, f64x2_sub as sub,
    };

    #[inline(always)]
    pub fn new(values: [f64; 2]) -> Pair {
        f64x2(values[0], values[1])
    }

    #[inline(always)]
    pub fn values(pair: Pair) -> [f64; 2] {
        [f64x2_extract_lane::<0>(pair), f64x2_extract_lane::<1>(pair)]
    }

    /// The first where `a` is less than `b`, else the second.
    #[inline(always)]
    pub fn where_less(a: Pair, b: Pair, first: Pair, second: Pair) -> Pair {
        v128_bitselect(first, second, f64x2_lt(a, b))
    }
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
mod pair {
    pub type Pair = [f64; 2];

    #[inline(always)]
    pub fn new(values: [f64; 2]) -> Pair {
        values
    }

    #[inline(always)]
    pub fn values(pair: Pair) -> [f64; 2] {
        pair
    }

    #[inline(always)]
    pub fn add(a: Pair, b: Pair) -> Pair {
        [a[0] + b[0], a[1] + b[1]]
    }

    #[inline(always)]
    pub fn sub(a: Pair, b: Pair) -> Pair {
        [a[0] - b[0], a[1] - b[1]]
    }

    #[inline(always)]
    pub fn mul(a: Pair, b: Pair) -> Pair {
        [a[0] * b[0], a[1] * b[1]]
    }

    #[inline(always)]
    pub fn div(a: Pair, b: Pair) -> Pair {
        [a[0] / b[0], a[1] / b[1]]
    }

    #[inline(always)]
    pub fn sqrt(a: Pair) -> Pair {
        [a[0].sqrt(), a[1].sqrt()]
    }

    /// The first where `a` is less than `b`, else the second.
    #[inline(always)]
    pub fn where_less(a: Pair, b: Pair, first: Pair, second: Pair) -> Pair {
        [
            if a[0] < b[0] { first[0] } else { second[0] },
            if a[1] < b[1] { first[1] } else { second[1] },
        ]
    }
}

/// One number of each of [`WIDTH`] draws.
#[derive(Clone, Copy, Debug)]
pub struct Lanes(pair::Pair, pair::Pair);

impl Lanes {
    /// Four numbers side by side, in their order.
    #[inline(always)]
    pub fn new([a, b, c, d]: [f64; WIDTH]) -> Lanes {
        Lanes(pair::new([a, b]), pair::new([c, d]))
    }

    /// The first [`WIDTH`] of these numbers.
    #[inline(always)]
    pub fn load(from: &[f64]) -> Lanes {
        let from: &[f64; WIDTH] = from.first_chunk().expect("a number for every lane");
        Lanes::new(*from)
    }

    /// The four numbers, in their order.
    #[inline(always)]
    pub fn values(self) -> [f64; WIDTH] {
        let ([a, b], [c, d]) = (pair::values(self.0), pair::values(self.1));
        [a, b, c, d]
    }

    /// The square root of each; of a negative number it is no number.
    #[inline(always)]
    pub fn sqrt(self) -> Lanes {
        Lanes(pair::sqrt(self.0), pair::sqrt(self.1))
    }

    /// Lane by lane the first where `self` is less than `limit`, else the second.
    #[inline(always)]
    pub fn where_less(self, limit: Lanes, first: Lanes, second: Lanes) -> Lanes {
        Lanes(
            pair::where_less(self.0, limit.0, first.0, second.0),
            pair::where_less(self.1, limit.1, first.1, second.1),
        )
    }
}

impl From<f64> for Lanes {
    #[inline(always)]
    fn from(value: f64) -> Lanes {
        Lanes::new([value; WIDTH])
    }
}

impl Add for Lanes {
    type Output = Lanes;

    #[inline(always)]
    fn add(self, other: Lanes) -> Lanes {
        Lanes(pair::add(self.0, other.0), pair::add(self.1, other.1))
    }
}

impl Sub for Lanes {
    type Output = Lanes;

    #[inline(always)]
    fn sub(self, other: Lanes) -> Lanes {
        Lanes(pair::sub(self.0, other.0), pair::sub(self.1, other.1))
    }
}

impl Mul for Lanes {
    type Output = Lanes;

    #[inline(always)]
    fn mul(self, other: Lanes) -> Lanes {
        Lanes(pair::mul(self.0, other.0), pair::mul(self.1, other.1))
    }
}

impl Div for Lanes {
    type Output = Lanes;

    #[inline(always)]
    fn div(self, other: Lanes) -> Lanes {
        Lanes(pair::div(self.0, other.0), pair::div(self.1, other.1))
    }
}
