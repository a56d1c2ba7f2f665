//! The budget bar in words.

use crate::number::{money, percent};
use app::Style;
use app::views::first::Budget;

/// What stands out: "£7.5 million of £8.5 million a year:".
pub fn strong(bar: Budget, style: Style) -> String {
    format!(
        "{} of {} a year:",
        money(bar.cost, style),
        money(bar.budget, style)
    )
}

/// What follows it.
pub fn rest(bar: Budget, style: Style) -> String {
    let [intensive, targeted, universal] =
        [bar.intensive, bar.targeted, bar.universal].map(|amount| money(amount, style));
    format!(
        "{intensive} intensive, {targeted} targeted. {} Universal services' {universal} a year is \
         no part of it.",
        room(bar, style)
    )
}

/// How the plan stands to the budget as it is cut, or would be.
fn room(bar: Budget, style: Style) -> String {
    let amount = |pounds: f64| money(pounds.abs(), style);
    if bar.cut > 0.0 {
        let (budget, cut, left) = (money(bar.budget, style), percent(bar.cut), amount(bar.left));
        if bar.left >= 0.0 {
            format!("The budget is {budget} after a cut of {cut}; this mix is {left} inside it.")
        } else {
            format!("The budget is {budget} after a cut of {cut}; this mix is {left} over it.")
        }
    } else {
        let left = amount(bar.left_after_a_quarter);
        if bar.left_after_a_quarter >= 0.0 {
            format!("After a 25% cut this mix would be {left} inside.")
        } else {
            format!("After a 25% cut this mix would be {left} short.")
        }
    }
}
