//! What the page derives from a scenario by running the model. Memoised by the page: nothing asks
//! for a run, so nothing can forget to.

use model::evidence::Standard;
use model::{Results, Scenario, run};

/// The scenario's results, and its net value under every standard of evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Computed {
    pub results: Results,
    /// Net present value under each of the four standards, in their order.
    pub npv_by_standard: [f64; 4],
}

impl Computed {
    pub fn of(scenario: &Scenario) -> Computed {
        let results = run(scenario);
        let chosen = Standard::of(scenario);
        let npv_by_standard = Standard::ALL.map(|standard| {
            if standard == chosen {
                results.npv
            } else {
                run(&standard.applied_to(scenario)).npv
            }
        });
        Computed {
            results,
            npv_by_standard,
        }
    }
}
