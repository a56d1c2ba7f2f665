//! The limits of goal seek, as they are typed.

use super::field;
use super::refusal::Refusal;
use super::style::Style;
use model::Parameter;
use model::goal_seek::{Limit, Limits};

/// The most a limit on cost can be, in pounds a year.
pub(super) const MOST_COST: f64 = 1e10;
/// The most workers or families a limit can be.
pub(super) const MOST_COUNT: f64 = 1e6;

/// The limits with one of them as typed; nothing typed is no limit.
pub fn read(limits: Limits, limit: Limit, text: &str, style: Style) -> Result<Limits, Refusal> {
    let (row, most) = match limit {
        Limit::Cost => (Parameter::Budget.row(), MOST_COST),
        Limit::Workers | Limit::Extra => (Parameter::Intensive.row(), MOST_COUNT),
    };
    let value = match text.trim() {
        "" => None,
        text => Some(field::read_up_to(row, text, most, style)?),
    };
    Ok(match limit {
        Limit::Workers => Limits {
            workers: value,
            ..limits
        },
        Limit::Cost => Limits {
            cost: value,
            ..limits
        },
        Limit::Extra => Limits {
            extra: value,
            ..limits
        },
    })
}
