//! What the map of every mix finds.

use crate::number::money;
use app::Style;
use model::Optimum;

/// Less than this is no difference in value, in pounds.
const SAME: f64 = 500.0;

/// "A mix within budget is worth £2.1 million more than yours, on these assumptions"; `yours` is
/// your net value and `within` the highest within budget, None where no mix fits.
pub fn title(yours: f64, within: Option<Optimum>, style: Style) -> String {
    match within {
        None => "No mix fits the budget".into(),
        Some(within) if within.npv - yours < SAME => {
            "No mix within budget is worth more than yours, on these assumptions".into()
        }
        Some(within) => format!(
            "A mix within budget is worth {} more than yours, on these assumptions",
            money(within.npv - yours, style)
        ),
    }
}
