//! What the page's state does with what happens: undo and redo, presets, links and families on the
//! move.
//!
//! Random sequences of the same messages are in `shuffle`, the evidence standards in `standards`.

use app::{Decision, Moving, Msg, Page, Remark, State};
use model::preset::Preset;
use model::{Band, DISTRICTS, Mix, Parameter, ROWS, Scenario};

pub fn after(messages: impl IntoIterator<Item = Msg>) -> State {
    messages.into_iter().fold(State::default(), State::update)
}

/// Withdrawn, intensive, targeted and universal families.
pub fn bands(state: &State) -> [u32; 4] {
    Band::ALL.map(|band| state.page.scenario.mix().families(band))
}

/// The messages lead to these bands and to this remark, or to none.
fn check(
    messages: impl IntoIterator<Item = Msg>,
    expected: [u32; 4],
    remark: Option<Remark>,
) -> State {
    let state = after(messages);
    assert_eq!(bands(&state), expected);
    assert_eq!(state.remark, remark);
    state
}

/// The neighbour is empty, so this many came from there.
fn further_off(neighbour: Band, families: u32, source: Band) -> Option<Remark> {
    Some(Remark::FromFurtherOff {
        neighbour,
        taken: vec![(source, families)],
    })
}

#[test]
fn a_rise_takes_from_the_neighbour_then_the_next_and_says_so() {
    check(
        [Msg::BandSet(Band::Intensive, 1400)],
        [0, 1400, 0, 4100],
        None,
    );
    check(
        [Msg::BandSet(Band::Intensive, 1500)],
        [0, 1500, 0, 4000],
        further_off(Band::Targeted, 100, Band::Universal),
    );
    check(
        [Msg::BandSet(Band::Targeted, 5400)],
        [0, 100, 5400, 0],
        further_off(Band::Universal, 200, Band::Intensive),
    );
    check(
        [Msg::BandSet(Band::Universal, 5300)],
        [0, 200, 0, 5300],
        further_off(Band::Targeted, 100, Band::Intensive),
    );
    check(
        [Msg::BandSet(Band::Withdrawn, 400)],
        [400, 0, 1000, 4100],
        further_off(Band::Intensive, 100, Band::Targeted),
    );
    check(
        [
            Msg::BandSet(Band::Withdrawn, 200),
            Msg::BandSet(Band::Universal, 9999),
        ],
        [0, 0, 0, 5500],
        Some(Remark::FromFurtherOff {
            neighbour: Band::Targeted,
            taken: vec![(Band::Intensive, 100), (Band::Withdrawn, 200)],
        }),
    );
}

#[test]
fn a_fall_gives_to_the_neighbour() {
    check(
        [Msg::BandSet(Band::Intensive, 100)],
        [0, 100, 1300, 4100],
        None,
    );
    check(
        [Msg::BandSet(Band::Targeted, 100)],
        [0, 300, 100, 5100],
        None,
    );
    check(
        [Msg::BandSet(Band::Universal, 4000)],
        [0, 300, 1200, 4000],
        None,
    );
    check(
        [
            Msg::BandSet(Band::Withdrawn, 200),
            Msg::BandSet(Band::Withdrawn, 0),
        ],
        [0, 300, 1100, 4100],
        None,
    );
}

#[test]
fn a_dragged_boundary_pushes_the_others_along() {
    check(
        [Msg::EdgeDragged(Band::Intensive, 700)],
        [0, 700, 700, 4100],
        None,
    );
    check(
        [Msg::EdgeDragged(Band::Intensive, 2000)],
        [0, 2000, 0, 3500],
        None,
    );
    check(
        [Msg::EdgeDragged(Band::Targeted, 100)],
        [0, 100, 0, 5400],
        None,
    );
    check(
        [Msg::EdgeDragged(Band::Targeted, 99_999)],
        [0, 300, 5200, 0],
        None,
    );
}

#[test]
fn moving_families_moves_no_more_than_there_are_and_says_so() {
    let moving = |count, from, to| Msg::FamiliesMoved(Moving { count, from, to });
    check(
        [moving(50, Band::Universal, Band::Intensive)],
        [0, 350, 1100, 4050],
        None,
    );
    check(
        [moving(500, Band::Intensive, Band::Universal)],
        [0, 0, 1100, 4400],
        Some(Remark::AllMoved {
            from: Band::Intensive,
            held: 300,
        }),
    );
    check(
        [moving(5, Band::Targeted, Band::Targeted)],
        [0, 300, 1100, 4100],
        Some(Remark::SameBand),
    );
}

#[test]
fn undo_takes_back_one_decision_however_many_moves_it_took() {
    let drag = (301..=700).map(|family| Msg::EdgeDragged(Band::Intensive, family));
    let slide = (1..=40).map(|step| Msg::BandSet(Band::Targeted, 700 + 10 * step));
    let messages: Vec<Msg> = drag
        .chain([Msg::Settled])
        .chain(slide)
        .chain([Msg::Settled])
        .collect();
    let moved = after(messages.clone());
    assert_eq!(
        (bands(&moved), moved.history.undo_label()),
        ([0, 700, 1100, 3700], Some(&Decision::Band(Band::Targeted)))
    );
    let once = moved.update(Msg::Undo);
    assert_eq!(
        (bands(&once), once.history.undo_label()),
        ([0, 700, 700, 4100], Some(&Decision::Boundary))
    );
    assert_eq!(
        once.history.redo_label(),
        Some(&Decision::Band(Band::Targeted))
    );
    let twice = once.update(Msg::Undo);
    assert_eq!(
        (&twice.page, twice.history.undo_label()),
        (&Page::default(), None)
    );
    assert_eq!(
        twice.clone().update(Msg::Undo).page,
        twice.page,
        "nothing is left to undo"
    );
    let redone = twice.update(Msg::Redo).update(Msg::Redo).update(Msg::Redo);
    assert_eq!(
        (bands(&redone), redone.history.redo_label()),
        ([0, 700, 1100, 3700], None)
    );
}

#[test]
fn two_controls_without_a_pause_are_two_decisions_and_no_change_is_none() {
    let state = after([
        Msg::BandSet(Band::Intensive, 310),
        Msg::BandSet(Band::Targeted, 900),
        Msg::Undo,
    ]);
    assert_eq!(bands(&state), [0, 310, 1090, 4100]);
    let state = after([
        Msg::BandSet(Band::Intensive, 300),
        Msg::ParameterSet(Parameter::Budget, 8.5e6),
        Msg::Settled,
    ]);
    assert_eq!(state.history.undo_label(), None);
    let state = after([
        Msg::BandSet(Band::Intensive, 310),
        Msg::Undo,
        Msg::BandSet(Band::Intensive, 320),
    ]);
    assert_eq!(
        (state.history.redo_label(), state.history.undo_label()),
        (None, Some(&Decision::Band(Band::Intensive)))
    );
}

#[test]
fn presets_set_families_mix_and_district_years_and_nothing_else() {
    let own = |row: &model::parameter::Row| {
        row.parameter
            .evidence()
            .range
            .map_or(row.default, |(low, _)| low)
    };
    let start = ROWS.iter().fold(Scenario::default(), |scenario, row| {
        scenario.with(row.parameter, own(row))
    });
    let start = start
        .with(Parameter::AgencyShare, 0.2)
        .with(Parameter::Budget, 1e6)
        .with_start_years([7; DISTRICTS.len()]);
    let total = start.families();
    let share = |share: f64| (f64::from(total) * share).round() as u32;
    let before = start.mix();
    let usual = Scenario::default().places().start_years();
    let as_it_is = start.places().start_years();
    for (preset, families, mix, years) in [
        (
            Preset::STARTING_POINT,
            5500,
            Mix::new(5500, 0, 300, 1100),
            &usual,
        ),
        (
            Preset::PILOT,
            5500,
            Mix::new(5500, 0, 120, 0),
            &vec![1; DISTRICTS.len()],
        ),
        (
            Preset::GOVERNMENT_COUNT,
            2700,
            before.scaled(2700),
            &as_it_is,
        ),
        (
            Preset::EVERYONE_INTENSIVE,
            total,
            Mix::new(total, 0, total, 0),
            &as_it_is,
        ),
        (
            Preset::CLASSIC_TRIANGLE,
            total,
            Mix::new(total, 0, share(0.1), share(0.3)),
            &as_it_is,
        ),
        (
            Preset::SKIP_MOST_COMPLEX,
            total,
            Mix::new(
                total,
                share(0.1),
                before.families(Band::Intensive),
                before.families(Band::Targeted),
            ),
            &as_it_is,
        ),
    ] {
        let state = State {
            page: Page {
                scenario: start,
                title: "ours".into(),
                ..Page::default()
            },
            ..State::default()
        };
        let page = state.update(Msg::PresetChosen(preset)).page;
        let mut expected = start;
        if families != total {
            expected.set(Parameter::Families, f64::from(families));
        }
        assert_eq!(
            page,
            Page {
                scenario: expected.with_mix(mix).with_start_years(years.clone()),
                title: "ours".into(),
                ..Page::default()
            },
            "{preset:?}"
        );
    }
    let state = State {
        page: Page {
            scenario: start,
            ..Page::default()
        },
        ..State::default()
    };
    let stressed = state
        .update(Msg::PresetChosen(Preset::STRESS))
        .page
        .scenario;
    assert_eq!(stressed, start.with(Parameter::ReactiveYears, 1.0));
}

#[test]
fn a_change_of_families_keeps_the_bands_shares() {
    check(
        [Msg::ParameterSet(Parameter::Families, 11_000.0)],
        [0, 600, 2200, 8200],
        None,
    );
    check(
        [Msg::ParameterSet(Parameter::DemandSurge, 0.21)],
        [0, 363, 1331, 4961],
        None,
    );
    // 100 families: 5.45, 20 and 74.55; the largest remainder gets the family left over.
    check(
        [Msg::ParameterSet(Parameter::Families, 100.0)],
        [0, 5, 20, 75],
        None,
    );
    check(
        [
            Msg::BandSet(Band::Withdrawn, 55),
            Msg::ParameterSet(Parameter::Families, 550.0),
        ],
        [6, 24, 110, 410],
        None,
    );
    let state = check(
        [
            Msg::ParameterSet(Parameter::Families, 11_000.0),
            Msg::ParameterReset(Parameter::Families),
        ],
        [0, 300, 1100, 4100],
        None,
    );
    assert_eq!(state.page, Page::default());
}

/// Intensive, targeted and universal families.
fn families(state: &State) -> [u32; 3] {
    let mix = state.page.scenario.mix();
    [Band::Intensive, Band::Targeted, Band::Universal].map(|band| mix.families(band))
}

#[test]
fn a_drag_that_was_none_leaves_the_mix_as_it_was() {
    let state = State::default().update(Msg::BandSet(Band::Intensive, 2000));
    assert_eq!(families(&state), [2000, 0, 3500]);
    let back = state.update(Msg::DragCancelled);
    assert_eq!(families(&back), [300, 1100, 4100]);
    // With nothing under way there is nothing to take back.
    let settled = back
        .update(Msg::BandSet(Band::Intensive, 400))
        .update(Msg::Settled);
    assert_eq!(families(&settled.update(Msg::DragCancelled))[0], 400);
}

#[test]
fn a_decision_begun_while_another_is_under_way_settles_that_one() {
    let state = State::default();
    let settled = state.settled;
    let state = state.update(Msg::BandSet(Band::Intensive, 310));
    let state = state.update(Msg::BandSet(Band::Intensive, 320));
    assert_eq!(state.settled, settled, "a drag is one decision");
    let first = state.page.clone();
    let state = state.update(Msg::BandSet(Band::Targeted, 50));
    assert_eq!(state.settled, settled + 1);
    assert_eq!(state.update(Msg::Undo).page, first);
}
