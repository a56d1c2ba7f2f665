//! How the values at which net value crosses zero are found.

use super::{Line, Working, npv};
use model::sensitivity::Swing;
use model::trace::{Quantity as Q, Remembering};
use model::values::Number;
use model::{Parameter as P, Scenario, formula, run};

/// What this working says.
#[derive(Clone, Debug)]
pub enum Switching {
    /// The title.
    WhereZero,
    HowFound,
    /// The rows that move together, and the scenario's value and the switching value of each.
    From {
        swing: Swing,
        values: Vec<(P, f64, f64)>,
    },
    CostThen,
}

/// At each crossing what is avoided is what is spent. None where nothing crosses.
pub fn switching<'a>(
    scenario: &'a Scenario,
    found: &'a [(Swing, Option<f64>)],
) -> Option<Working<'a, Switching>> {
    found.iter().find(|(_, by)| by.is_some())?;
    Some(Working::new("crossings", Switching::WhereZero, move || {
        let mut lines = vec![Line::Says(Switching::HowFound)];
        for (swing, by) in found.iter().filter_map(|(swing, by)| Some((swing, (*by)?))) {
            let mut moved = *scenario;
            let mut values = vec![];
            for range in &swing.ranges {
                let (row, now) = (range.parameter, scenario.get(range.parameter));
                moved.set(row, now + by);
                values.push((row, now, moved.get(row)));
            }
            let swing = swing.clone();
            let is_years = swing.parameter() == P::ReactiveYears;
            lines.push(Line::Worked(
                Switching::From { swing, values },
                npv(&run(&moved)),
            ));
            if is_years {
                let cost = formula::reactive_cost_a_year(&Remembering(&moved));
                lines.push(Line::Worked(
                    Switching::CostThen,
                    cost.named(Q::ReactiveCost),
                ));
            }
        }
        lines
    }))
}
