//! The arithmetic of thousands of draws, several side by side; it knows nothing of families or
//! money.
//!
//! A crate of its own, because it alone is compiled for speed and the rest of the page for size.
//! Everything here is adding, multiplying, dividing and square roots in a fixed order, so that with
//! or without SIMD, in any browser and natively, the bits are the same.
//!
//! Functions with loops are neither generic nor inlined: a copy of them in another crate would be
//! compiled for size like the rest of it.

// Whoever reads a number has to know what it is.
#![deny(missing_docs)]

pub mod lanes;
pub mod moments;
pub mod percentiles;
pub mod polynomial;
pub mod sobol;
pub mod triangular;

pub use lanes::Lanes;
