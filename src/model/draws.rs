//! The combinations of assumptions that are tried: how far each assumption may lie from the scenario's value, and one fixed sequence of
//! points that decides each combination.
//!
//! Section 8 of the method. The points are Sobol's, scrambled after Owen: far more even than random ones, and the same for every scenario
//! and machine, so that a link always gives the same answer and two mixes are compared on the same combinations.

use super::evidence::Standard;
use super::sobol;
use super::{Parameter, Scenario};

/// Combinations tried.
pub const DRAWS: usize = 8192;

/// The assumptions that move net value most at the starting point.
const FIRST: [Parameter; 16] = [
    Parameter::IntensiveUpliftTop,
    Parameter::TargetedUpliftBase,
    Parameter::ReactiveYears,
    Parameter::AvoidableShare,
    Parameter::TargetedUpliftTop,
    Parameter::IntensiveUpliftBase,
    Parameter::Relapse,
    Parameter::TargetedEngageTop,
    Parameter::TargetedEngageBase,
    Parameter::OptimismBias,
    Parameter::BackgroundTop,
    Parameter::BackgroundBase,
    Parameter::TargetedCaseload,
    Parameter::IntensiveDirectCost,
    Parameter::Targeting,
    Parameter::TopFifthShare,
];

/// What a row may plausibly be, and the scenario's value as the likeliest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    pub parameter: Parameter,
    pub low: f64,
    pub mode: f64,
    pub high: f64,
}

impl Range {
    /// None for decisions, which are never uncertain. The standard of evidence may state a range of its own, and a scenario's value
    /// outside the range widens it.
    pub fn of(parameter: Parameter, scenario: &Scenario) -> Option<Range> {
        let stated = parameter.evidence().range?;
        let (low, high) = Standard::of(scenario).range(parameter).unwrap_or(stated);
        let mode = scenario.get(parameter);
        Some(Range { parameter, low: low.min(mode), mode, high: high.max(mode) })
    }

    /// Every uncertain row, those that matter most first, because Sobol's first dimensions are the most even.
    pub fn all(scenario: &Scenario) -> Vec<Range> {
        let rest = Parameter::all().filter(|parameter| !FIRST.contains(parameter));
        FIRST.into_iter().chain(rest).filter_map(|parameter| Range::of(parameter, scenario)).collect()
    }

    /// The value at a share `v` of its triangular distribution.
    pub fn value(&self, v: f64) -> f64 {
        let Range { low, mode, high, .. } = *self;
        let width = high - low;
        if width <= 0.0 {
            mode
        } else if v < (mode - low) / width {
            low + libm::sqrt(v * width * (mode - low))
        } else {
            high - libm::sqrt((1.0 - v) * width * (high - mode))
        }
    }
}

/// The scenario with every uncertain row at its value in one combination.
pub fn drawn(scenario: &Scenario, ranges: &[Range], draw: usize) -> Scenario {
    let mut drawn = *scenario;
    for (dimension, range) in ranges.iter().enumerate() {
        drawn.set(range.parameter, range.value(sobol::point(draw as u32, dimension)));
    }
    drawn
}
