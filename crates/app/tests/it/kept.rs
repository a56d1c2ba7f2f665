//! Plans kept to compare with: keeping, dropping and opening them, in the link and by undo.

use app::link::versions::{Upgrade, Versions, with_old_default};
use app::link::{self, LinkNotice};
use app::page::MOST_KEPT;
use app::table::{Cell, Column};
use app::views::compare::{Kept, Why, Yours, beating, results, what_differs};
use app::views::first::Figures;
use app::{Msg, Page, State, View};
use model::{Band, Parameter, run};

/// A plan kept, the page changed, and kept again, `count` times.
fn with_kept(count: u32) -> State {
    (0..count).fold(State::default(), |state, at| {
        let state = state.update(Msg::BandSet(Band::Intensive, 300 + 10 * at));
        state.update(Msg::PlanKept)
    })
}

#[test]
fn four_plans_are_kept_each_once() {
    let state = with_kept(4);
    assert_eq!(state.page.kept.len(), MOST_KEPT);
    assert_eq!(state.page.kept_as(), Some(3));
    let again = state.clone().update(Msg::PlanKept);
    assert_eq!(again.page, state.page, "a plan is kept once");
    let fifth = state.update(Msg::BandSet(Band::Targeted, 7));
    let before = fifth.page.clone();
    assert_eq!(fifth.update(Msg::PlanKept).page, before);
}

#[test]
fn a_kept_plan_opens_with_the_others_and_undo_brings_back() {
    let state = with_kept(2).update(Msg::ViewChosen(View::Compare, None));
    let opened = state.clone().update(Msg::KeptOpened(0));
    assert_eq!(opened.page.scenario.mix().families(Band::Intensive), 300);
    assert_eq!(opened.page.kept, state.page.kept);
    assert_eq!(opened.page.view, View::Compare);
    assert_eq!(opened.clone().update(Msg::Undo).page, state.page);
    let dropped = opened.update(Msg::KeptDropped(0));
    assert_eq!(dropped.page.kept, state.page.kept[1..]);
    let page = dropped.page.clone();
    assert_eq!(dropped.update(Msg::KeptDropped(9)).page, page);
}

#[test]
fn a_plan_is_kept_from_its_link_and_a_text_without_one_says_so() {
    let plan = State::default()
        .update(Msg::BandSet(Band::Targeted, 40))
        .page;
    let mail = format!("See https://example.org/#{} please", link::print(&plan));
    let state = State::default().update(Msg::KeptPasted(mail));
    assert_eq!(state.page.kept, [plan.plan()]);
    assert_eq!(state.page.scenario, Page::default().scenario);
    let none = state.clone().update(Msg::KeptPasted("nothing here".into()));
    assert_eq!(none.page, state.page);
    assert_eq!(none.notices.len(), 1);
}

#[test]
fn resetting_everything_keeps_what_is_kept() {
    let state = with_kept(2);
    let kept = state.page.kept.clone();
    assert_eq!(state.update(Msg::AllReset).page.kept, kept);
}

#[test]
fn a_link_holds_what_is_kept_but_no_plans_inside_plans() {
    let page = with_kept(3).page;
    let printed = link::print(&page);
    let opened = link::parse(&printed);
    assert_eq!(opened.page, Some(page));
    assert_eq!(opened.notices, []);
    let nested = link::parse("#v1_vs-v1~5Fi20~5Fvs~2Dv1~7E5Fi30")
        .page
        .expect("a page");
    assert_eq!(nested.kept.len(), 1);
    assert_eq!(nested.kept[0].scenario.mix().families(Band::Intensive), 20);
    assert_eq!(nested.kept[0].kept, []);
}

#[test]
fn a_fifth_kept_plan_in_a_link_is_told() {
    let opened = link::parse("#v1_vs-v1_vs-v1_vs-v1_vs-v1_vs-i20");
    assert_eq!(opened.page.expect("a page").kept.len(), MOST_KEPT);
    let told = |notice: &LinkNotice| matches!(notice, LinkNotice::Unknown { more: 0, .. });
    assert!(opened.notices.iter().any(told), "{:?}", opened.notices);
}

#[test]
fn a_kept_plan_keeps_its_figures_when_a_default_moves() {
    fn step(segments: Vec<String>) -> Vec<String> {
        with_old_default(segments, "re", "0.2")
    }
    const STEPS: [Upgrade; 1] = [step];
    let mut start = Page::default();
    start.scenario.set(Parameter::Relapse, 0.25);
    let next = Versions {
        upgrades: &STEPS,
        start,
    };
    let page = with_kept(2).page;
    let opened = next.parse(&format!("#{}", link::print(&page)));
    assert_eq!(opened.page.expect("a page").kept, page.kept);
    let other = next.parse("#v1_vs-v1~5Fre0.3").page.expect("a page");
    assert_eq!(other.kept[0].scenario.get(Parameter::Relapse), 0.3);
}

/// The page's plan and what is kept, worked out.
fn compared(state: &State) -> (Vec<Kept>, Figures) {
    let scenario = &state.page.scenario;
    let kept = state.page.kept.iter().map(Kept::of).collect();
    (kept, Figures::of(scenario, &run(scenario)))
}

#[test]
fn results_stand_side_by_side() {
    let state = with_kept(2).update(Msg::ParameterSet(Parameter::IntensiveCaseload, 5.0));
    let (kept, figures) = compared(&state);
    let yours = Yours {
        page: &state.page,
        figures,
        outcome: None,
    };
    let table = results(&yours, &kept);
    assert_eq!(table.columns.len(), 4);
    let row = |column| {
        let found = table
            .rows
            .iter()
            .find(|row| row[0] == Cell::Measure(column));
        found.expect("a row")[1..].to_vec()
    };
    assert_eq!(
        row(Column::Intensive),
        [310.0, 300.0, 310.0].map(Cell::Count)
    );
    let net = |page: &Page| Cell::Money(run(&page.scenario).npv);
    assert_eq!(
        row(Column::Net),
        [net(&state.page), net(&kept[0].page), net(&kept[1].page)]
    );
    assert!(table.rows.iter().all(|row| row.len() == 4));
    assert!(
        table
            .rows
            .iter()
            .all(|row| row[0] != Cell::Measure(Column::Withdrawn))
    );
    let differs = what_differs(&state.page, &kept).rows;
    let row = Parameter::IntensiveCaseload;
    let value = |value| Cell::Value(row, value);
    assert_eq!(
        differs,
        [[Cell::Row(row), value(5.0), value(6.0), value(6.0)]]
    );
}

#[test]
fn the_steps_from_one_value_to_another_sum_to_the_difference() {
    let state = with_kept(1).update(Msg::ParameterSet(Parameter::IntensiveCaseload, 5.0));
    let state = state.update(Msg::BandSet(Band::Targeted, 700));
    let why = Why::of(&state.page.scenario, &state.page.kept[0].scenario);
    assert_eq!(why.steps.len(), 2);
    let sum: f64 = why.steps.iter().map(|(_, adds)| adds).sum();
    assert!((why.from + sum - why.to).abs() < 1e-3);
}

#[test]
fn a_kept_plan_is_named_and_is_still_the_same_plan() {
    let state = with_kept(2);
    let named = state
        .clone()
        .update(Msg::KeptNamed(1, "  Option b\u{202e} ".into()));
    assert_eq!(named.page.kept[1].title, "Option b");
    assert_eq!(named.page.kept_as(), Some(1), "a name makes no other plan");
    assert_eq!(named.clone().update(Msg::PlanKept).page, named.page);
    let opened = link::parse(&link::print(&named.page));
    assert_eq!(opened.page, Some(named.page.clone()));
    assert_eq!(named.update(Msg::Undo).page, state.page);
    let page = state.page.clone();
    assert_eq!(state.update(Msg::KeptNamed(7, "x".into())).page, page);
}

#[test]
fn how_often_each_is_worth_more_than_each_other_adds_up() {
    let page = with_kept(3).page;
    let kept: Vec<Kept> = page.kept.iter().map(Kept::of).collect();
    let yours = Yours {
        page: &page,
        figures: kept[2].figures,
        outcome: Some(&kept[2].outcome),
    };
    let table = beating(&yours, &kept).expect("a table");
    assert_eq!((table.rows.len(), table.columns.len()), (4, 5));
    let share = |row: usize, column: usize| match table.rows[row][column + 1] {
        Cell::Share(share) => Some(share),
        _ => None,
    };
    // This plan is the third kept one, so neither is worth more.
    assert_eq!((share(0, 0), share(0, 3), share(3, 0)), (None, None, None));
    for (row, column) in [(0, 1), (1, 2), (2, 3)] {
        let both = share(row, column).zip(share(column, row)).expect("shares");
        assert!((both.0 + both.1 - 1.0).abs() < 1e-9, "{both:?}");
    }
}
