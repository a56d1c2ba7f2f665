//! The budget bar in words.

use crate::number::{money, plain};
use app::Style;
use app::views::first::Budget;

/// The bar among the figures, for whoever cannot see it.
pub const BUDGET: &str = "Budget";
/// The tick that a cut of a quarter would set.
pub const AFTER_A_QUARTER: &str = "after a 25% cut";

/// What is left, or what is missing: "£1 million left", "£68.3 million over".
pub fn room(left: f64, style: Style) -> String {
    let amount = money(left.abs(), style);
    if left < -0.5 {
        format!("{amount} over")
    } else {
        format!("{amount} left")
    }
}

/// The end of the bar: "budget £8.5 million", "£6.4 million after cut".
pub fn end(bar: Budget, style: Style) -> String {
    let budget = money(bar.budget, style);
    if bar.cut > 0.0 {
        format!("{budget} after cut")
    } else {
        format!("budget {budget}")
    }
}

/// Beyond a bar that is cut short: "1.6 times the budget", "9 times the budget"; None where the
/// overshoot is drawn whole.
pub fn times(bar: Budget) -> Option<String> {
    let times = bar.cost / bar.budget;
    let rounded = if times < 3.0 {
        libm::round(times * 10.0) / 10.0
    } else {
        libm::round(times)
    };
    (times > 1.5 && times.is_finite()).then(|| format!("{} times the budget", plain(rounded)))
}

/// The button that gives a tier what is left: "Spend the £1 million left".
pub fn spend(left: f64, style: Style) -> String {
    format!("Spend the {} left", money(left, style))
}

/// The bar for whoever cannot see it.
pub fn described(bar: Budget, style: Style) -> String {
    let [intensive, targeted, budget] =
        [bar.intensive, bar.targeted, bar.budget].map(|pounds| money(pounds, style));
    format!("{intensive} on intensive and {targeted} on targeted support, of a budget of {budget} \
        a year.")
}
