//! The baseline is universal services alone: assumptions count for it as for the plan, and no
//! decision moves it.

use super::{levers, tables::csv};
use app::Style;
use app::views::numbers::{lines, table, with_plan, without_plan};
use model::lever::{DELIVERY, FUNDING};
use model::parameter::Group;
use model::{DISTRICTS, Parameter as P, Scenario, run};
use text::numbers::{difference, key};

/// Crisis costs by year: with universal services alone, and with the plan.
fn both(scenario: &Scenario) -> (Vec<f64>, Vec<f64>) {
    let results = run(scenario);
    (
        without_plan(scenario, &results),
        with_plan(scenario, &results),
    )
}

#[test]
fn an_assumption_about_need_moves_the_baseline_and_the_plan() {
    let (baseline, plan) = both(&Scenario::default());
    for (parameter, value) in [
        (P::ReactiveYears, 3.0),
        (P::ReactiveCost, 400_000.0),
        (P::Families, 4000.0),
        (P::DemandSurge, 0.21),
    ] {
        let (other_baseline, other_plan) = both(&Scenario::default().with(parameter, value));
        for year in 0..baseline.len() {
            assert_ne!(
                other_baseline[year],
                baseline[year],
                "{parameter:?}, year {}",
                year + 1
            );
            assert_ne!(
                other_plan[year],
                plan[year],
                "{parameter:?}, year {}",
                year + 1
            );
        }
    }
    let (grown, _) = both(&Scenario::default().with(P::UnmetGrowth, 0.02));
    assert_eq!(grown[0], baseline[0]);
    assert!((grown[9] / baseline[9] - 1.02_f64.powi(9)).abs() < 1e-12);
}

#[test]
fn a_mix_or_another_decision_moves_the_plan_and_leaves_the_baseline_to_the_last_bit() {
    let start = Scenario::default();
    let (baseline, plan) = both(&start);
    let decided = DELIVERY
        .iter()
        .chain(&FUNDING)
        .filter(|lever| lever.parameter.row().group != Group::Need);
    let mut changed: Vec<(String, Scenario, bool)> = decided
        .map(|lever| {
            let helps = [P::MentorShare, P::WardShare].contains(&lever.parameter);
            (
                format!("{:?}", lever.parameter),
                start.with(lever.parameter, lever.amount(&start)),
                helps,
            )
        })
        .collect();
    for mix in [P::Intensive, P::Targeted, P::Withdrawn] {
        changed.push((format!("{mix:?}"), start.with(mix, 555.0), true));
    }
    changed.push((
        "districts".into(),
        start.with_start_years([1; DISTRICTS.len()]),
        true,
    ));
    for (name, scenario, moves) in changed {
        let (other_baseline, other_plan) = both(&scenario);
        let bits = |values: &[f64]| {
            values
                .iter()
                .map(|value| value.to_bits())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            bits(&other_baseline),
            bits(&baseline),
            "{name} moved the baseline"
        );
        assert_eq!(other_plan != plan, moves, "{name}");
    }
}

#[test]
fn the_difference_between_the_lines_is_what_the_plan_avoids() {
    for (name, scenario) in levers::walk() {
        let (results, (baseline, plan)) = (run(&scenario), both(&scenario));
        for year in 0..results.avoided.len() {
            assert!(
                (baseline[year] - plan[year] - results.avoided[year]).abs()
                    <= 1e-9 * baseline[year],
                "{name}, year {}",
                year + 1
            );
        }
        let lines = lines(&scenario, &results);
        assert_eq!(
            [&lines[0].values, &lines[1].values],
            [&baseline, &plan],
            "{name}"
        );
    }
}

#[test]
fn the_finding_names_the_baseline_and_the_table_holds_both_lines() {
    let start = Scenario::default();
    let (results, (baseline, plan)) = (run(&start), both(&start));
    // 5,500 families at £330,000 over 4.95 years.
    assert!((baseline[0] - 5500.0 * 330_000.0 / 4.95).abs() < 1e-6);
    let title = difference(&start, &results, Style::default());
    assert!(
        title.starts_with("By year 10 this plan takes £")
            && title.ends_with("£367 million a year with universal services alone"),
        "{title}"
    );
    let nothing = start.with(P::Intensive, 0.0).with(P::Targeted, 0.0);
    assert!(
        difference(&nothing, &run(&nothing), Style::default())
            .starts_with("This plan takes nothing off")
    );
    let last: Vec<f64> = csv(&table(&start, &results))
        .lines()
        .last()
        .expect("a year")
        .split(',')
        .take(7)
        .map(|cell| cell.parse().expect("a number"))
        .collect();
    // The file is to the penny.
    for (found, exact) in last[5..].iter().zip([baseline[9], plan[9]]) {
        assert!((found - exact).abs() <= 0.005, "{found} for {exact}");
    }
    assert_eq!(table(&start, &results).rows[0].len(), 7);
    let [baseline, plan] = lines(&start, &results).map(|line| key(&line, Style::default()));
    assert_eq!(
        baseline,
        "Universal services alone, the baseline: £367 million in year 10"
    );
    assert!(plan.starts_with("With this plan: £35"), "{plan}");
}
