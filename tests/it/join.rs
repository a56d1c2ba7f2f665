//! The join link is short enough to scan, says in words what it leaves out, and its code reads back
//! as the link.

use app::join::{self, Join, LONGEST_JOIN};
use app::{Page, Prices, Style, View, link};
use model::preset::Preset;
use model::{Parameter, Scenario};
use needs_triangle::chart::qr::{Qr, qr};
use text::join::says;

/// As long as a council's address usually is.
const ADDRESS: &str = "https://www.kent.gov.uk/tools/triangle/";

fn page(scenario: Scenario) -> Page {
    Page {
        scenario,
        view: View::Present,
        ..Page::default()
    }
}

/// What the link opens; nothing to remark about it.
fn opened(join: &Join) -> Page {
    let opened = link::parse(&join.link);
    assert!(
        opened.notices.is_empty(),
        "{}: {:?}",
        join.link,
        opened.notices
    );
    opened.page.expect("a page")
}

fn joined(page: &Page) -> Join {
    let join = join::join(ADDRESS, page);
    assert!(
        join.link.chars().count() <= LONGEST_JOIN && join.scannable,
        "{} characters: {}",
        join.link.len(),
        join.link
    );
    join
}

#[test]
fn every_preset_joins_whole_in_eighty_characters() {
    for preset in Preset::ALL {
        let page = page(preset.applied_to(&Scenario::default()));
        let join = joined(&page);
        assert_eq!(
            opened(&join),
            Page {
                view: View::OverTime,
                ..page
            },
            "{preset:?}"
        );
        assert_eq!(says(&join), "This code opens the plan.");
    }
}

#[test]
fn what_changes_no_number_is_left_out_first_and_said() {
    let scenario = Scenario::default().with(Parameter::Intensive, 550.0);
    let mut page = Page {
        title: "A name that takes more room than there is".into(),
        style: Style {
            prices: Prices::Of2025,
            ..Style::default()
        },
        ..page(scenario)
    };
    let join = joined(&page);
    assert_eq!(
        opened(&join),
        Page {
            scenario,
            ..Page::default()
        }
    );
    assert_eq!(
        says(&join),
        "This code opens the plan; 2 other settings need the whole link."
    );
    page.limits.workers = Some(120.0);
    assert_eq!(
        says(&joined(&page)),
        "This code opens the plan; 3 other settings need the whole link."
    );
    let short = Page {
        title: "B".into(),
        ..Page {
            scenario,
            ..Page::default()
        }
    };
    assert_eq!(
        (opened(&joined(&short)), says(&joined(&short)).as_str()),
        (short.clone(), "This code opens the plan.")
    );
}

#[test]
fn where_the_numbers_are_too_many_the_mix_is_kept_and_the_rest_is_said() {
    let scenario = [
        (Parameter::Families, 4000.0),
        (Parameter::DemandSurge, 0.1),
        (Parameter::Intensive, 555.0),
        (Parameter::ReactiveCost, 345_000.0),
        (Parameter::AvoidableShare, 0.655),
        (Parameter::Budget, 9_255_000.0),
    ];
    let scenario = scenario
        .into_iter()
        .fold(Scenario::default(), |scenario, (parameter, value)| {
            scenario.with(parameter, value)
        });
    let join = joined(&page(scenario));
    let opened = opened(&join);
    assert_eq!(
        (
            opened.scenario.mix(),
            opened.scenario.get(Parameter::Budget)
        ),
        (scenario.mix(), 8_500_000.0)
    );
    assert_eq!(
        says(&join),
        "This code opens the mix; 3 other changes need the whole link."
    );
}

#[test]
fn a_long_address_is_said_and_given_all_the_same() {
    let bare = format!("https://example.org/{}/", "a".repeat(50));
    let join = join::join(
        &bare,
        &page(Scenario::default().with(Parameter::Intensive, 550.0)),
    );
    assert_eq!((join.link.as_str(), join.scannable), (bare.as_str(), true));
    assert!(says(&join).contains("starting point"), "{}", says(&join));
    let longer = format!("https://example.org/{}/", "a".repeat(70));
    let join = join::join(&longer, &Page::default());
    assert_eq!(
        (join.link.as_str(), join.scannable),
        (longer.as_str(), false)
    );
    assert!(
        says(&join).contains("longer than 80 characters"),
        "{}",
        says(&join)
    );
}

/// The path drawn as a scanner sees it, and read by a decoder that knows nothing of the encoder.
fn scanned(Qr { side, path }: &Qr) -> String {
    let side = *side as usize;
    let mut dark = vec![false; side * side];
    for run in path.split('M').filter(|run| !run.is_empty()) {
        let (x, rest) = run.split_once(' ').expect("a place");
        let (y, rest) = rest.split_once('h').expect("a run");
        let length = rest.split('v').next().expect("a length");
        let [x, y, length] =
            [x, y, length].map(|number| number.parse::<usize>().expect("a whole number"));
        assert!(
            x >= 4 && y >= 4 && x + length <= side - 4 && y < side - 4,
            "{run} lies in the quiet zone"
        );
        dark[y * side + x..][..length].fill(true);
    }
    const MODULE: usize = 5;
    let shade = |x: usize, y: usize| {
        if dark[y / MODULE * side + x / MODULE] {
            0
        } else {
            255
        }
    };
    let mut picture =
        rqrr::PreparedImage::prepare_from_greyscale(side * MODULE, side * MODULE, shade);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "codes found");
    grids[0].decode().expect("a code that can be read").1
}

#[test]
fn a_code_reads_back_as_its_link() {
    let rich = Page {
        title: "Família & 家族, option B".into(),
        ..page(Preset::SKIP_MOST_COMPLEX.applied_to(&Scenario::default()))
    };
    for text in [
        joined(&Page::default()).link,
        joined(&rich).link,
        format!("{ADDRESS}#{}", link::print(&rich)),
        "b".repeat(300),
    ] {
        assert_eq!(scanned(&qr(&text, 77).expect("a code")), text);
    }
    assert!(qr(&"b".repeat(420), 77).is_none(), "too fine to scan");
}
