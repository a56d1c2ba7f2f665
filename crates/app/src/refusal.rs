//! Why typed text was not taken: facts, which become sentences where the page is drawn.

use model::Parameter;
use model::parameter::Unit;

/// Why a box did not take what was typed; the value stays as it was.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    Empty,
    /// The word or character at which it stopped being a number.
    Stopped(String),
    /// Two numbers where there is room for one; each as typed.
    TwoNumbers(String, String),
    /// It might mean either of these, in the parameter's own unit; guessing wrong would go
    /// unnoticed.
    TwoMeanings(Parameter, [f64; 2]),
    /// Pounds where something else is counted.
    Pounds,
    /// A percentage where none fits.
    Percentage,
    /// A fraction of what comes in whole numbers.
    NotWhole(Unit),
    /// Less than the least the parameter can be; both in the parameter's own unit.
    BelowLeast {
        parameter: Parameter,
        value: f64,
        least: f64,
    },
    /// More than the most it can be here.
    AboveMost {
        parameter: Parameter,
        value: f64,
        most: f64,
    },
}
