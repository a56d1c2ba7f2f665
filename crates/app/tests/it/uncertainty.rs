//! Answers that are worked out a little at a time are never those to an earlier question.

use app::uncertainty::Work;
use model::{Parameter, Scenario};

#[test]
fn nothing_earlier_is_given_for_a_scenario_that_has_changed() {
    let scenario = Scenario::default();
    let mut work = Work::default();
    work.follow(&scenario);
    while work.step() {}
    let first = work.follow(&scenario).clone();
    assert!(first.is_complete());
    let moved = scenario.with(Parameter::Intensive, 500.0);
    let known = work.follow(&moved).clone();
    assert!(
        known
            .outcome
            .is_some_and(|outcome| Some(outcome) != first.outcome),
        "the mix alone moved"
    );
    assert_eq!((known.avoided, known.switching_values), (None, None));
    assert_eq!(
        work.follow(&scenario.with(Parameter::Relapse, 0.25))
            .outcome,
        None,
        "an assumption moved"
    );
}
