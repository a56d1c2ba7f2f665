//! A parameter as a text box: how its value reads, and how typed text becomes a value or a reason why not.

use super::{display, format, number, wording};
use model::parameter::{Row, Unit};

/// The value as the box shows it: percentages for shares, pounds for money, plain numbers otherwise.
pub fn shown(row: &Row, value: f64) -> String {
    match row.unit {
        Unit::Share | Unit::ChancePerYear | Unit::SharePerYear => format::percent(value),
        _ if row.is_money() => money_exact(display::restated(value)),
        Unit::Families => format::count(value),
        _ => format::plain(value),
    }
}

/// Pounds of the prices shown; millions where that loses nothing, so that "£8.5 million" reads the same in the box and on the page.
fn money_exact(value: f64) -> String {
    // Restating leaves a hair beside the pennies that were typed.
    let pennies = (value * 100.0).round() / 100.0;
    let value = if (value - pennies).abs() < 0.0005 {
        pennies
    } else {
        value
    };
    let rounded = format::written(value);
    let exact = number::parse(&rounded).is_ok_and(|typed| (typed.value - value).abs() < 0.005);
    if exact {
        rounded
    } else if value.fract() == 0.0 {
        format::whole_pounds(value)
    } else if value == pennies && value >= 1.0 {
        format::pence(value)
    } else {
        format!("£{}", format::plain(value))
    }
}

/// Reads typed text for a row; what does not fit keeps the old value, and the sentence says why.
pub fn read(row: &Row, text: &str) -> Result<f64, String> {
    read_up_to(row, text, row.max)
}

/// The same where there is room for less than the row allows: families of a band, which are no more than all families.
pub fn read_up_to(row: &Row, text: &str, most: f64) -> Result<f64, String> {
    let typed = number::parse(text)?;
    let share = matches!(
        row.unit,
        Unit::Share | Unit::ChancePerYear | Unit::SharePerYear
    );
    let value = match (share, typed.percent) {
        (true, true) | (false, false) => typed.value,
        (false, true) => return Err("A percentage does not fit here.".into()),
        // "0.3" in a box of percentages might be 30% or 0.3%; guessing wrong would go unnoticed.
        (true, false) if typed.value != 0.0 && typed.value.abs() <= 1.0 => {
            let (full, small) = (format::percent(typed.value), format::plain(typed.value));
            return Err(format!(
                "{small} could mean {full} or {small}%: type it with the % sign."
            ));
        }
        (true, false) => typed.value / 100.0,
    };
    // To a billionth: what a division by a hundred leaves behind the digits typed would make links long, or not come back from one.
    let value = if share {
        (value * 1e9).round() / 1e9
    } else {
        value
    };
    // Money to the penny, for the same reason.
    let value = if row.is_money() {
        display::of_2012((value * 100.0).round() / 100.0)
    } else {
        value
    };
    if row.whole() && value.fract() != 0.0 {
        return Err(format!(
            "{} come{} in whole numbers.",
            wording::unit_noun(row.unit),
            if row.unit == Unit::Year { "s" } else { "" }
        ));
    }
    check_limits(row, value, most)
}

/// Refuses a value outside the limits, naming the limit.
fn check_limits(row: &Row, value: f64, max: f64) -> Result<f64, String> {
    if value < row.min {
        Err(format!(
            "{} is below the least this can be, {}.",
            shown(row, value),
            shown(row, row.min)
        ))
    } else if value > max {
        Err(format!(
            "{} is above the most this can be, {}.",
            shown(row, value),
            shown(row, max)
        ))
    } else {
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Parameter::{self, *};

    #[test]
    fn what_a_box_shows_it_can_read_back() {
        for row in &model::ROWS {
            for value in [row.min, row.default, row.max] {
                let text = shown(row, value);
                let read = read(row, &text);
                assert!(
                    read.as_ref()
                        .is_ok_and(|read| (read - value).abs() <= 1e-9 * value.abs()),
                    "{}: {value} as {text:?}: {read:?}",
                    row.id
                );
            }
        }
    }

    #[test]
    fn what_does_not_fit_says_why() {
        let reason = |parameter: Parameter, text| read(parameter.row(), text).expect_err("refused");
        assert!(reason(AvoidableShare, "0.3").contains("30% or 0.3%"));
        assert!(reason(Families, "-5").contains("below the least"));
        assert!(reason(Families, "150.5").contains("whole numbers"));
        assert!(reason(Budget, "25%").contains("percentage"));
        assert_eq!(read(AvoidableShare.row(), "30"), Ok(0.3));
        assert_eq!(read(Budget.row(), "£8.5m"), Ok(8.5e6));
        assert_eq!(read(Relapse.row(), "0.0184%"), Ok(0.000_184));
    }
}
