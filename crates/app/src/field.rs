//! A parameter as a text box: how typed text becomes a value, or a reason why not.

use super::number::{self, Counts, Typed};
use super::refusal::Refusal;
use super::style::Style;
use model::parameter::{Row, Unit};

/// Reads typed text for a row; what does not fit keeps the old value, and the refusal says why.
///
/// Money is typed in the prices of `style`; the value is in those of 2012-13.
pub fn read(row: &Row, text: &str, style: Style) -> Result<f64, Refusal> {
    read_up_to(row, text, row.max, style)
}

/// The same where there is room for less than the row allows: families of a band, which are no more
/// than all families.
pub fn read_up_to(row: &Row, text: &str, most: f64, style: Style) -> Result<f64, Refusal> {
    let typed = number::parse(text)?;
    let share = matches!(
        row.unit,
        Unit::Share | Unit::ChancePerYear | Unit::SharePerYear
    );
    if typed.pounds && !row.is_money() {
        return Err(Refusal::Pounds);
    }
    if let Some((_, word)) = typed.counts.filter(|(counts, _)| !fits(row.unit, *counts)) {
        return Err(Refusal::Stopped(word.into()));
    }
    let inside = |value| {
        if row.is_money() {
            style.of_2012(value)
        } else {
            value
        }
    };
    let which = |first, second| Err(Refusal::TwoMeanings(row.parameter, [first, second]));
    // Elsewhere a point parts thousands; here it would be the pence, or part of a family.
    if let Some(grouped) = typed
        .grouped_by_points
        .filter(|_| row.is_money() || row.whole())
    {
        return which(inside(grouped), inside(typed.value));
    }
    if in_millions(row, &typed, text) {
        let [millions, pounds] = [typed.value * 1e6, typed.value];
        return which(style.of_2012(millions), style.of_2012(pounds));
    }
    let value = match (share, typed.percent) {
        (true, true) | (false, false) => typed.value,
        (false, true) => return Err(Refusal::Percentage),
        // "0.3" in a box of percentages might be 30% or 0.3%.
        (true, false) if typed.value != 0.0 && typed.value.abs() <= 1.0 => {
            return which(typed.value, typed.value / 100.0);
        }
        (true, false) => typed.value / 100.0,
    };
    // To a billionth: what a division by a hundred leaves behind the digits typed would make links
    // long, or not come back from one.
    let value = if share {
        (value * 1e9).round() / 1e9
    } else {
        value
    };
    // Money to the penny, for the same reason.
    let value = if row.is_money() {
        style.of_2012((value * 100.0).round() / 100.0)
    } else {
        value
    };
    if row.whole() && value.fract() != 0.0 {
        return Err(Refusal::NotWhole(row.unit));
    }
    check_limits(row, value, most)
}

/// Whether a word beside a number can stand beside this unit.
fn fits(unit: Unit, counts: Counts) -> bool {
    match unit {
        Unit::Families => counts == Counts::Families,
        Unit::FamiliesPerWorker => matches!(counts, Counts::Families | Counts::Workers),
        Unit::Years | Unit::Year => counts == Counts::Years,
        _ => false,
    }
}

/// "8.5" where millions are usual: £8.5 million, or £8.50? With both its pence it is pounds.
fn in_millions(row: &Row, typed: &Typed, text: &str) -> bool {
    let with_pence = typed.pounds
        && text
            .trim()
            .rsplit('.')
            .next()
            .is_some_and(|pence| pence.len() == 2);
    row.is_money()
        && row.max >= LEAST_IN_MILLIONS
        && !typed.scaled
        && !typed.percent
        && !with_pence
        && typed.value > 0.0
        && typed.value < 1000.0
}

/// A row whose most is this is usually given in millions, in pounds.
const LEAST_IN_MILLIONS: f64 = 2e7;

/// Refuses a value outside the limits, naming the limit.
fn check_limits(row: &Row, value: f64, most: f64) -> Result<f64, Refusal> {
    let parameter = row.parameter;
    if value < row.min {
        Err(Refusal::BelowLeast {
            parameter,
            value,
            least: row.min,
        })
    } else if value > most {
        Err(Refusal::AboveMost {
            parameter,
            value,
            most,
        })
    } else {
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Parameter::{self, *};

    fn typed(parameter: Parameter, text: &str) -> Result<f64, Refusal> {
        read(parameter.row(), text, Style::default())
    }

    #[test]
    fn what_does_not_fit_says_why() {
        for (parameter, text, refusal) in [
            (
                AvoidableShare,
                "0.3",
                Refusal::TwoMeanings(AvoidableShare, [0.3, 0.003]),
            ),
            (Budget, "8.5", Refusal::TwoMeanings(Budget, [8.5e6, 8.5])),
            (
                ReactiveCost,
                "£330.000",
                Refusal::TwoMeanings(ReactiveCost, [330_000.0, 330.0]),
            ),
            (Families, "£5,500", Refusal::Pounds),
            (Budget, "500 families", Refusal::Stopped("families".into())),
            (
                Families,
                "-5",
                Refusal::BelowLeast {
                    parameter: Families,
                    value: -5.0,
                    least: Families.row().min,
                },
            ),
            (Families, "150.5", Refusal::NotWhole(Unit::Families)),
            (Budget, "25%", Refusal::Percentage),
            (Budget, " ", Refusal::Empty),
        ] {
            assert_eq!(typed(parameter, text), Err(refusal), "{text}");
        }
        assert_eq!(typed(AvoidableShare, "30"), Ok(0.3));
        assert_eq!(typed(Budget, "£8.5m"), Ok(8.5e6));
        assert_eq!(typed(Relapse, "0.0184%"), Ok(0.000_184));
    }
}
