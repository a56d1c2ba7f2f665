//! Evidence standards: how strict to be about what counts as proof that support works.
//!
//! One setting; choosing a standard writes its values into the rows, where they can still be
//! changed. Method, section 8.

use super::Parameter::{self as P, *};
use super::Scenario;
use super::kinds::every;
use strum::VariantArray;

/// A standard of evidence; its number is the value of the `evidence` parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Standard {
    /// Studies with a comparison group; the defaults.
    ComparisonGroups,
    /// Before and after, without a comparison: everything seen is credited to the plan.
    MonitoringOnly,
    /// No effect at all, as one national evaluation found.
    Sceptical,
    /// No effect of targeted support, as two trials of light home visiting found.
    LightSupportFails,
}

impl Standard {
    /// Every standard, in the order of their numbers.
    pub const ALL: [Standard; Standard::VARIANTS.len()] = every(Standard::VARIANTS);

    /// The standard that the scenario is set to.
    pub fn of(scenario: &Scenario) -> Standard {
        Standard::ALL[scenario.get(Evidence) as usize]
    }

    /// The values it writes into the rows.
    pub fn values(self) -> &'static [(P, f64)] {
        match self {
            Standard::ComparisonGroups => &[],
            Standard::MonitoringOnly => &[
                (BackgroundTop, 0.0),
                (BackgroundBase, 0.0),
                (IntensiveUpliftTop, 0.5),
                (IntensiveUpliftBase, 0.6),
                (TargetedUpliftTop, 0.3),
                (TargetedUpliftBase, 0.45),
            ],
            Standard::Sceptical => &[
                (IntensiveUpliftTop, 0.0),
                (IntensiveUpliftBase, 0.0),
                (TargetedUpliftTop, 0.0),
                (TargetedUpliftBase, 0.0),
            ],
            Standard::LightSupportFails => &[(TargetedUpliftTop, 0.0), (TargetedUpliftBase, 0.0)],
        }
    }

    /// The plausible range of a row under this standard, where it states one of its own; a pair of
    /// top and base shares it.
    pub fn range(self, parameter: P) -> Option<(f64, f64)> {
        let (background, intensive, targeted) = match self {
            Standard::ComparisonGroups => (None, None, None),
            Standard::MonitoringOnly => (Some((0.0, 0.0)), Some((0.34, 0.70)), Some((0.20, 0.60))),
            Standard::Sceptical => (None, Some((0.0, 0.0)), Some((0.0, 0.0))),
            Standard::LightSupportFails => (None, None, Some((0.0, 0.0))),
        };
        match parameter {
            BackgroundTop | BackgroundBase => background,
            IntensiveUpliftTop | IntensiveUpliftBase => intensive,
            TargetedUpliftTop | TargetedUpliftBase => targeted,
            _ => None,
        }
    }

    /// The scenario under this standard. Rows that the standard left behind had written go back to
    /// their defaults; a user's own value stays unless the new standard states one.
    pub fn applied_to(self, scenario: &Scenario) -> Scenario {
        let mut changed = *scenario;
        for &(parameter, written) in Standard::of(scenario).values() {
            if scenario.get(parameter) == written {
                changed.set(parameter, parameter.row().default);
            }
        }
        for &(parameter, value) in self.values() {
            changed.set(parameter, value);
        }
        changed.set(Evidence, self as usize as f64);
        changed
    }
}
