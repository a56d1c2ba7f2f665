//! What keeps net value honest: other standards of evidence, what comes later, and cash.

use crate::Computed;
use model::evidence::Standard;
use model::{Parameter, Scenario};

/// All sums are present values, in pounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// Years counted.
    pub years: usize,
    /// Net value under each standard that is not chosen, the hardest question first.
    pub by_others: Vec<(Standard, f64)>,
    pub later: Later,
    /// What of the crisis costs avoided could become cash, and the council's part of that; None
    /// where no agency is set to save.
    pub cash: f64,
    pub councils_cash: Option<f64>,
    pub spent: f64,
}

/// What families already better off avoid after the years counted; never in net value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Later {
    Pounds(f64),
    /// It would never end on these assumptions.
    Endless,
}

impl Value {
    pub fn of(scenario: &Scenario, computed: &Computed) -> Value {
        let results = &computed.results;
        let chosen = Standard::of(scenario);
        let hardest_first = [
            Standard::LightSupportFails,
            Standard::MonitoringOnly,
            Standard::Sceptical,
            Standard::ComparisonGroups,
        ];
        Value {
            years: results.extra.len(),
            by_others: hardest_first
                .into_iter()
                .filter(|&standard| standard != chosen)
                .map(|standard| (standard, computed.npv_by_standard[standard as usize]))
                .collect(),
            later: results.runoff_pv.map_or(Later::Endless, Later::Pounds),
            cash: results.cashable_pv,
            councils_cash: results
                .saves_pv
                .map(|saves| saves.council * scenario.get(Parameter::CashableShare)),
            spent: results.pv_cost,
        }
    }
}
