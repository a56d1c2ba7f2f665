//! Lists of assumptions: by what they do to net value, by their evidence, by what was changed.

use app::views::evidence::{Listed, MOST, listed};
use app::views::how_sure::is_weak;
use app::{Msg, State, View};
use model::sensitivity::tornado;
use model::{Parameter, Scenario};

#[test]
fn what_matters_most_comes_first_and_a_slopes_ends_stand_together() {
    let scenario = Scenario::default();
    let swings = tornado(&scenario);
    let rows = listed(Listed::MatterMost, &scenario);
    let first = swings[0].ranges.iter().map(|range| range.parameter);
    assert!(rows.iter().copied().zip(first).all(|(row, own)| row == own));
    let most = swings[..MOST].iter().map(|swing| swing.ranges.len());
    assert_eq!(rows.len(), most.sum::<usize>());
}

#[test]
fn weak_evidence_leaves_out_what_was_measured_itself() {
    let scenario = Scenario::default();
    let rows = listed(Listed::WeakEvidence, &scenario);
    for swing in tornado(&scenario) {
        assert_eq!(rows.contains(&swing.parameter()), is_weak(&swing));
    }
}

#[test]
fn what_was_changed_is_listed_and_the_mix_is_not_among_it() {
    let mut scenario = Scenario::default();
    assert_eq!(listed(Listed::Changed, &scenario), []);
    scenario.set(Parameter::AvoidableShare, 0.5);
    let moved = scenario.with_mix(scenario.mix().with(model::Band::Intensive, 7));
    assert_eq!(listed(Listed::Changed, &moved), [Parameter::AvoidableShare]);
}

#[test]
fn a_list_stays_as_it_was_asked_for_until_another_place_is_gone_to() {
    let set = |value| Msg::ParameterSet(Parameter::AvoidableShare, value);
    let state = State::default().update(set(0.5));
    let state = state.update(Msg::AssumptionsListed(Some(Listed::Changed)));
    let back = state.update(Msg::ParameterReset(Parameter::AvoidableShare));
    let rows = back.forms.listed.as_ref().map(|(_, rows)| rows.clone());
    assert_eq!(rows, Some(vec![Parameter::AvoidableShare]));
    let led = back.update(Msg::ViewChosen(
        View::Assumptions,
        Some("assumption-av".into()),
    ));
    assert_eq!(led.forms.listed, None);
}
