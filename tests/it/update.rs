//! What the page's state does with what happens: undo and redo, presets, links and families on the move.
//!
//! Random sequences of the same messages are in `shuffle`, the evidence standards in `standards`.

use app::{Moving, Msg, Page, State, Style, View, link};
use model::preset::Preset;
use model::{Band, DISTRICTS, Mix, Parameter, ROWS, Scenario};
use text::{decision, notice::notice};

fn undo_label(state: &State) -> Option<String> {
    let named = |decision| decision::inside(decision, &state.page);
    state.history.undo_label().map(named)
}

fn redo_label(state: &State) -> Option<String> {
    let named = |decision| decision::inside(decision, &state.page);
    state.history.redo_label().map(named)
}

fn after(messages: impl IntoIterator<Item = Msg>) -> State {
    messages.into_iter().fold(State::default(), State::update)
}

/// Withdrawn, intensive, targeted and universal families.
fn bands(state: &State) -> [u32; 4] {
    Band::ALL.map(|band| state.page.scenario.mix().families(band))
}

/// The messages lead to these bands and to a remark that holds these words, or to none.
fn check(messages: impl IntoIterator<Item = Msg>, expected: [u32; 4], remark: &[&str]) -> State {
    let state = after(messages);
    assert_eq!(bands(&state), expected);
    let said = state.remark.as_ref();
    let said = said.map_or(String::new(), |said| {
        text::remark::remark(said, Style::default())
    });
    assert!(
        remark.iter().all(|part| said.contains(part)) && said.is_empty() == remark.is_empty(),
        "{said:?} instead of {remark:?}"
    );
    state
}

#[test]
fn a_rise_takes_from_the_neighbour_then_the_next_and_says_so() {
    check(
        [Msg::BandSet(Band::Intensive, 1400)],
        [0, 1400, 0, 4100],
        &[],
    );
    check(
        [Msg::BandSet(Band::Intensive, 1500)],
        [0, 1500, 0, 4000],
        &["Targeted is empty now", "100 from Universal"],
    );
    check(
        [Msg::BandSet(Band::Targeted, 5400)],
        [0, 100, 5400, 0],
        &["Universal is empty now", "200 from Intensive"],
    );
    check(
        [Msg::BandSet(Band::Universal, 5300)],
        [0, 200, 0, 5300],
        &["Targeted is empty now", "100 from Intensive"],
    );
    check(
        [Msg::BandSet(Band::Withdrawn, 400)],
        [400, 0, 1000, 4100],
        &["Intensive is empty now", "100 from Targeted"],
    );
    check(
        [
            Msg::BandSet(Band::Withdrawn, 200),
            Msg::BandSet(Band::Universal, 9999),
        ],
        [0, 0, 0, 5500],
        &["200 from Open services only"],
    );
}

#[test]
fn a_fall_gives_to_the_neighbour() {
    check(
        [Msg::BandSet(Band::Intensive, 100)],
        [0, 100, 1300, 4100],
        &[],
    );
    check(
        [Msg::BandSet(Band::Targeted, 100)],
        [0, 300, 100, 5100],
        &[],
    );
    check(
        [Msg::BandSet(Band::Universal, 4000)],
        [0, 300, 1200, 4000],
        &[],
    );
    check(
        [
            Msg::BandSet(Band::Withdrawn, 200),
            Msg::BandSet(Band::Withdrawn, 0),
        ],
        [0, 300, 1100, 4100],
        &[],
    );
}

#[test]
fn a_dragged_boundary_pushes_the_others_along() {
    check(
        [Msg::EdgeDragged(Band::Intensive, 700)],
        [0, 700, 700, 4100],
        &[],
    );
    check(
        [Msg::EdgeDragged(Band::Intensive, 2000)],
        [0, 2000, 0, 3500],
        &[],
    );
    check(
        [Msg::EdgeDragged(Band::Targeted, 100)],
        [0, 100, 0, 5400],
        &[],
    );
    check(
        [Msg::EdgeDragged(Band::Targeted, 99_999)],
        [0, 300, 5200, 0],
        &[],
    );
}

#[test]
fn moving_families_moves_no_more_than_there_are_and_says_so() {
    let moving = |count, from, to| Msg::FamiliesMoved(Moving { count, from, to });
    check(
        [moving(50, Band::Universal, Band::Intensive)],
        [0, 350, 1100, 4050],
        &[],
    );
    check(
        [moving(500, Band::Intensive, Band::Universal)],
        [0, 0, 1100, 4400],
        &["Intensive held only 300 families"],
    );
    check(
        [moving(5, Band::Targeted, Band::Targeted)],
        [0, 300, 1100, 4100],
        &["Choose two different bands"],
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
        (bands(&moved), undo_label(&moved)),
        ([0, 700, 1100, 3700], Some("targeted families".into()))
    );
    let once = moved.update(Msg::Undo);
    assert_eq!(
        (bands(&once), undo_label(&once)),
        ([0, 700, 700, 4100], Some("boundary".into()))
    );
    assert_eq!(redo_label(&once), Some("targeted families".into()));
    let twice = once.update(Msg::Undo);
    assert_eq!((&twice.page, undo_label(&twice)), (&Page::default(), None));
    assert_eq!(
        twice.clone().update(Msg::Undo).page,
        twice.page,
        "nothing is left to undo"
    );
    let redone = twice.update(Msg::Redo).update(Msg::Redo).update(Msg::Redo);
    assert_eq!(
        (bands(&redone), redo_label(&redone)),
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
    assert_eq!(undo_label(&state), None);
    let state = after([
        Msg::BandSet(Band::Intensive, 310),
        Msg::Undo,
        Msg::BandSet(Band::Intensive, 320),
    ]);
    assert_eq!(
        (redo_label(&state), undo_label(&state)),
        (None, Some("intensive families".into()))
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
    let usual = Scenario::default().places().start_years();
    for (preset, families, mix, years) in [
        (Preset::STARTING_POINT, 5500, [0, 300, 1100], usual.clone()),
        (Preset::PILOT, 5500, [0, 120, 0], vec![1; DISTRICTS.len()]),
        (Preset::GOVERNMENT_COUNT, 2700, [0, 2700, 0], usual.clone()),
        (
            Preset::EVERYONE_INTENSIVE,
            5500,
            [0, 5500, 0],
            usual.clone(),
        ),
        (
            Preset::CLASSIC_TRIANGLE,
            5500,
            [0, 550, 1650],
            usual.clone(),
        ),
        (
            Preset::SKIP_MOST_COMPLEX,
            5500,
            [550, 0, 1650],
            usual.clone(),
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
        let [withdrawn, intensive, targeted] = mix;
        let expected = start
            .with(Parameter::Families, f64::from(families))
            .with_mix(Mix::new(families, withdrawn, intensive, targeted));
        assert_eq!(
            page,
            Page {
                scenario: expected.with_start_years(years),
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
        &[],
    );
    check(
        [Msg::ParameterSet(Parameter::DemandSurge, 0.21)],
        [0, 363, 1331, 4961],
        &[],
    );
    // 100 families: 5.45, 20 and 74.55; the largest remainder gets the family left over.
    check(
        [Msg::ParameterSet(Parameter::Families, 100.0)],
        [0, 5, 20, 75],
        &[],
    );
    check(
        [
            Msg::BandSet(Band::Withdrawn, 55),
            Msg::ParameterSet(Parameter::Families, 550.0),
        ],
        [6, 24, 110, 410],
        &[],
    );
    let state = check(
        [
            Msg::ParameterSet(Parameter::Families, 11_000.0),
            Msg::ParameterReset(Parameter::Families),
        ],
        [0, 300, 1100, 4100],
        &[],
    );
    assert_eq!(state.page, Page::default());
}

#[test]
fn a_bad_link_keeps_the_page_and_says_why() {
    let state = after([Msg::BandSet(Band::Intensive, 310), Msg::Settled]);
    let good = link::print(&state.page);
    for (address, said) in [
        (&good[..good.len() - 2], "cut short"),
        ("v9_i5", "newer version"),
        ("zz_yy", "Nothing in this link"),
    ] {
        let opened = state.clone().update(Msg::LinkOpened(format!("#{address}")));
        assert_eq!(
            (&opened.page, undo_label(&opened)),
            (&state.page, Some("intensive families".into()))
        );
        assert!(
            opened.notices.len() == 1
                && notice(&opened.notices[0], Style::default()).contains(said),
            "{:?}",
            opened.notices
        );
        assert!(opened.update(Msg::NoticesClosed).notices.is_empty());
    }
}

#[test]
fn an_opened_link_can_be_undone_and_the_first_address_cannot() {
    let link = "#v1_i550_t1650_k3ex5".to_string();
    let state = after([
        Msg::BandSet(Band::Intensive, 310),
        Msg::LinkOpened(link.clone()),
    ]);
    assert_eq!(
        (bands(&state), undo_label(&state)),
        ([0, 550, 1650, 3300], Some("opening a link".into()))
    );
    assert_eq!(
        bands(&state.clone().update(Msg::Undo)),
        [0, 310, 1090, 4100]
    );
    let again = state.clone().update(Msg::LinkOpened(link.clone()));
    assert_eq!(
        again.history, state.history,
        "Back to the same page is no decision"
    );
    let started = after([Msg::Started {
        address: link,
        framed: false,
    }]);
    assert_eq!(
        (bands(&started), undo_label(&started)),
        ([0, 550, 1650, 3300], None)
    );
}

#[test]
fn a_plan_opened_from_a_file_is_a_decision() {
    let saved = link::print(&after([Msg::BandSet(Band::Intensive, 310)]).page);
    let state = after([Msg::FileOpened(saved)]);
    assert_eq!(bands(&state), [0, 310, 1090, 4100]);
    // The address bar takes up what is settled, and leaves alone what it was opened at.
    assert_eq!((state.settled, state.addresses), (1, 0));
    assert_eq!(state.update(Msg::Undo).page, Page::default());
    let broken = after([Msg::FileOpened("v9_i5".into())]);
    assert_eq!((broken.page, broken.settled), (Page::default(), 0));
    assert_eq!(broken.notices.len(), 1);
}

#[test]
fn what_unfolds_in_a_view_is_folded_in_the_next() {
    let state = after([
        Msg::ViewChosen(View::Worth, None),
        Msg::Unfolded("years", true),
        Msg::Unfolded("borders", true),
        Msg::Unfolded("years", false),
    ]);
    assert_eq!(state.forms.unfolded, ["borders"]);
    let next = state.update(Msg::ViewChosen(View::Numbers, None));
    assert_eq!(next.forms.unfolded, [""; 0]);
}
