//! Random sequences of what a user can do: whole families always sum to the number there are, and
//! everything can be undone.
//!
//! 10,000 sequences in a test run, a million with `PROVE=1`.

use app::{MixName, Moving, Msg, State};
use model::preset::Preset;
use model::{Band, Mix, Parameter};
use proptest::prelude::*;

fn band() -> impl Strategy<Value = Band> {
    prop::sample::select(&Band::ALL[..])
}

fn message() -> impl Strategy<Value = Msg> {
    let count = || prop_oneof![0_u32..6000, 0_u32..250_000];
    prop_oneof![
        4 => (band(), count()).prop_map(|(band, families)| Msg::BandSet(band, families)),
        3 => (prop::sample::select(&Band::ALL[..3]), count()).prop_map(|(above,
            family)| Msg::EdgeDragged(above, family)),
        2 => (count(), band(), band()).prop_map(|(count, from,
            to)| Msg::FamiliesMoved(Moving { count, from, to })),
        1 => (count(), count(), count()).prop_map(|(withdrawn, intensive,
            targeted)| Msg::MixLoaded(Mix::new(u32::MAX, withdrawn, intensive, targeted),
                MixName::FromMap)),
        2 => prop_oneof![100.0..6000.0, -1e6..1e6_f64]
            .prop_map(|families| Msg::ParameterSet(Parameter::Families, families)),
        2 => (-1.0..2.0_f64).prop_map(|surge| Msg::ParameterSet(Parameter::DemandSurge, surge)),
        1 => prop::sample::select(&Preset::ALL[..]).prop_map(Msg::PresetChosen),
        1 => Just(Msg::Settled),
        2 => Just(Msg::Undo),
        1 => Just(Msg::Redo),
    ]
}

/// A mix comes from the map of the families there are.
fn in_place(message: &Msg, total: u32) -> Msg {
    match message {
        Msg::MixLoaded(mix, name) => {
            let [withdrawn, intensive, targeted, _] = Band::ALL.map(|band| mix.families(band));
            Msg::MixLoaded(Mix::new(total, withdrawn, intensive, targeted), *name)
        }
        other => other.clone(),
    }
}

/// What must hold of a state after any message.
fn check(before: &State, message: &Msg, after: &State) -> Result<(), TestCaseError> {
    let (scenario, mix) = (&after.page.scenario, after.page.scenario.mix());
    let wanted = scenario.get(Parameter::Families) * (1.0 + scenario.get(Parameter::DemandSurge));
    let total = scenario.families();
    prop_assert!(
        (f64::from(total) - wanted).abs() <= 0.5 + 1e-6 && mix.total() == total,
        "{total} families instead of {wanted}"
    );
    // The bands as they are kept, not as they are cut to fit: a band kept too large would come back
    // with the next rise in families.
    let kept = [
        Parameter::Withdrawn,
        Parameter::Intensive,
        Parameter::Targeted,
    ]
    .map(|parameter| scenario.get(parameter));
    prop_assert!(
        kept.iter().all(|families| families.fract() == 0.0)
            && kept.iter().sum::<f64>() <= f64::from(total),
        "{kept:?} of {total}"
    );
    prop_assert_eq!(mix.end(Band::Universal), total);
    let old = before.page.scenario.mix();
    // The table lets a band hold 100,000 at most; up to there a control does just what it was
    // asked, and moves nobody else.
    if let (Msg::BandSet(band, families), true) = (message, total <= 100_000) {
        prop_assert_eq!(mix.families(*band), (*families).min(total));
        let moved: u32 = Band::ALL
            .iter()
            .map(|&band| mix.families(band).abs_diff(old.families(band)))
            .sum();
        prop_assert_eq!(moved, 2 * mix.families(*band).abs_diff(old.families(*band)));
    }
    if let (Msg::EdgeDragged(above, family), true) = (message, total <= 100_000) {
        prop_assert_eq!(mix.end(*above), (*family).min(total));
    }
    if let (Msg::ParameterSet(..), true) = (message, total <= 100_000 && old.total() <= 100_000) {
        for band in Band::ALL {
            let share = f64::from(old.families(band)) * f64::from(total) / f64::from(old.total());
            prop_assert!(
                (f64::from(mix.families(band)) - share).abs() < 1.0,
                "{band:?}: {} instead of {share}",
                mix.families(band)
            );
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(super::random(10_000))]

    #[test]
    fn families_always_sum_to_the_number_there_are(messages in prop::collection::vec(message(),
        1..16)) {
        let mut state = State::default();
        for message in &messages {
            let before = state.clone();
            let message = in_place(message, state.page.scenario.families());
            state = state.update(message.clone());
            check(&before, &message, &state)?;
        }
    }
}

proptest! {
    #![proptest_config(super::random(1_000))]

    #[test]
    fn undo_leads_back_to_the_start_and_redo_to_the_end(
        messages in prop::collection::vec(message(), 1..16)
    ) {
        let next = |state: State, message: &Msg| {
            let message = in_place(message, state.page.scenario.families());
            state.update(message)
        };
        let end = messages.iter().chain([&Msg::Settled]).fold(State::default(), next);
        let all = |msg: Msg, state: State| (0..20).fold(state, |state,
            _| state.update(msg.clone()));
        let last = all(Msg::Redo, end);
        let first = all(Msg::Undo, last.clone());
        prop_assert_eq!(&first.page, &State::default().page);
        prop_assert_eq!(first.history.undo_label(), None);
        prop_assert_eq!(&all(Msg::Redo, first).page, &last.page);
    }
}
