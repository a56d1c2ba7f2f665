//! The picture of doubt in words.

use super::super::names;
use crate::number::{about, money};
use app::Style;
use app::views::first::{Doubt, Spread};
use model::evidence::Standard;

/// What the picture's marks mean.
pub const KEY: &str = "One dot: 1 case in 20. Diamonds: standards of evidence, filled in use.";

/// Where nothing is spent.
pub const NOTHING_SPENT: &str = "Nothing is spent, so there is nothing to lose and nothing to \
    save.";

/// "Net value: minus £20 million to £50 million in 8 of 10 cases".
pub fn title(spread: &Spread, style: Style) -> String {
    let [low, _, high] = spread.range.map(|pounds| about(pounds, style));
    format!("Net value: {low} to {high} in 8 of 10 cases")
}

/// "7 lose money" and "13 save money", for either side of zero.
pub fn counts(doubt: &Doubt) -> [String; 2] {
    let saves = doubt.saves_in();
    [
        match 20 - saves {
            1 => "1 loses money".into(),
            lose => format!("{lose} lose money"),
        },
        match saves {
            1 => "1 saves money".into(),
            saves => format!("{saves} save money"),
        },
    ]
}

/// What stands under a standard's diamond, after its net value.
pub fn standard(standard: Standard) -> &'static str {
    match standard {
        Standard::ComparisonGroups => "comparison groups",
        Standard::MonitoringOnly => "before-and-after",
        Standard::Sceptical => "if nothing works",
        Standard::LightSupportFails => "if targeted fails",
    }
}

/// The picture for whoever cannot see it.
pub fn described(doubt: &Doubt, spread: &Spread, style: Style) -> String {
    let [lose, save] = counts(doubt);
    let [lowest, .., highest] = spread.cases.map(|pounds| money(pounds, style));
    let standards: Vec<String> = doubt
        .standards
        .iter()
        .map(|&(standard, npv)| format!("{} {}", money(npv, style), names::standard_if(standard)))
        .collect();
    format!(
        "Net value in 20 cases, from {lowest} to {highest}: {lose}, {save}. By standard of \
         evidence: {}.",
        standards.join("; ")
    )
}
