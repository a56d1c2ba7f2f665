//! What each standard of evidence makes of the same plan.

use super::{Line, Working, npv};
use model::evidence::Standard;
use model::{Scenario, run};

/// What this working says.
#[derive(Clone, Debug)]
pub enum Standards {
    /// The title.
    NetValue,
    Under(Standard),
    /// The values it writes into the rows.
    Sets(Standard),
}

pub fn standards<'a>(scenario: &'a Scenario) -> Working<'a, Standards> {
    Working::new("standards", Standards::NetValue, move || {
        let mut lines = vec![];
        for standard in Standard::ALL {
            let chosen = if standard == Standard::of(scenario) {
                *scenario
            } else {
                standard.applied_to(scenario)
            };
            lines.push(Line::Worked(Standards::Under(standard), npv(&run(&chosen))));
            if !standard.values().is_empty() {
                lines.push(Line::Says(Standards::Sets(standard)));
            }
        }
        lines
    })
}
