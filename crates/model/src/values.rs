//! What a formula is written over: one plan's numbers, or those of several draws side by side.
//!
//! The formulas of the method stand once, whichever of the two they are worked out for.

use super::{Parameter, Scenario};
use std::ops::{Add, Div, Mul, Sub};

/// A number, or one of each of several draws.
pub trait Number:
    Copy + From<f64> + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Div<Output = Self>
{
}

impl<N: Copy + From<f64> + Add<Output = N> + Sub<Output = N> + Mul<Output = N> + Div<Output = N>>
    Number for N
{
}

/// Something with a value for every parameter.
pub trait Values {
    type Number: Number;

    fn get(&self, parameter: Parameter) -> Self::Number;
}

impl Values for Scenario {
    type Number = f64;

    #[inline(always)]
    fn get(&self, parameter: Parameter) -> f64 {
        Scenario::get(self, parameter)
    }
}
