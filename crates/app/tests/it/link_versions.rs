//! The day version 2 comes: one default has moved, and every old link still gives its figures.

use super::link_v1;
use app::link::LinkNotice::{Damaged, Newer, NoCheckCode, NoVersion, Unknown, Unreadable};
use app::link::versions::{Upgrade, Versions, with_old_default};
use app::{Computed, Page, link};
use model::evidence::Standard;
use model::preset::Preset;
use model::{Parameter, Scenario};

/// From version 1, in which families fall back at 20% a year unless the link says otherwise.
fn first(segments: Vec<String>) -> Vec<String> {
    with_old_default(segments, "re", "0.2")
}

/// From version 2, in which it is 25%.
fn second(segments: Vec<String>) -> Vec<String> {
    with_old_default(segments, "re", "0.25")
}

/// The versions after these steps, the last with this share of families falling back.
fn after(upgrades: &[Upgrade], relapse: f64) -> Versions<'_> {
    let mut start = Page::default();
    start.scenario.set(Parameter::Relapse, relapse);
    Versions { upgrades, start }
}

const TO_2: [Upgrade; 1] = [first];
const TO_3: [Upgrade; 2] = [first, second];

/// An old link gives the page it gave, and that page prints as version 2 and reads back.
fn check(address: &str, expected: &Page) {
    let next = after(&TO_2, 0.25);
    let opened = next.parse(address);
    assert_eq!(opened.page.as_ref(), Some(expected), "{address}");
    let printed = next.print(expected);
    assert!(printed.starts_with("v2_"), "{printed}");
    let again = next.parse(&format!("#{printed}"));
    assert_eq!(again.notices, [], "{printed}");
    assert_eq!(again.page.as_ref(), Some(expected), "{printed}");
}

#[test]
fn every_published_link_gives_its_figures_in_version_2() {
    for line in link_v1::published() {
        let page = link::parse(&line.address).page.expect("a page");
        check(&line.address, &page);
        let opened = after(&TO_2, 0.25).parse(&line.address);
        assert_eq!(opened.notices, [], "{}", line.address);
        line.check(&Computed::of(&opened.page.expect("a page").scenario).results);
    }
}

#[test]
fn so_does_every_preset_under_every_standard() {
    for preset in Preset::ALL {
        for standard in Standard::ALL {
            let scenario = standard.applied_to(&preset.applied_to(&Scenario::default()));
            let page = Page {
                scenario,
                ..Page::default()
            };
            check(&format!("#{}", link::print(&page)), &page);
        }
    }
}

#[test]
fn a_link_without_version_or_code_is_one_of_version_1() {
    let next = after(&TO_2, 0.25);
    let mut tried = 0;
    for line in link_v1::published() {
        let page = link::parse(&line.address).page.expect("a page");
        let whole = line.address.trim_start_matches('#');
        let (uncoded, _) = whole.rsplit_once('_').expect("a check code");
        check(&format!("#{uncoded}"), &page);
        let Some(bare) = uncoded.strip_prefix("v1_") else {
            continue; // A link that says nothing but its version.
        };
        check(&format!("#{bare}"), &page);
        check(&format!("?{}", bare.replace('_', "&")), &page);
        let notices = next.parse(&format!("#{bare}")).notices;
        assert_eq!(notices, [NoCheckCode, NoVersion], "{bare}");
        tried += 1;
    }
    assert!(tried > 50, "only {tried} links say anything");
}

#[test]
fn a_link_that_sets_the_moved_default_keeps_what_it_sets() {
    let next = after(&TO_2, 0.25);
    let relapse = |address: &str| {
        let page = next.parse(address).page.expect("a page");
        (page.scenario.get(Parameter::Relapse), next.print(&page))
    };
    let (value, printed) = relapse("#v1_re0.25");
    assert_eq!(value, 0.25);
    assert!(!printed.contains("_re"), "{printed}");
    assert_eq!(relapse("#v1_re0.37").0, 0.37);
    assert_eq!(relapse("#v2_i550").0, 0.25);
    assert_eq!(relapse("#").0, 0.25, "no link is the start of today");
    let (value, printed) = relapse("#v1_i550");
    assert_eq!(value, 0.2);
    assert!(printed.starts_with("v2_i550_re0.2_k"), "{printed}");
    // What cannot be read sets nothing.
    let opened = next.parse("#v1_i550_rex");
    assert_eq!(
        opened
            .page
            .expect("a page")
            .scenario
            .get(Parameter::Relapse),
        0.2
    );
    assert!(matches!(opened.notices[1], Unknown { .. }));
}

#[test]
fn an_anchor_that_is_no_link_opens_nothing_once_a_default_has_moved() {
    for address in ["#top", "#section-2", "#sliders"] {
        let opened = after(&TO_2, 0.25).parse(address);
        assert_eq!(opened.page, None, "{address}");
        assert!(
            opened.notices.contains(&Unreadable),
            "{address}: {:?}",
            opened.notices
        );
    }
}

#[test]
fn a_link_takes_the_steps_from_its_own_version_on() {
    let third = after(&TO_3, 0.3);
    for (address, relapse) in [
        ("#i550", 0.2),
        ("#v1_i550", 0.2),
        ("#v2_i550", 0.25),
        ("#v3_i550", 0.3),
    ] {
        let page = third.parse(address).page.expect("a page");
        assert_eq!(page.scenario.get(Parameter::Relapse), relapse, "{address}");
    }
}

#[test]
fn todays_page_refuses_a_link_of_version_2_in_words() {
    let printed = after(&TO_2, 0.25).print(&Page::default());
    assert_eq!(link::parse(&format!("#{printed}")).notices, [Newer]);
    let renamed = printed.replace("v2", "v1");
    assert_eq!(link::parse(&format!("#{renamed}")).notices, [Damaged]);
}
