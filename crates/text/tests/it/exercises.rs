//! The exercises that come with the page: whole in a link, not solved before they begin, and
//! solvable.

use app::exercise::{Checked, Exercise};
use app::views::first::{Doubt, Figures, Spread};
use app::{Computed, Page, link};
use model::uncertainty::Uncertainty;
use model::uncertainty::draws::DRAWS;
use model::{Mix, Scenario};
use std::rc::Rc;
use text::exercise::shipped;

#[test]
fn each_is_whole_in_a_link_and_comes_back() {
    for shipped in shipped() {
        let page = Page {
            scenario: shipped.scenario,
            exercise: Some(Rc::new(shipped.exercise.clone())),
            ..Page::default()
        };
        let printed = link::print(&page);
        assert!(printed.len() <= link::LONGEST, "{}", shipped.exercise.title);
        let opened = link::parse(&printed);
        assert_eq!(opened.page.as_ref(), Some(&page));
        assert!(opened.notices.is_empty(), "{:?}", opened.notices);
        assert_eq!(shipped.exercise.kept(), shipped.exercise);
    }
}

#[test]
fn none_is_solved_at_its_start_and_each_can_be() {
    for shipped in shipped() {
        let (exercise, scenario) = (&shipped.exercise, shipped.scenario);
        let start = checked(exercise, &scenario);
        assert!(
            start.iter().any(|goal| !goal.met),
            "{} is solved: {start:?}",
            exercise.title
        );
        let families = scenario.families();
        let steps = |most: u32| (0..=most).step_by(20);
        let mut mixes = steps(1000)
            .flat_map(|intensive| steps(3000).map(move |targeted| (intensive, targeted)));
        let solved = mixes.find(|&(intensive, targeted)| {
            let plan = scenario.with_mix(Mix::new(families, 0, intensive, targeted));
            let figures = Figures::of(&plan, &model::run(&plan));
            // What costs nothing to ask comes first.
            let maybe = exercise
                .checked(&figures, Some(20))
                .iter()
                .all(|goal| goal.met);
            maybe && checked(exercise, &plan).iter().all(|goal| goal.met)
        });
        assert!(solved.is_some(), "{} cannot be solved", exercise.title);
    }
}

fn checked(exercise: &Exercise, scenario: &Scenario) -> Vec<Checked> {
    let mut draws = Uncertainty::new(scenario);
    while !draws.advance(DRAWS) {}
    let computed = Computed::of(scenario);
    let doubt = Doubt::of(
        scenario,
        &computed,
        &Spread::of(&draws.outcome(scenario.mix())),
    );
    let saves_in = doubt.spread.map(|_| doubt.saves_in() as u32);
    exercise.checked(&Figures::of(scenario, &computed.results), saves_in)
}
