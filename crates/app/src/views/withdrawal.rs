//! What is lost by those whom support is withdrawn from.

use model::line::{Line, weighted, weights};
use model::{Band, Mix, Scenario};

/// Families left to open services alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Withdrawal {
    pub families: u32,
    /// Part of all families, of 1: the most complex.
    pub share: f64,
    /// Pounds a year that their crises cost.
    pub crisis_costs: f64,
}

impl Withdrawal {
    /// None where nobody is withdrawn from.
    pub fn of(mix: Mix, scenario: &Scenario) -> Option<Withdrawal> {
        let families = mix.families(Band::Withdrawn);
        let in_groups = weights(mix.total(), 0, families, 1.0);
        let reactive_cost = Line::of(scenario).reactive_cost;
        (families > 0).then(|| Withdrawal {
            families,
            share: f64::from(families) / f64::from(mix.total()),
            crisis_costs: weighted(&in_groups, &reactive_cost),
        })
    }
}
