//! What a formula is written over: one plan's numbers, those of several draws side by side, or
//! numbers that remember how they came about.
//!
//! Every formula of the method stands once, in `formula` and `tier`, whichever of the three it is
//! worked out for.

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

/// Something with a value for every parameter.
pub trait Values {
    /// The kind of number: one plan's, several draws' side by side, or one that remembers.
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
