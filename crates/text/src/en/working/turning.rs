//! How the values at which net value crosses zero are found.

use super::{Working, npv, number, value};
use crate::how_sure::name;
use crate::number::{pounds, to_the_penny};
use app::Style;
use model::sensitivity::Swing;
use model::{Parameter, Scenario, run};

/// At each crossing what is avoided is what is spent. None where nothing crosses.
pub fn crossings(
    scenario: &Scenario,
    found: &[(Swing, Option<f64>)],
    style: Style,
) -> Option<Working> {
    let mut lines = vec![
        "Only the assumption named moves, its two ends by the same amount, until net value changes sign; that gap is then halved until nothing of it is left. The sentences round to three figures.".to_string(),
    ];
    for (swing, by) in found.iter().filter_map(|(swing, by)| Some((swing, (*by)?))) {
        let mut moved = *scenario;
        swing
            .ranges
            .iter()
            .for_each(|range| moved.set(range.parameter, scenario.get(range.parameter) + by));
        let at = |of: &Scenario| {
            let values: Vec<String> = swing
                .ranges
                .iter()
                .map(|range| value(range.parameter.row(), of.get(range.parameter), style))
                .collect();
            values.join(" and ")
        };
        lines.push(format!(
            "{}, from {} to {}: {}",
            name(swing),
            at(scenario),
            at(&moved),
            npv(&run(&moved), style)
        ));
        if swing.parameter() == Parameter::ReactiveYears {
            let (cost, years) = (
                scenario.get(Parameter::ReactiveCost),
                moved.get(Parameter::ReactiveYears),
            );
            lines.push(format!(
                "A family's crisis costs a year are then: {} ÷ {} years = {}",
                to_the_penny(cost, style),
                number(years),
                pounds(cost / years, style)
            ));
        }
    }
    (lines.len() > 1).then(|| Working {
        key: "crossings",
        title: "where net value is £0".into(),
        lines,
    })
}
