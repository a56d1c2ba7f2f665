//! What each way of delivering support does, in words.

use crate::names;
use crate::number::{count, money};
use app::Style;
use app::views::levers::{Effect, extremes};

/// Under the title.
pub const EACH_ON_ITS_OWN: &str =
    "Each on its own, on the mix at the left. Tick one to add it; change the amount in its box.";
/// The columns.
pub const DECISION: &str = "Decision";
pub const COST: &str = "Cost a year";
pub const BETTER_OFF: &str = "Better off";
pub const NET_VALUE: &str = "Net value";
/// Where an amount has no source.
pub const NO_SOURCE: &str = "no source: an assumption";

/// "Adds most: targeted places in focus wards. Takes most: ...".
pub fn title(effects: &[Effect]) -> String {
    let named = |effect: Effect| names::parameter_inside(effect.lever.parameter);
    match extremes(effects) {
        (Some(most), Some(least)) => {
            format!("Adds most: {}. Takes most: {}.", named(most), named(least))
        }
        (Some(most), None) => format!("Adds most: {}.", named(most)),
        (None, Some(least)) => format!("Takes most: {}.", named(least)),
        (None, None) => "None of these changes net value.".into(),
    }
}

/// "£825,000 more", "£248,000 less", "no change".
pub fn cost(effect: &Effect, style: Style) -> String {
    let amount = money(effect.cost.abs(), style);
    by(effect.cost, amount, "£0", "less")
}

/// "3 more", "8 fewer", "no change".
pub fn better_off(effect: &Effect) -> String {
    by(effect.better_off, count(effect.better_off.abs()), "0", "fewer")
}

/// "minus £5.1 million", "£2.3 million".
pub fn net_value(effect: &Effect, style: Style) -> String {
    money(effect.net_value, style)
}

fn by(change: f64, amount: String, nothing: &str, less: &str) -> String {
    if amount == nothing {
        "no change".into()
    } else if change > 0.0 {
        format!("{amount} more")
    } else {
        format!("{amount} {less}")
    }
}
