//! A link that proves itself: the headline it carries, held against what the page makes of it.

use app::proof::{Headline, Moved, Said, Why};
use app::{Msg, Notice, Page, State, View, link};
use model::{Band, Parameter, Scenario};
use proptest::prelude::*;

fn proven(scenario: Scenario) -> Page {
    Page {
        scenario,
        proven: true,
        ..Page::default()
    }
}

/// The link with another text in the place of one, and so without its check code.
fn altered(link: &str, from: &str, to: &str) -> String {
    assert!(link.contains(from), "{link}");
    let body = link.rsplit_once('_').map_or("", |(body, _)| body);
    body.replace(from, to)
}

#[test]
fn a_link_with_its_headline_says_the_result_is_the_same() {
    let link = link::print(&proven(Scenario::default()));
    assert!(link.contains("_says-124.7486333.203.6084252.13."), "{link}");
    let opened = link::parse(&link);
    assert_eq!(opened.notices, []);
    let checked = opened.headline.expect("it carries one");
    assert_eq!((checked.why, checked.moved), (None, vec![]));
    // And the page that was opened prints the same link.
    assert_eq!(opened.page.map(|page| link::print(&page)), Some(link));
}

#[test]
fn what_moved_is_named_and_why() {
    let link = link::print(&proven(Scenario::default()));
    let opened = link::parse(&altered(&link, "says-124.", "says-130."));
    let checked = opened.headline.expect("it carries one");
    let moved = Moved {
        said: Said::Workers,
        then: 130.0,
        now: 124.0,
    };
    assert_eq!(
        (checked.why, checked.moved),
        (Some(Why::Unchecked), vec![moved])
    );

    let then = Headline {
        version: "0.0.1".into(),
        ..Headline::of(&Scenario::default())
    };
    let other = Scenario::default().with_mix(Scenario::default().mix().with(Band::Intensive, 310));
    let why = |then: &Headline| app::proof::Checked::of(then, &other, true).why;
    assert!(matches!(why(&then), Some(Why::OtherVersion { .. })));
    assert_eq!(why(&Headline::of(&Scenario::default())), Some(Why::Altered));
    // Another version with the same result is no news.
    assert_eq!(
        app::proof::Checked::of(&then, &Scenario::default(), true).why,
        None
    );
}

#[test]
fn the_headline_follows_the_plan_and_stays_off_kept_ones_and_frames() {
    let state = State::default().update(Msg::ProofSet(true));
    let moved = state.update(Msg::BandSet(Band::Intensive, 310));
    let link = link::print(&moved.page);
    let says = Headline::of(&moved.page.scenario).printed();
    assert!(link.contains(&says), "{link}");
    // Undo takes back the plan and not the wish.
    let back = moved.clone().update(Msg::Settled).update(Msg::Undo);
    assert!(back.page.proven);
    let kept = moved.update(Msg::PlanKept);
    assert_eq!(link::print(&kept.page).matches("says-").count(), 1);
    let opened = |framed| {
        let started = Msg::Started {
            address: format!("#{link}"),
            framed,
        };
        let state = State::default().update(started);
        state
            .notices
            .iter()
            .filter(|it| matches!(it, Notice::Headline(_)))
            .count()
    };
    assert_eq!((opened(false), opened(true)), (1, 0));
}

#[test]
fn what_is_no_headline_is_not_read() {
    for text in [
        "",
        "1.2.3.4",
        "1.2.3.4.5.",
        "a.2.3.4.5.0.1",
        "1.2.3.4.5.<b>",
        "1.2.3.4.5-0.1",
    ] {
        assert_eq!(Headline::read(text), None, "{text}");
    }
    let opened = link::parse("#v1_i310_t1090_says-x");
    assert_eq!(opened.headline, None);
    assert!(opened.page.is_some_and(|page| !page.proven));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_plan_proves_itself(intensive in 0..3000u32, cut in 0.0..0.5f64, open in 0..18usize) {
        let mut scenario = Scenario::default();
        scenario = scenario.with_mix(scenario.mix().with(Band::Intensive, intensive));
        scenario.set(Parameter::BudgetCut, cut);
        let page = Page { view: View::ALL[open], ..proven(scenario) };
        let opened = link::parse(&link::print(&page));
        let checked = opened.headline.expect("it carries one");
        prop_assert_eq!(checked.moved, vec![]);
        prop_assert_eq!(opened.page, Some(page));
    }
}
