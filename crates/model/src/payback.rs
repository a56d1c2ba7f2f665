//! When spending is recovered: cumulative net value, undiscounted, crossing zero for good. Method,
//! section 5.

use super::formula;

/// The first moment, in years, after which `cumulative` never falls below zero, interpolated within
/// the year. Zero if it is never negative; None if that moment does not come within the years
/// counted.
pub fn payback(cumulative: &[f64]) -> Option<f64> {
    let Some(last_short) = cumulative.iter().rposition(|&sum| sum < 0.0) else {
        return Some(0.0);
    };
    let (owed, left) = (-cumulative[last_short], *cumulative.get(last_short + 1)?);
    Some(formula::recovered_after(
        (last_short + 1) as f64,
        owed,
        left,
    ))
}
