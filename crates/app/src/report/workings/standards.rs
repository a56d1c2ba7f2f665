//! What each standard of evidence makes of the same plan.

use super::super::super::wording;
use super::{Working, npv, value};
use model::evidence::Standard;
use model::{Scenario, run};

pub fn standards(scenario: &Scenario) -> Working {
    let lines = Standard::ALL.into_iter().flat_map(|standard| {
        let chosen = if standard == Standard::of(scenario) {
            *scenario
        } else {
            standard.applied_to(scenario)
        };
        let sets: Vec<String> = standard
            .values()
            .iter()
            .map(|&(parameter, written)| {
                format!(
                    "{}, to {}",
                    wording::parameter(parameter),
                    value(parameter.row(), written)
                )
            })
            .collect();
        let name = wording::standard(standard);
        let difference = format!("{name}: {}", npv(&run(&chosen)));
        if sets.is_empty() {
            vec![difference]
        } else {
            vec![difference, format!("{name}. It sets {}.", sets.join("; "))]
        }
    });
    Working {
        key: "standards",
        title: "net value under each".into(),
        lines: lines.collect(),
    }
}
