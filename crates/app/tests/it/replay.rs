//! Replaying the last change while presenting: both plans are shown in turn, and no history, no
//! link and no decision knows of it.

use app::{Decision, Msg, Opened, Page, Replay, State, View};
use model::{Band, Parameter};

/// Two changes, the second taken back, in the view that presents.
fn presenting() -> State {
    [
        Msg::BandSet(Band::Intensive, 310),
        Msg::Settled,
        Msg::BandSet(Band::Targeted, 900),
        Msg::Settled,
        Msg::Undo,
        Msg::ViewChosen(View::Present, None),
    ]
    .into_iter()
    .fold(State::default(), State::update)
}

/// The intensive families that are shown.
fn shown(state: &State) -> u32 {
    let page = &state.as_shown().page;
    page.scenario.mix().families(Band::Intensive)
}

#[test]
fn a_replay_shows_the_plan_before_the_last_change_and_then_the_plan_after_it() {
    let state = presenting();
    let before = state.clone().update(Msg::ReplayPressed);
    assert_eq!((shown(&state), shown(&before)), (310, 300));
    assert_eq!(
        before.as_shown().page.view,
        View::Present,
        "what is open stays open"
    );
    assert_eq!(
        State {
            replay: Replay::Idle,
            ..before.clone()
        },
        state,
        "the page, its history and its address stand as they stood"
    );
    for end in [Msg::ReplayPressed, Msg::ReplayPaused] {
        let after = before.clone().update(end);
        assert_eq!(shown(&after), 310);
        assert_eq!(after.replay, Replay::Done(Decision::Band(Band::Intensive)));
    }
}

#[test]
fn there_is_nothing_to_replay_before_the_first_change_and_after_going_back_before_it() {
    let first = State::default().update(Msg::ReplayPressed);
    assert_eq!(first.replay, Replay::Nothing);
    let mut back = presenting();
    back.page = Page {
        view: View::Present,
        ..Page::default()
    };
    assert_eq!(back.update(Msg::ReplayPressed).replay, Replay::Nothing);
}

#[test]
fn whatever_is_done_to_the_plan_ends_a_replay_first() {
    let before = presenting().update(Msg::ReplayPressed);
    let moved = before
        .clone()
        .update(Msg::ParameterSet(Parameter::Budget, 9e6));
    assert_eq!((shown(&moved), &moved.replay), (310, &Replay::Idle));
    let undone = before.clone().update(Msg::Undo);
    assert_eq!((shown(&undone), &undone.replay), (300, &Replay::Idle));
    assert_eq!(
        undone.history.redo_label(),
        Some(&Decision::Band(Band::Intensive))
    );
    let away = before.update(Msg::EscapePressed);
    assert_eq!((shown(&away), &away.replay), (310, &Replay::Idle));
}

#[test]
fn escape_leaves_the_presentation_but_not_through_the_join_code() {
    let joining = presenting().update(Msg::Toggled(Opened::JoinCode));
    assert_eq!(
        joining.clone().update(Msg::EscapePressed).page.view,
        View::Present
    );
    let left = joining
        .update(Msg::Toggled(Opened::JoinCode))
        .update(Msg::EscapePressed);
    assert_eq!(left.page.view, View::OverTime);
    assert_eq!(left.focus.as_deref(), Some("present-button"));
    let elsewhere = State::default().update(Msg::ViewChosen(View::Numbers, None));
    assert_eq!(
        elsewhere.clone().update(Msg::EscapePressed),
        elsewhere,
        "elsewhere Escape does nothing"
    );
}
