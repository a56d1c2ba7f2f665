//! The scenarios that workings are tried on, and every working of each.

use app::uncertainty::{Known, Work};
use app::working;
use app::{MixName, Page, Style};
use model::evidence::Standard;
use model::goal_seek::Limits;
use model::lever::{DELIVERY, FUNDING};
use model::optimum::ValueOfMixes;
use model::preset::Preset;
use model::{Band, DISTRICTS, Optimum, Parameter as P, Results, Scenario, Tier, run};
use text::formula::{Say, Written, written};

/// Scenarios unlike each other: the presets, nothing spent, every standard of evidence, every lever
/// pulled, late and early districts.
pub fn scenarios() -> Vec<(String, Scenario)> {
    let start = Scenario::default();
    let mut found: Vec<(String, Scenario)> = Preset::ALL
        .map(|preset| (preset.id().to_string(), preset.applied_to(&start)))
        .into();
    found.extend(
        Standard::ALL.map(|standard| (format!("{standard:?}"), standard.applied_to(&start))),
    );
    let pulled = DELIVERY
        .iter()
        .chain(&FUNDING)
        .fold(start, |scenario, lever| {
            scenario.with(lever.parameter, lever.amount(&start))
        });
    found.extend([
        (
            "nothing spent".to_string(),
            start.with(P::Intensive, 0.0).with(P::Targeted, 0.0),
        ),
        (
            "every lever pulled".into(),
            pulled.with(P::RewardTarget, 10.0),
        ),
        (
            "crisis costs that grow".into(),
            start.with(P::UnmetGrowth, 0.02).with(P::Withdrawn, 333.0),
        ),
        ("one year".into(), start.with(P::HorizonYears, 1.0)),
        (
            "no district".into(),
            start.with_start_years([21; DISTRICTS.len()]),
        ),
        (
            "one district, late".into(),
            start.with_start_years((0..12).map(|index| if index == 3 { 4 } else { 21 })),
        ),
        (
            "a third of a share".into(),
            start
                .with(P::SavesCouncil, 0.1)
                .with(P::TargetedCaseload, 7.5)
                .with(P::Families, 333.0),
        ),
    ]);
    found
}

/// Limits of the question asked backwards: some that can be kept, and some that cannot.
pub const LIMITS: [Limits; 3] = [
    Limits {
        workers: Some(50.0),
        cost: Some(4e6),
        extra: None,
    },
    Limits {
        workers: Some(90.0),
        cost: None,
        extra: Some(60.0),
    },
    Limits {
        workers: Some(2.0),
        cost: Some(1e6),
        extra: Some(50_000.0),
    },
];

/// A working in words, as the page writes it at first.
pub fn words<S: Say>(working: working::Working<S>) -> Written {
    written(working, Style::default())
}

/// The mixes with the highest value that a scenario is held against: whatever they cost, and within
/// budget.
pub fn highest(scenario: &Scenario, worth: &ValueOfMixes) -> [(MixName, Option<Optimum>); 2] {
    let withdrawn = scenario.mix().families(Band::Withdrawn);
    [
        (MixName::Optimum, worth.optimum(withdrawn, None)),
        (
            MixName::HighestWithinBudget,
            worth.optimum(withdrawn, Some(scenario.budget())),
        ),
    ]
}

/// Another mix beside yours.
pub fn alternative(
    (name, found): (MixName, Optimum),
    scenario: &Scenario,
    results: &Results,
    all: Option<(&[f64], &[f64])>,
) -> Written {
    words(working::alternatives::alternative(
        name, found, scenario, results, all,
    ))
}

/// The mix with the highest value, and every other that there is.
pub fn alternatives(scenario: &Scenario, results: &Results) -> Vec<(MixName, Optimum)> {
    highest(scenario, &ValueOfMixes::of(results))
        .into_iter()
        .filter_map(|(name, found)| Some((name, found?)))
        .collect()
}

/// Every working that needs no combinations.
pub fn plain(scenario: &Scenario) -> Vec<Written> {
    let results = run(scenario);
    let page = Page {
        scenario: *scenario,
        ..Page::default()
    };
    let worth = ValueOfMixes::of(&results);
    // The mixes shown stand for the map's greatest value: the lines must come out right with any.
    let greatest = highest(scenario, &worth)
        .into_iter()
        .filter_map(|(_, found)| Some(found?.npv.abs()))
        .fold(results.npv.abs(), f64::max);
    let mut mixes = vec![(MixName::Yours, Some(scenario.mix()))];
    let found = highest(scenario, &worth).into_iter();
    mixes.extend(found.map(|(name, found)| (name, found.map(|found| found.mix))));
    let mut all: Vec<Written> = working::first::workings(scenario, &results)
        .into_iter()
        .map(words)
        .collect();
    all.extend([
        words(working::year::year(scenario, &results)),
        words(working::mixes::table(scenario, &mixes, &worth)),
        words(working::mixes::map(scenario, &worth, greatest)),
        words(working::worth::years(scenario)),
        words(working::funding::funding(scenario, &results)),
        words(working::places::place(&page, &results)),
        words(working::standards::standards(scenario)),
    ]);
    all.extend(Tier::PLANNED.map(|tier| words(working::worth::places(tier, scenario, &results))));
    all.extend(working::worth::borders(&results).map(words));
    all.extend(working::agencies::agencies(scenario, &results).map(words));
    all.extend(working::places::opening(&page, &results).map(words));
    all.extend(working::group::group(scenario, &results).map(words));
    for found in alternatives(scenario, &results) {
        all.push(alternative(found, scenario, &results, None));
    }
    all
}

/// The workings of How sure.
pub fn sure(scenario: &Scenario, known: &Known) -> Vec<Written> {
    let results = run(scenario);
    let outcome = known.outcome.as_ref().expect("an outcome");
    let swings = known.tornado.as_deref().expect("swings");
    let avoided = known.avoided.as_deref().expect("by year");
    let crossings = known.switching_values.as_deref().expect("crossings");
    let mut all = vec![
        words(working::how_sure::chance(outcome)),
        words(working::how_sure::range(outcome)),
        words(working::how_sure::bars(scenario, swings)),
    ];
    all.extend(working::how_sure::drawn(swings).map(words));
    all.extend(working::how_sure::by_year(avoided, &results).map(words));
    all.extend(working::switching::switching(scenario, crossings).map(words));
    for found in alternatives(scenario, &results) {
        let both = Some((&outcome.all[..], &outcome.all[..]));
        all.push(alternative(found, scenario, &results, both));
    }
    all
}

pub fn known(scenario: &Scenario) -> Known {
    let mut work = Work::default();
    work.follow(scenario);
    while work.step() {}
    work.follow(scenario).clone()
}
