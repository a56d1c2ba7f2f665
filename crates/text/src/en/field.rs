//! A parameter's value as its box shows it, and as a sentence gives it.

use crate::number::{count, pence, percent, plain, whole_pounds, written};
use app::{Style, number};
use model::parameter::{Row, Unit};

/// The value as the box shows it: percentages for shares, pounds for money in the prices shown,
/// plain numbers otherwise.
pub fn shown(row: &Row, value: f64, style: Style) -> String {
    match row.unit {
        Unit::Share | Unit::ChancePerYear | Unit::SharePerYear => percent(value),
        _ if row.is_money() => money_exact(style.restated(value)),
        Unit::Families => count(value),
        _ => plain(value),
    }
}

/// Pounds of the prices shown; millions where that loses nothing, so that "£8.5 million" reads the
/// same in the box and on the page.
fn money_exact(value: f64) -> String {
    // Restating leaves a hair beside the pennies that were typed.
    let pennies = (value * 100.0).round() / 100.0;
    let value = if (value - pennies).abs() < 0.0005 {
        pennies
    } else {
        value
    };
    let rounded = written(value);
    let exact = number::parse(&rounded).is_ok_and(|typed| (typed.value - value).abs() < 0.005);
    if exact {
        rounded
    } else if value.fract() == 0.0 {
        whole_pounds(value)
    } else if value == pennies && value >= 1.0 {
        pence(value)
    } else {
        format!("£{}", plain(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use app::field::read;

    #[test]
    fn what_a_box_shows_it_can_read_back() {
        let style = Style::default();
        for row in &model::ROWS {
            for value in [row.min, row.default, row.max] {
                let text = shown(row, value, style);
                let read = read(row, &text, style);
                assert!(
                    read.as_ref()
                        .is_ok_and(|read| (read - value).abs() <= 1e-9 * value.abs()),
                    "{}: {value} as {text:?}: {read:?}",
                    row.id
                );
            }
        }
    }
}
