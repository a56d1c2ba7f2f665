//! From the crisis costs avoided to net value, in words.

use crate::names;
use crate::number::money;
use app::Style;
use app::views::waterfall::{Step, What};

/// "£63.1 million of crisis costs avoided, less £57 million spent, is £6.1 million over 10 years".
pub fn title(avoided: f64, cost: f64, npv: f64, years: usize, style: Style) -> String {
    format!(
        "{} of crisis costs avoided, less {} spent, is {} over {}",
        money(avoided, style),
        money(cost, style),
        money(npv, style),
        crate::number::years(years)
    )
}

/// What a step is.
pub fn name(what: What, style: Style) -> String {
    match what {
        What::Avoided(tier) => {
            format!("Crisis costs avoided, {}", names::tier_inside(tier, style))
        }
        What::Optimism => "Taken off for optimism bias".into(),
        What::Cost(tier) => format!("Cost of {} places", names::tier_inside(tier, style)),
        What::NetValue => "Net value".into(),
    }
}

/// What it comes to.
pub fn amount(step: &Step, style: Style) -> String {
    money(step.amount(), style)
}
