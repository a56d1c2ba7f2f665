//! Pages for the tests of the link: one that differs from the start in every kind of key, and
//! random ones.

use app::exercise::{Exercise, Goal, Rule, Sought};
use app::frame::{Controls, Frame, Part, Theme};
use app::reasons::Reasons;
use app::{Names, OverTime, Page, Prices, Style, View};
use model::goal_seek::Limits;
use model::{Mix, Parameter, Place, Places, ROWS, Scenario};
use proptest::prelude::*;
use std::rc::Rc;

/// Every kind of key at once but a list of places, which a link has in place of districts' years.
pub fn whole() -> Page {
    let mut reasons = Reasons::default();
    reasons.set(Parameter::ReactiveCost, "our own count, 2011-12 (~ £412k)");
    Page {
        scenario: Scenario::default()
            .with_mix(Mix::new(5500, 120, 550, 1650))
            .with(Parameter::ReactiveCost, 412_500.0)
            .with(Parameter::DemandSurge, 0.21)
            .with_start_years([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21]),
        title: "kent ~ £8.5m k".into(),
        view: View::Working,
        over_time: OverTime::Yearly,
        style: Style {
            prices: Prices::Of2025,
            names: Names::FamilyHelp,
        },
        reasons,
        place_names: vec!["Ashford".into(), String::new(), "Dover & Deal".into()],
        limits: Limits {
            workers: Some(120.0),
            cost: Some(8_500_000.0),
            extra: None,
        },
        frame: Some(Frame {
            parts: vec![Part::Triangle, Part::View],
            controls: Controls::Locked,
            theme: Theme::Dark,
        }),
        kept: vec![
            Page::default(),
            Page {
                scenario: Scenario::default().with(Parameter::IntensiveCaseload, 5.0),
                title: "b_ ~ 50%".into(),
                ..Page::default()
            },
        ],
        exercise: Some(Rc::new(Exercise {
            title: "two first".into(),
            goals: vec![Goal {
                of: Sought::Workers,
                limit: 124.0,
            }],
            asks: Some(Sought::Cost),
            guess: Some(7.5e6),
            rules: vec![Rule::DoubtHidden],
            ..Exercise::default()
        })),
        proven: true,
    }
}

/// Any page that a user can make, with some of its settings as at the start.
pub fn any_page() -> impl Strategy<Value = Page> {
    let kept = prop::collection::vec((scenario(), said()), 0..3);
    (scenario(), said(), shown(), kept).prop_map(|(scenario, said, shown, kept)| Page {
        scenario,
        view: shown.view,
        over_time: shown.over_time,
        style: shown.style,
        frame: shown.frame,
        kept: kept.into_iter().map(plan).collect(),
        ..said
    })
}

fn plan((scenario, said): (Scenario, Page)) -> Page {
    Page { scenario, ..said }.plan()
}

/// Values within their limits to six decimals, as typed; districts' years, or places of one's own.
fn scenario() -> impl Strategy<Value = Scenario> {
    let values = prop::collection::vec((0..ROWS.len(), 0.0_f64..1.0), 0..20);
    let years = prop::option::of(prop::array::uniform12(1_u8..=21));
    let place = (0_u32..3000, 1_u8..=21).prop_map(|(families, start_year)| Place {
        families,
        start_year,
    });
    let own = prop::option::weighted(0.3, prop::collection::vec(place, 1..12));
    (values, years, own).prop_map(|(values, years, own)| {
        let set = |scenario: Scenario, (row, share): (usize, f64)| {
            let row = &ROWS[row];
            let value = row.min + share * (row.max - row.min);
            scenario.with(row.parameter, (value * 1e6).round() / 1e6)
        };
        let scenario = values.into_iter().fold(Scenario::default(), set);
        let places = own
            .map(|own| Places::new(own.into_iter()))
            .filter(|places| places.families() > 0);
        match (places, years) {
            (Some(places), _) => scenario.with_places(places),
            (None, Some(years)) => scenario.with_start_years(years),
            (None, None) => scenario,
        }
    })
}

/// What the user wrote: the title, reasons, names of places and limits.
fn said() -> impl Strategy<Value = Page> {
    let title = prop::option::of("[ -~£家]{1,80}");
    let reasons = prop::collection::vec((0..ROWS.len(), "[ -~£家]{1,40}"), 0..4);
    let names = prop::collection::vec("[A-Za-z '&£家]{0,20}", 0..5)
        .prop_filter("a name", |names| {
            names.is_empty() || names.iter().any(|name| !name.is_empty())
        });
    let limit =
        || prop::option::of((0_u32..100_000_000).prop_map(|limit| f64::from(limit) / 100.0));
    (title, reasons, names, [limit(), limit(), limit()]).prop_map(
        |(title, given, place_names, [workers, cost, extra])| {
            let mut reasons = Reasons::default();
            for (row, text) in given {
                reasons.set(ROWS[row].parameter, &text);
            }
            Page {
                title: title.unwrap_or_default(),
                reasons,
                place_names,
                limits: Limits {
                    workers,
                    cost,
                    extra,
                },
                ..Page::default()
            }
        },
    )
}

#[derive(Debug)]
struct Shown {
    view: View,
    over_time: OverTime,
    style: Style,
    frame: Option<Frame>,
}

/// What is open, how money and tiers are written, and what a frame shows.
fn shown() -> impl Strategy<Value = Shown> {
    let frame = (
        prop::sample::subsequence(Part::ALL.to_vec(), 0..=Part::ALL.len()),
        prop::sample::select(Controls::ALL.to_vec()),
        prop::sample::select(Theme::ALL.to_vec()),
    )
        .prop_map(|(parts, controls, theme)| Frame {
            parts,
            controls,
            theme,
        });
    (
        prop::sample::select(View::ALL.to_vec()),
        prop::sample::select(OverTime::ALL.to_vec()),
        prop::sample::select(Prices::ALL.to_vec()),
        prop::sample::select(Names::ALL.to_vec()),
        prop::option::of(frame),
    )
        .prop_map(|(view, over_time, prices, names, frame)| Shown {
            view,
            over_time,
            style: Style { prices, names },
            frame,
        })
}
