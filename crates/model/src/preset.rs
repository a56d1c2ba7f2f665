//! Presets: well-known mixes to start from. They set families, mix and the places' years and
//! nothing else; the stress test only the period that the quoted reactive cost is spread over.
//! Method, section 9.

use super::{Mix, Parameter, Places, Scenario};
use std::iter;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    StartingPoint,
    /// Kent's family intervention pilots of 2012: 20 workers.
    Pilot,
    /// The government's count of 2,700 families, all intensive.
    GovernmentCount,
    EveryoneIntensive,
    /// 10%, 30% and 60%.
    ClassicTriangle,
    /// Withdraw from the most complex tenth.
    SkipMostComplex,
    /// The quoted cost taken as one year's.
    Stress,
}

impl Preset {
    pub const ALL: [Preset; 7] = [
        Preset::StartingPoint,
        Preset::Pilot,
        Preset::GovernmentCount,
        Preset::EveryoneIntensive,
        Preset::ClassicTriangle,
        Preset::SkipMostComplex,
        Preset::Stress,
    ];

    pub fn applied_to(self, scenario: &Scenario) -> Scenario {
        // Only Kent's districts have years of their own to go back to.
        let planned = if scenario.places().are_kents() {
            Places::default()
        } else {
            *scenario.places()
        };
        let set = |families: u32, withdrawn, intensive, targeted, places| {
            let mut changed = scenario.with_places(places);
            changed.set(Parameter::Families, f64::from(families));
            // The surge is an assumption of the user's; the preset's numbers are then scaled to the
            // families it gives.
            let mix = Mix::new(families, withdrawn, intensive, targeted).scaled(changed.families());
            changed.with_mix(mix)
        };
        match self {
            Preset::StartingPoint => set(5500, 0, 300, 1100, planned),
            Preset::Pilot => set(5500, 0, 120, 0, planned.joining(iter::repeat(1))),
            Preset::GovernmentCount => set(2700, 0, 2700, 0, planned),
            Preset::EveryoneIntensive => set(5500, 0, 5500, 0, planned),
            Preset::ClassicTriangle => set(5500, 0, 550, 1650, planned),
            Preset::SkipMostComplex => set(5500, 550, 0, 1650, planned),
            Preset::Stress => {
                let mut changed = *scenario;
                changed.set(Parameter::ReactiveYears, 1.0);
                changed
            }
        }
    }

    /// Whether the scenario already stands as this preset would set it.
    pub fn holds(self, scenario: &Scenario) -> bool {
        self.applied_to(scenario) == *scenario
    }
}
