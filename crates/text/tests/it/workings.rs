//! The workings of every view, worked out again from their own numbers, and held against the figures that they explain.

use super::{arithmetic, levers};
use app::sureness::{Sureness, Work};
use app::{Page, Style};
use model::evidence::Standard;
use model::goal_seek::Limits;
use model::lever::{DELIVERY, FUNDING};
use model::optimum::ValueOfMixes;
use model::preset::Preset;
use model::{Band, DISTRICTS, Mix, Parameter as P, Results, Scenario, Tier, run};
use text::working::{self, Working};
use text::{mixes, names, rivals};

/// Scenarios unlike each other: the presets, nothing spent, every standard of evidence, every lever pulled, late and early districts.
fn scenarios() -> Vec<(String, Scenario)> {
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
const LIMITS: [Limits; 3] = [
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

/// Every working that needs no combinations.
fn plain(scenario: &Scenario) -> Vec<Working> {
    let (results, withdrawn) = (run(scenario), scenario.mix().families(Band::Withdrawn));
    let page = Page {
        scenario: *scenario,
        ..Page::default()
    };
    let values = ValueOfMixes::of(&results);
    let report = mixes::report(scenario, &results, &values, Style::default());
    // The corners of the map stand for its greatest value: the lines must come out right with any.
    let total = scenario.mix().total();
    let free = total - withdrawn;
    let greatest = [(0, 0), (free, 0), (0, free)]
        .map(|(intensive, targeted)| Mix::new(total, withdrawn, intensive, targeted))
        .map(|mix| values.npv(mix).abs())
        .into_iter()
        .fold(0.0, f64::max);
    let mut all = working::first::workings(scenario, &results, Style::default());
    all.extend([
        working::numbers::year(scenario, &results, Style::default()),
        working::mixes::table(scenario, &report, &values, Style::default()),
        working::mixes::map(scenario, &values, greatest, Style::default()),
        working::worth::years(scenario),
        working::decisions::year(scenario, &results, Style::default()),
        working::places::place(&page, &results),
        working::standards::standards(scenario, Style::default()),
    ]);
    all.extend(
        Tier::PLANNED
            .map(|tier| working::worth::places(tier, scenario, &results, Style::default())),
    );
    all.extend(working::worth::borders(&results, Style::default()));
    all.extend(working::agencies::rows_of(
        scenario,
        &results,
        Style::default(),
    ));
    all.extend(working::places::year(&page, &results, Style::default()));
    for rival in rivals::rivals(scenario, &results, false, Style::default())
        .into_iter()
        .filter_map(|(_, rival)| rival)
    {
        all.push(working::rivals::rival(
            &rival,
            scenario,
            &results,
            None,
            Style::default(),
        ));
    }
    all
}

/// The workings of How sure.
fn sure(scenario: &Scenario, known: &Sureness) -> Vec<Working> {
    let results = run(scenario);
    let (outcome, swings) = (
        known.outcome.as_ref().expect("an outcome"),
        known.tornado.as_deref().expect("swings"),
    );
    let mut all = vec![
        working::how_sure::chance(outcome),
        working::how_sure::range(outcome, Style::default()),
        working::how_sure::bars(scenario, swings, Style::default()),
    ];
    all.extend(working::how_sure::drawn(swings, Style::default()));
    all.extend(working::how_sure::by_year(
        known.avoided.as_deref().expect("by year"),
        &results,
        Style::default(),
    ));
    all.extend(working::turning::crossings(
        scenario,
        known.switching_values.as_deref().expect("crossings"),
        Style::default(),
    ));
    for rival in rivals::rivals(scenario, &results, false, Style::default())
        .into_iter()
        .filter_map(|(_, rival)| rival)
    {
        all.push(working::rivals::rival(
            &rival,
            scenario,
            &results,
            Some((&outcome.all, &outcome.all)),
            Style::default(),
        ));
    }
    all
}

fn known(scenario: &Scenario) -> Sureness {
    let mut work = Work::default();
    work.follow(scenario);
    while work.step() {}
    work.follow(scenario).clone()
}

/// Every line comes out right, and none shows what is no number.
fn check(name: &str, all: &[Working]) {
    for working in all {
        assert!(
            !working.lines.is_empty() && !working.title.is_empty(),
            "{name}: {} is empty",
            working.key
        );
        for line in &working.lines {
            let told = || format!("{name}, {}: {line}", working.key);
            assert!(
                !["NaN", "inf", "18,446,744"]
                    .iter()
                    .any(|word| line.contains(word)),
                "{}",
                told()
            );
            assert_eq!(arithmetic::check(line), Ok(()), "{}", told());
        }
    }
}

#[test]
fn every_line_comes_out_right_with_a_calculator() {
    for (name, scenario) in scenarios() {
        check(&name, &plain(&scenario));
        let results = run(&scenario);
        for limits in LIMITS {
            check(
                &name,
                &[working::rivals::backwards(
                    &scenario,
                    &results,
                    limits,
                    Style::default(),
                )],
            );
        }
    }
}

#[test]
fn every_line_comes_out_right_over_the_whole_lever_space() {
    for (name, scenario) in levers::walk() {
        // Few families, to be quick: every other scenario has as many as the page begins with.
        let few = if scenario.families() > 1000 {
            scenario.with(P::Families, 1000.0)
        } else {
            scenario
        };
        check(&name, &plain(&few));
    }
}

#[test]
fn how_sure_comes_out_right_with_a_calculator() {
    let all = scenarios();
    for wanted in [
        "starting-point",
        "everyone-intensive",
        "Sceptical",
        "crisis costs that grow",
    ] {
        let (name, scenario) = all
            .iter()
            .find(|(name, _)| name == wanted)
            .expect("a scenario of that name");
        check(name, &sure(scenario, &known(scenario)));
    }
}

/// What a line with this beginning comes to.
fn result(all: &[Working], key: &str, begins: &str) -> (f64, f64) {
    let working = all
        .iter()
        .find(|working| working.key == key)
        .unwrap_or_else(|| panic!("no working {key}"));
    let line = working
        .lines
        .iter()
        .find(|line| line.starts_with(begins))
        .unwrap_or_else(|| panic!("{begins}: {:?}", working.lines));
    let (_, _, right) = arithmetic::formula(line).unwrap_or_else(|| panic!("{line} is no formula"));
    arithmetic::worked_out(right).unwrap_or_else(|reason| panic!("{line}: {reason}"))
}

#[test]
fn the_workings_end_at_the_figures_they_explain() {
    for (name, scenario) in scenarios() {
        let (results, all) = (run(&scenario), plain(&scenario));
        let year = results.headline_year() - 1;
        let growth = (1.0 + scenario.get(P::UnmetGrowth)).powi(year as i32);
        let baseline = f64::from(scenario.families()) * scenario.get(P::ReactiveCost)
            / scenario.get(P::ReactiveYears)
            * growth;
        let tightest = results.gap.iter().copied().fold(f64::INFINITY, f64::min);
        let council = results.saves_pv.expect("the agencies have shares").council;
        let figures: Vec<(&str, &str, f64)> = vec![
            (
                "year",
                "Crisis costs with universal services alone: ",
                baseline,
            ),
            (
                "year",
                "Crisis costs with this plan: ",
                baseline - results.avoided[year],
            ),
            ("year", "Cost: ", results.cost[year]),
            ("year", "Crisis costs avoided: ", results.avoided[year]),
            ("year", "Net value: ", results.net[year]),
            ("year", "Net value so far: ", results.cumulative[year]),
            (
                "mixes",
                "Your mix, workers: ",
                f64::from(results.workers_full),
            ),
            ("mixes", "Your mix, cost a year: ", results.cost_full),
            ("mixes", "Your mix, net value: ", results.npv),
            (
                "worth-intensive",
                "Worth of a place at the top: ",
                results.intensive.value[0],
            ),
            (
                "worth-intensive",
                "Worth of a place in the middle: ",
                results.intensive.value[50],
            ),
            (
                "worth-targeted",
                "Worth of a place at the base: ",
                results.targeted.value[99],
            ),
            ("agencies", "Could become cash", results.cashable_pv),
            ("funding", "Left over in year", tightest),
            ("place", "Posts", posts_in_swale(&results)),
        ];
        let under = Standard::ALL.map(|standard| {
            let chosen = if standard == Standard::of(&scenario) {
                scenario
            } else {
                standard.applied_to(&scenario)
            };
            ("standards", names::standard(standard), run(&chosen).npv)
        });
        let saved =
            (results.pv_avoided > 0.0).then_some(("agencies", "The council, avoided: ", council));
        let recovered = results
            .payback
            .filter(|years| *years > 0.0)
            .map(|years| ("payback", "Recovered during year", years));
        for (key, begins, expected) in figures
            .into_iter()
            .chain(under)
            .chain(saved)
            .chain(recovered)
        {
            let (low, high) = result(&all, key, begins);
            let slack = 1e-9 * expected.abs();
            assert!(
                low - slack <= expected && expected <= high + slack,
                "{name}, {begins}: {low} to {high} instead of {expected}"
            );
        }
    }
}

/// Swale holds the most families of all districts: 794 of 5,500.
fn posts_in_swale(results: &Results) -> f64 {
    let posts = |tier: Tier| {
        f64::from(results.tier(tier).families) * 794.0 / 5500.0 / results.tier(tier).caseload
    };
    Tier::PLANNED.map(posts).iter().sum()
}

#[test]
fn differences_from_a_rival_and_from_limits_are_those_shown() {
    for (name, scenario) in scenarios() {
        let results = run(&scenario);
        let Some(rival) = rivals::rivals(&scenario, &results, false, Style::default())
            .remove(0)
            .1
        else {
            continue;
        };
        if rival.mix != scenario.mix() {
            let (working, theirs) = (
                working::rivals::rival(&rival, &scenario, &results, None, Style::default()),
                run(&scenario.with_mix(rival.mix)),
            );
            let (low, high) = result(&[working], "rival", "Net value, this mix");
            assert!(
                low - 1e-3 <= theirs.npv - results.npv && theirs.npv - results.npv <= high + 1e-3,
                "{name}: {low} to {high}"
            );
        }
    }
    let start = Scenario::default();
    let rival = rivals::rivals(&start, &run(&start), false, Style::default())
        .remove(0)
        .1
        .expect("a mix");
    let counted = working::rivals::rival(
        &rival,
        &start,
        &run(&start),
        Some((&[1.0, 2.0, 3.0], &[0.0, 2.0, 1.0])),
        Style::default(),
    );
    assert!(
        counted
            .lines
            .iter()
            .any(|line| line.ends_with(": 2 ÷ 3 = 66.6667%")),
        "{:?}",
        counted.lines
    );
    let answered = working::rivals::backwards(&start, &run(&start), LIMITS[0], Style::default());
    let (_, workers) = result(&[answered], "backwards", "Workers, at most 50");
    assert!(workers < 51.0, "{workers} workers keep to a limit of 50");
}

#[test]
fn the_percentiles_are_those_of_the_ordered_list() {
    let start = Scenario::default();
    let known = known(&start);
    let (outcome, all) = (
        known.outcome.clone().expect("an outcome"),
        sure(&start, &known),
    );
    for (begins, expected) in [
        ("The 10th", outcome.npv[0]),
        ("The 50th", outcome.npv[1]),
        ("The 90th", outcome.npv[2]),
    ] {
        let (low, high) = result(&all, "range", begins);
        assert!(
            low <= expected && expected <= high,
            "{begins}: {low} to {high} instead of {expected}"
        );
    }
    let (low, high) = result(&all, "chance", "Combinations");
    assert!(low <= outcome.chance && outcome.chance <= high);
    // 820.1 of 8,192: a tenth of the way from the first to the last.
    assert!(all.iter().any(|working| {
        working
            .lines
            .iter()
            .any(|line| line.ends_with("1 + 10% × (8,192 − 1) = 820.1"))
    }));
}
