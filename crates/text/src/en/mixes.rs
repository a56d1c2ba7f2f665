//! What the table of mixes finds, and the map of every mix.

use crate::number::{count, money};
use app::Style;
use app::views::mixes::Marked;
use model::{Band, Optimum, Scenario};

/// Less than this is no difference in value, in pounds.
const SAME: f64 = 500.0;

/// "A mix within budget is worth £2.1 million more than yours, on these assumptions"; `yours` is
/// your net value and `within` the highest within budget, None where no mix fits. A plan over
/// budget is not held against those that keep to it.
pub fn title(yours: f64, within: Option<Optimum>, over: bool, style: Style) -> String {
    match within {
        None => "No mix fits the budget".into(),
        Some(within) if over => format!(
            "Your plan is over budget; within it the highest value is {}, on these assumptions",
            money(within.npv, style)
        ),
        Some(within) if within.npv - yours < SAME => {
            "No mix within budget is worth more than yours, on these assumptions".into()
        }
        Some(within) => format!(
            "A mix within budget is worth {} more than yours, on these assumptions",
            money(within.npv - yours, style)
        ),
    }
}

/// "Highest 10-year value within budget, on these assumptions: 608 intensive, 0 targeted".
pub fn highest(within: &Marked, scenario: &Scenario) -> String {
    let years = scenario.horizon();
    match within.found.map(|found| found.mix) {
        None => "No mix fits the budget".into(),
        Some(mix) if mix == scenario.mix() => format!(
            "Your plan has the highest {years}-year value within budget, on these assumptions"
        ),
        Some(mix) => format!(
            "Highest {years}-year value within budget, on these assumptions: {} intensive, {} \
             targeted",
            count(f64::from(mix.families(Band::Intensive))),
            count(f64::from(mix.families(Band::Targeted)))
        ),
    }
}
