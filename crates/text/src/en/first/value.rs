//! The lines that keep net value honest.

use crate::names;
use crate::number::{money, years};
use app::Style;
use app::views::first::{Later, Value};

/// Net value under the other standards of evidence, after the years counted, and as cash.
pub fn lines(value: &Value, style: Style) -> [String; 3] {
    let others: Vec<String> = value
        .by_others
        .iter()
        .map(|&(standard, npv)| format!("{} {}", money(npv, style), names::standard_if(standard)))
        .collect();
    let [cash, spent] = [value.cash, value.spent].map(|amount| money(amount, style));
    [
        format!(
            "Net value over {} would be {}.",
            years(value.years),
            others.join("; ")
        ),
        later(value, style),
        match value.councils_cash {
            Some(councils) => format!(
                "Value, not cash: about {cash} would be cash, {} of it the council's, against \
                 {spent} spent (present values).",
                money(councils, style)
            ),
            None => format!(
                "Value, not cash: about {cash} would be cash, against {spent} spent (present \
                 values)."
            ),
        },
    ]
}

fn later(value: &Value, style: Style) -> String {
    let year = value.years;
    match value.later {
        Later::Pounds(pounds) => format!(
            "{} more after year {year} from families already better off, not counted above.",
            money(pounds, style)
        ),
        Later::Endless => format!(
            "What families better off save after year {year} would never end on these assumptions, \
             so it is not counted."
        ),
    }
}
