//! How the values at which net value crosses zero are found.

use super::quantity;
use crate::formula::{Around, Say};
use crate::how_sure::name;
use app::Style;
use app::working::switching::Switching;
use model::Parameter;

impl Say for Switching {
    fn say(&self, style: Style) -> Around {
        Around::before(match self {
            Switching::WhereZero => "where net value is £0".into(),
            Switching::HowFound => "Only the assumption named moves, its two ends by the same \
                                    amount, until net value changes sign; that gap is then halved \
                                    until nothing of it is left. The sentences round to three \
                                    figures."
                .into(),
            Switching::From { swing, values } => {
                let at = |which: fn(&(Parameter, f64, f64)) -> f64| {
                    let at =
                        |row: &(Parameter, f64, f64)| quantity::value(row.0, which(row), style);
                    values.iter().map(at).collect::<Vec<_>>().join(" and ")
                };
                format!(
                    "{}, from {} to {}: ",
                    name(swing),
                    at(|(_, now, _)| *now),
                    at(|(_, _, then)| *then)
                )
            }
            Switching::CostThen => "A family's crisis costs a year are then: ".into(),
        })
    }
}
