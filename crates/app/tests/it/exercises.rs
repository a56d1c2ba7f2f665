//! Exercises: what a link keeps of them, goals at their very edge, a guess that counts once, and
//! what a team may not do.

use app::exercise::{Checked, Exercise, Goal, Rule, Sought, Timer};
use app::views::first::Figures;
use app::{Msg, Notice, Page, State, View, link};
use model::preset::Preset;
use model::{Band, Mix, Parameter, Scenario, run};
use proptest::prelude::*;
use std::rc::Rc;

fn whole() -> Exercise {
    Exercise {
        title: "917 workers, or not?".into(),
        story: "Why not everyone? A worker has six.".into(),
        steps: vec!["Guess.".into(), "Reveal_it - now.".into()],
        hints: vec!["Look left.".into()],
        goals: Sought::ALL.map(|of| Goal { of, limit: 12.5 }).to_vec(),
        asks: Some(Sought::Workers),
        guess: Some(130.0),
        start: Some(Mix::new(1400, 0, 300, 1100)),
        example: Some(Mix::new(5500, 10, 5490, 0)),
        rules: Rule::ALL.to_vec(),
        minutes: 45,
        reflect: vec!["Who waits?".into(), "Why?".into()],
    }
}

fn with(exercise: Exercise) -> State {
    let state = State::default().update(Msg::ExerciseSet(Rc::new(exercise)));
    assert!(state.page.exercise.is_some());
    state
}

fn of(state: &State) -> &Exercise {
    state.page.exercise.as_ref().expect("an exercise")
}

#[test]
fn a_whole_exercise_comes_back_from_its_link() {
    let page = with(whole()).page;
    assert_eq!(page.exercise.as_deref(), Some(&whole()));
    let opened = link::parse(&link::print(&page));
    assert!(opened.notices.is_empty(), "{:?}", opened.notices);
    assert_eq!(opened.page, Some(page));
}

#[test]
fn a_damaged_part_is_told_and_the_rest_of_the_exercise_stands() {
    for (damaged, kept) in [
        ("ex-goals-q7", "ex-minutes-9"),
        ("ex-start-1.2", "ex-minutes-9"),
        ("ex-start-4294967295.4294967295.1", "ex-minutes-9"),
        ("ex-asks-ww", "ex-minutes-9"),
        ("ex-asks-s", "ex-minutes-9"),
        ("ex-rules-anything", "ex-minutes-9"),
        ("ex-minutes-x", "ex-story-Still~20here"),
        ("ex-colour-red", "ex-minutes-9"),
        ("ex-title-~f", "ex-minutes-9"),
    ] {
        let opened = link::parse(&format!("#v1_{damaged}_{kept}"));
        let page = opened.page.expect("a page");
        let exercise = page.exercise.expect(damaged);
        assert!(exercise.minutes == 9 || exercise.story == "Still here");
        assert!(
            format!("{:?}", opened.notices).contains("Unknown"),
            "{damaged}: {:?}",
            opened.notices
        );
    }
}

#[test]
fn every_goal_is_met_at_its_limit_and_missed_just_beyond_it() {
    let scenario = Scenario::default();
    let figures = Figures::of(&scenario, &run(&scenario));
    for of in Sought::ALL {
        let is = of
            .value(&figures, Some(13))
            .expect("a figure of the starting point");
        let met = |limit| Checked::of(Goal { of, limit }, &figures, Some(13)).met;
        let stricter = if of.is_at_most() { -1e-6 } else { 1e-6 };
        assert!(met(is), "{of:?} at {is}");
        assert!(!met(is + stricter), "{of:?} beyond {is}");
        assert!(met(is - stricter), "{of:?} inside {is}");
    }
    let nothing = scenario.with_mix(Mix::new(scenario.families(), 0, 0, 0));
    let figures = Figures::of(&nothing, &run(&nothing));
    for of in [Sought::Payback, Sought::SavesIn] {
        let checked = Checked::of(Goal { of, limit: 20.0 }, &figures, None);
        assert!(
            !checked.met && checked.is.is_none(),
            "{of:?} of no spending"
        );
    }
}

#[test]
fn the_first_guess_counts_and_reveals() {
    let state = with(Exercise {
        guess: None,
        ..whole()
    });
    let scenario = state.page.scenario;
    assert_eq!(of(&state).revealed(&scenario), None);
    let state = state
        .update(Msg::Guessed(200.0))
        .update(Msg::Guessed(915.0));
    let found = of(&state).revealed(&scenario).expect("a guess");
    assert_eq!((found.guess, found.is), (200.0, Some(915.0)));
    // It is a decision like others.
    assert_eq!(of(&state.update(Msg::Undo)).guess, None);
}

#[test]
fn a_team_begins_again_and_takes_the_example_and_keeps_its_exercise() {
    let state = with(whole()).update(Msg::BandSet(Band::Intensive, 17));
    let state = state.update(Msg::ExampleTaken);
    assert_eq!(state.page.scenario.mix(), Mix::new(5500, 10, 5490, 0));
    let state = state.update(Msg::ExerciseStarted);
    assert_eq!(state.page.scenario.mix(), Mix::new(5500, 0, 300, 1100));
    let state = state.update(Msg::PlanKept).update(Msg::KeptOpened(0));
    assert_eq!(of(&state), &whole());
    assert!(state.page.kept[0].exercise.is_none());
}

#[test]
fn only_families_are_moved_where_the_rest_is_locked() {
    let state = with(whole());
    let asked = Msg::ParameterSet(Parameter::Budget, 1e6);
    let refused = state.clone().update(asked.clone());
    assert_eq!(refused.page, state.page);
    assert_eq!(refused.notices, [Notice::LockedByExercise]);
    let moved = state.clone().update(Msg::BandSet(Band::Targeted, 40));
    assert_eq!(moved.page.scenario.mix().families(Band::Targeted), 40);
    // A preset that only moves families is one thing, one that cuts the budget another.
    for preset in Preset::ALL {
        let chosen = state.clone().update(Msg::PresetChosen(preset));
        let left =
            |parameter| state.page.scenario.get(parameter) == chosen.page.scenario.get(parameter);
        assert!(left(Parameter::Budget) && left(Parameter::BudgetCut) && left(Parameter::Families));
    }
    let everyone = Preset::ALL
        .into_iter()
        .find(|preset| preset.id() == "everyone-intensive");
    if let Some(everyone) = everyone {
        let chosen = state.clone().update(Msg::PresetChosen(everyone));
        assert_eq!(chosen.page.scenario.mix().families(Band::Intensive), 5500);
    }
    // Its author, in the form, may.
    let form = state
        .update(Msg::ViewChosen(View::Exercise, None))
        .update(asked);
    assert_eq!(form.page.scenario.budget(), 1e6);
}

#[test]
fn the_time_runs_down_can_be_paused_and_ends() {
    let paused = Timer::default().pressed(1).ticked().ticked().pressed(1);
    assert_eq!((paused.left, paused.runs), (Some(58), false));
    assert_eq!(paused.ticked(), paused);
    let mut running = paused.pressed(1);
    for _ in 0..58 {
        running = running.ticked();
    }
    assert!(running.is_over() && !running.runs);
    assert_eq!(running.pressed(1).left, Some(60));
}

#[test]
fn an_empty_exercise_is_none() {
    let state = with(whole()).update(Msg::ExerciseSet(Rc::default()));
    assert_eq!(state.page, Page::default());
}

proptest! {
    /// Whatever is typed into the form, the page is what its link gives back.
    #[test]
    fn whatever_is_typed_the_link_gives_the_same_exercise(
        title in ".{0,100}",
        story in ".{0,800}",
        lines in prop::collection::vec(".{0,300}", 0..12),
        limit in 0.0..1e9,
        guess in prop::option::of(0.0..1e7),
        minutes in 0u32..400,
        families in (0u32..9000, 0u32..9000, 0u32..9000),
    ) {
        let exercise = Exercise {
            title, story,
            steps: lines.clone(), hints: lines.clone(), reflect: lines,
            goals: Sought::ALL.map(|of| Goal { of, limit }).to_vec(),
            asks: Some(Sought::Cost),
            guess,
            start: Some(Mix::new(families.0, families.1, families.2, 7)),
            minutes,
            ..Exercise::default()
        };
        let page = State::default().update(Msg::ExerciseSet(Rc::new(exercise))).page;
        let segments = link::print(&page);
        let opened = link::parse_text(&segments);
        prop_assert!(opened.notices.is_empty(), "{:?}", opened.notices);
        prop_assert_eq!(opened.page, Some(page));
    }
}
