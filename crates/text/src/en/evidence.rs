//! The evidence behind a row of the table, in words.

use crate::{field, names};
use app::Style;
use model::Parameter;
use model::parameter::Row;

/// Its plausible range; of a decision there is none.
pub fn range(parameter: Parameter, style: Style) -> String {
    let shown = |value| field::shown(parameter.row(), value, style);
    match parameter.evidence().range {
        Some((low, high)) => format!("{} to {}", shown(low), shown(high)),
        None => "a decision".into(),
    }
}

/// Title, publisher and year of its source, as far as there are any.
pub fn source(parameter: Parameter) -> String {
    let source = parameter.evidence().source();
    let named: Vec<&str> = [source.title, source.publisher, source.year]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    named.join(", ")
}

/// The unit, and for money the prices it is shown in.
pub fn unit(row: &Row, style: Style) -> String {
    let prices = if row.is_money() {
        format!(", {} prices", style.prices.year())
    } else {
        String::new()
    };
    format!("{}{prices}", names::unit(row.unit))
}
