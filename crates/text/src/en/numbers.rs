//! Crisis costs with and without the plan, year by year, in words.

use crate::first::over_time;
use crate::number::{count, money};
use app::Style;
use app::views::first::Series;
use app::views::numbers::{with_plan, without_plan};
use model::{Results, Scenario};

/// Which line moves when something is changed.
pub const WHICH_MOVES: &str = "A change of assumption counts for both lines: what a family's \
    crises cost moves both, while how well support works \
                               shows only where there is support. A change of mix or of another \
                               decision moves only the plan's line.";

/// The key of a line: its name, and what it comes to in the last year.
pub fn key(series: &Series, style: Style) -> String {
    format!(
        "{}: {} in year {}",
        over_time::line(series.line),
        over_time::last(series, style),
        series.values.len()
    )
}

/// "By year 10 this plan takes £16 million a year off crisis costs of £367 million a year with
/// universal services alone".
pub fn difference(scenario: &Scenario, results: &Results, style: Style) -> String {
    let year = results.cost.len();
    let [baseline, avoided] =
        [without_plan(scenario, results), results.avoided.clone()].map(|values| values[year - 1]);
    let baseline = format!(
        "crisis costs of {} a year with universal services alone",
        money(baseline, style)
    );
    if avoided > 0.0 {
        format!(
            "By year {year} this plan takes {} a year off {baseline}",
            money(avoided, style)
        )
    } else {
        format!("This plan takes nothing off {baseline}")
    }
}

/// Where more is avoided than the families in need at one time could cost; None elsewhere.
pub fn beyond_the_line(scenario: &Scenario, results: &Results) -> Option<String> {
    with_plan(scenario, results).iter().any(|costs| *costs < 0.0).then(|| {
        format!(
            "The plan's line falls below £0 because it also counts families who come into need \
             later, where the baseline counts {} in need at a time.",
            count(f64::from(results.families))
        )
    })
}
