//! What becomes of the page's exercise: it is written, a figure is guessed, a team begins again.

use super::{Exercise, Rule, of_all};
use crate::decision::{Decision, MixName};
use crate::state::State;
use model::{Mix, Scenario};
use std::rc::Rc;

impl State {
    /// Whether the exercise leaves assumptions as they are. Its author, in the form, may change
    /// them.
    pub(crate) fn is_locked_by_its_exercise(&self) -> bool {
        let exercise = self.page.exercise.as_ref();
        let locks = exercise.is_some_and(|exercise| exercise.has(Rule::AssumptionsLocked));
        locks && self.page.view != crate::View::Exercise
    }

    pub(crate) fn set_exercise(&mut self, exercise: &Exercise) {
        let kept = Some(exercise.kept()).filter(|kept| !kept.is_empty());
        self.decide(Decision::Exercise, |page| page.exercise = kept.map(Rc::new));
        self.settle();
    }

    /// An exercise that comes with the page, and the plan it begins with, are one decision.
    pub(crate) fn choose_shipped(&mut self, exercise: &Exercise, scenario: &Scenario) {
        let kept = Rc::new(exercise.kept());
        self.decide(Decision::Exercise, |page| {
            page.scenario = *scenario;
            page.exercise = Some(kept);
        });
        (self.forms.hints, self.forms.timer) = Default::default();
        self.settle();
    }

    /// The first guess counts: what it is held against is shown from then on.
    pub(crate) fn guess(&mut self, guess: f64) {
        let Some(exercise) = self.page.exercise.clone() else {
            return;
        };
        if exercise.asks.is_some() && exercise.guess.is_none() && guess >= 0.0 {
            let guessed = Exercise {
                guess: Some(guess),
                ..(*exercise).clone()
            };
            self.decide(Decision::Guess, |page| {
                page.exercise = Some(Rc::new(guessed))
            });
            self.settle();
        }
    }

    pub(crate) fn begin_again(&mut self) {
        let start = self.page.exercise.as_ref().and_then(|it| it.start);
        self.take_mix(start, Decision::ExerciseStart);
    }

    pub(crate) fn take_the_example(&mut self) {
        let example = self.page.exercise.as_ref().and_then(|it| it.example);
        self.take_mix(example, Decision::MixLoaded(MixName::Example));
    }

    fn take_mix(&mut self, mix: Option<Mix>, decision: Decision) {
        let Some(mix) = mix else { return };
        self.decide(decision, |page| {
            let mix = of_all(mix, page.scenario.families());
            page.scenario = page.scenario.with_mix(mix);
        });
        self.settle();
    }
}
