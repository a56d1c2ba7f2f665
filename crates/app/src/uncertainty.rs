//! How sure anyone can be, worked out a little at a time so that the page never stops answering.
//!
//! What the combinations say of a mix is ready at once when only the mix moved. What is not yet
//! worked out for the scenario at hand is None: an answer to an earlier question is never given.

use model::sensitivity::{Swing, switching_value, tornado};
use model::uncertainty::year_bands::YearBands;
use model::uncertainty::{Outcome, Percentiles, Uncertainty};
use model::{Mix, Parameter, Scenario};

/// Combinations worked out in one step: far less than a millisecond on most machines, and a few on
/// the slowest.
const STEP: usize = 1024;
/// Assumptions whose switching values are sought: those that matter most.
pub const SHOWN: usize = 8;

/// Everything known so far about one scenario.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Known {
    pub outcome: Option<Outcome>,
    /// Cost avoided by year.
    pub avoided: Option<Vec<Percentiles>>,
    /// Every uncertain assumption's swing, the widest first.
    pub tornado: Option<Vec<Swing>>,
    /// For the assumptions that matter most, by how much each has to move for net value to be 0.
    pub switching_values: Option<Vec<(Swing, Option<f64>)>>,
}

impl Known {
    pub fn is_complete(&self) -> bool {
        self.switching_values.is_some()
    }
}

/// The work in hand.
#[derive(Default)]
pub struct Work {
    scenario: Option<Scenario>,
    draws: Option<(Scenario, Uncertainty)>,
    bands: Option<YearBands>,
    found: Vec<(Swing, Option<f64>)>,
    known: Known,
}

impl Work {
    /// Turns to a scenario, keeping what still holds for it.
    pub fn follow(&mut self, scenario: &Scenario) -> &Known {
        if self.scenario != Some(*scenario) {
            let assumptions = without_mix(scenario);
            if self.draws.as_ref().is_none_or(|(of, _)| *of != assumptions) {
                self.draws = Some((assumptions, Uncertainty::new(scenario)));
            }
            self.scenario = Some(*scenario);
            self.bands = None;
            self.found.clear();
            self.known = Known {
                tornado: Some(tornado(scenario)),
                ..Known::default()
            };
            self.note_outcome();
        }
        &self.known
    }

    /// How many parts are known, to tell whether there is anything new to show.
    pub fn stage(&self) -> usize {
        let Known {
            outcome,
            avoided,
            tornado,
            switching_values,
        } = &self.known;
        [
            outcome.is_some(),
            avoided.is_some(),
            tornado.is_some(),
            switching_values.is_some(),
        ]
        .into_iter()
        .filter(|&known| known)
        .count()
    }

    /// One step further; true while there is more to do.
    pub fn step(&mut self) -> bool {
        let (Some(scenario), Some((_, draws))) = (&self.scenario, &mut self.draws) else {
            return false;
        };
        if !draws.is_done() {
            draws.advance(STEP);
            self.note_outcome();
        } else if self.known.avoided.is_none() {
            let bands = self.bands.get_or_insert_with(|| YearBands::new(scenario));
            if bands.advance(STEP) {
                self.known.avoided = Some(bands.percentiles());
            }
        } else if let Some(swing) = self
            .known
            .tornado
            .as_ref()
            .and_then(|swings| swings[..SHOWN].get(self.found.len()))
        {
            let rows: Vec<Parameter> = swing.ranges.iter().map(|range| range.parameter).collect();
            self.found
                .push((swing.clone(), switching_value(scenario, &rows)));
        } else {
            self.known.switching_values = Some(self.found.clone());
        }
        !self.known.is_complete()
    }

    /// What the combinations say of another mix of the same families, once they are worked out.
    pub fn outcome_of(&self, mix: Mix) -> Option<Outcome> {
        self.draws
            .as_ref()
            .filter(|(_, draws)| draws.is_done())
            .map(|(_, draws)| draws.outcome(mix))
    }

    fn note_outcome(&mut self) {
        if let (Some(scenario), Some((_, draws))) = (&self.scenario, &self.draws)
            && draws.is_done()
        {
            self.known.outcome = Some(draws.outcome(scenario.mix()));
        }
    }
}

/// What the combinations depend on: everything but the mix.
fn without_mix(scenario: &Scenario) -> Scenario {
    scenario.with_mix(Mix::new(scenario.families(), 0, 0, 0))
}
