//! What each standard of evidence makes of the same plan.

use super::{Working, npv, value};
use crate::names;
use app::Style;
use model::evidence::Standard;
use model::{Scenario, run};

pub fn standards(scenario: &Scenario, style: Style) -> Working {
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
                    names::parameter(parameter),
                    value(parameter.row(), written, style)
                )
            })
            .collect();
        let name = names::standard(standard);
        let difference = format!("{name}: {}", npv(&run(&chosen), style));
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
