//! What a formula is written over: one plan's numbers, those of several draws side by side,
//! numbers that remember how they came about, or cells of a workbook (in a crate of their own).
//!
//! Every formula of the method stands once, in `formula` and `tier`, whichever of them it is worked
//! out for.

use super::trace::Quantity;
use super::{Parameter, Scenario};
use kernel::Lanes;
use std::ops::{Add, Div, Mul, Sub};

/// A number a formula can be worked out with.
pub trait Number:
    Clone
    + From<f64>
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
{
    /// The same number, known by a name from here on if it remembers such things.
    #[inline(always)]
    fn named(self, _quantity: Quantity) -> Self {
        self
    }
}

/// A number with one value, so that it can be rounded and held against nothing; draws side by side
/// have several.
pub trait Single: Number {
    /// The next whole number, never below 0; what exceeds a whole one by a hair (1e-9) counts as
    /// that, so that 300/6 stays 50.
    fn rounded_up(self) -> Self;

    /// Itself, or 0 where it is below.
    fn or_nothing(self) -> Self;
}

/// A number that can also be bent and cut: along the line's curve, and to the stretch that a band
/// covers.
pub trait Elementary: Single {
    /// Its natural logarithm.
    fn logarithm(self) -> Self;

    /// Itself to a power.
    fn power(self, exponent: Self) -> Self;

    /// The smaller of two.
    fn smaller(self, other: Self) -> Self;

    /// The greater of two.
    fn greater(self, other: Self) -> Self;

    /// To whole numbers, a half up and never below 0, with a hair (1e-9) of tolerance so that
    /// 5,500 x 1.21 is 6,655 on every machine.
    fn rounded_half_up(self) -> Self;
}

impl Number for f64 {}

impl Number for Lanes {}

impl Single for f64 {
    #[inline(always)]
    fn rounded_up(self) -> f64 {
        // Adding 0 makes a negative zero an ordinary one.
        libm::ceil(self - 1e-9).max(0.0) + 0.0
    }

    #[inline(always)]
    fn or_nothing(self) -> f64 {
        self.max(0.0)
    }
}

impl Elementary for f64 {
    #[inline(always)]
    fn logarithm(self) -> f64 {
        libm::log(self)
    }

    #[inline(always)]
    fn power(self, exponent: f64) -> f64 {
        libm::pow(self, exponent)
    }

    #[inline(always)]
    fn smaller(self, other: f64) -> f64 {
        self.min(other)
    }

    #[inline(always)]
    fn greater(self, other: f64) -> f64 {
        self.max(other)
    }

    #[inline(always)]
    fn rounded_half_up(self) -> f64 {
        libm::floor(self + 0.5 + 1e-9).max(0.0)
    }
}

/// Something with a value for every parameter.
pub trait Values {
    /// The kind of number: one plan's, several draws' side by side, or one that remembers
    /// or stands in a workbook.
    type Number: Number;

    /// A parameter's value, in its row's unit.
    fn get(&self, parameter: Parameter) -> Self::Number;
}

impl Values for Scenario {
    type Number = f64;

    #[inline(always)]
    fn get(&self, parameter: Parameter) -> f64 {
        Scenario::get(self, parameter)
    }
}
