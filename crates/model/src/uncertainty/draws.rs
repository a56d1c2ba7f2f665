//! The combinations of assumptions that are tried: how far each assumption may lie from the
//! scenario's value, and one fixed sequence of points that decides each combination.
//!
//! Method, section 8. The points (`kernel::sobol`) are Sobol's, scrambled after Owen: far more even
//! than random ones, and the same for every scenario and machine, so that a link always gives the
//! same answer and two mixes are compared on the same combinations.

use crate::evidence::Standard;
use crate::parameter::{FIRST, UNCERTAIN};
use crate::values::Values;
use crate::{Parameter, ROWS, Scenario};
use kernel::triangular::{self, Triangular};
use kernel::{Lanes, sobol};
use std::sync::LazyLock;

/// Combinations tried.
pub const DRAWS: usize = sobol::POINTS;

/// The points that decide the combinations, a dimension an uncertain row. They are the same for
/// every scenario, so they are worked out once.
pub fn points() -> &'static sobol::Points {
    static POINTS: LazyLock<sobol::Points> = LazyLock::new(|| sobol::Points::new(UNCERTAIN));
    &POINTS
}

/// What a row may plausibly be, and the scenario's value as the likeliest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The assumption.
    pub parameter: Parameter,
    /// The least it may plausibly be.
    pub low: f64,
    /// What the scenario sets, the likeliest.
    pub mode: f64,
    /// The most it may plausibly be.
    pub high: f64,
}

impl Range {
    /// None for decisions, which are never uncertain. The standard of evidence may state a range of
    /// its own, and a scenario's value outside the range widens it.
    pub fn of(parameter: Parameter, scenario: &Scenario) -> Option<Range> {
        let stated = parameter.evidence().range?;
        let (low, high) = Standard::of(scenario).range(parameter).unwrap_or(stated);
        let mode = scenario.get(parameter);
        Some(Range {
            parameter,
            low: low.min(mode),
            mode,
            high: high.max(mode),
        })
    }

    /// Every uncertain row, those that matter most first, because Sobol's first dimensions are the
    /// most even.
    pub fn all(scenario: &Scenario) -> Vec<Range> {
        let rest = Parameter::all().filter(|parameter| !FIRST.contains(parameter));
        FIRST
            .into_iter()
            .chain(rest)
            .filter_map(|parameter| Range::of(parameter, scenario))
            .collect()
    }

    fn distribution(&self) -> Triangular {
        Triangular::new(self.low, self.mode, self.high)
    }

    /// The value at a share of its triangular distribution.
    pub fn value(&self, share: f64) -> f64 {
        self.distribution().at(Lanes::from(share)).values()[0]
    }
}

/// The scenario with every uncertain row at its value in one combination.
pub fn drawn(scenario: &Scenario, ranges: &[Range], draw: usize) -> Scenario {
    let mut drawn = *scenario;
    for (dimension, range) in ranges.iter().enumerate() {
        drawn.set(range.parameter, range.value(points().at(draw, dimension)));
    }
    drawn
}

/// Every combination of one scenario's assumptions, some of them side by side at a time: the values
/// of every parameter.
pub struct Draws {
    values: [Lanes; ROWS.len()],
    uncertain: Vec<(usize, Triangular)>,
}

impl Draws {
    /// Ready to draw the uncertain assumptions of a scenario.
    pub fn of(scenario: &Scenario) -> Draws {
        let mut values = [Lanes::from(0.0); ROWS.len()];
        Parameter::all()
            .for_each(|parameter| values[parameter as usize] = scenario.get(parameter).into());
        let uncertain = Range::all(scenario)
            .iter()
            .map(|range| (range.parameter as usize, range.distribution()))
            .collect();
        Draws { values, uncertain }
    }

    /// Turns to the combination of this number and those after it.
    pub fn turn_to(&mut self, draw: usize) {
        triangular::draw(&self.uncertain, points().from(draw), &mut self.values);
    }
}

impl Values for Draws {
    type Number = Lanes;

    #[inline(always)]
    fn get(&self, parameter: Parameter) -> Lanes {
        self.values[parameter as usize]
    }
}
