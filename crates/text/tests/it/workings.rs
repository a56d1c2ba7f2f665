//! The workings of every view, worked out again from their own numbers, and held against the
//! figures that they explain.

use super::working_cases::*;
use super::{arithmetic, levers};
use app::working;
use model::evidence::Standard;
use model::{Parameter as P, Results, Scenario, Tier, run};
use text::formula::{Sentence, Written};
use text::names;

/// Every line comes out right, and none shows what is no number.
fn check(name: &str, all: &[Written]) {
    for working in all {
        assert!(
            !working.lines.is_empty() && !working.title.is_empty(),
            "{name}: {} is empty",
            working.key
        );
        for line in working.lines.iter().map(Sentence::to_string) {
            let told = || format!("{name}, {}: {line}", working.key);
            assert!(
                !["NaN", "inf", "18,446,744"]
                    .iter()
                    .any(|word| line.contains(word)),
                "{}",
                told()
            );
            assert_eq!(arithmetic::check(&line), Ok(()), "{}", told());
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
                &[words(working::goal_seek::goal_seek(
                    &scenario, &results, limits,
                ))],
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
fn result(all: &[Written], key: &str, begins: &str) -> (f64, f64) {
    let working = all
        .iter()
        .find(|working| working.key == key)
        .unwrap_or_else(|| panic!("no working {key}"));
    let line = working
        .lines
        .iter()
        .map(Sentence::to_string)
        .find(|line| line.starts_with(begins))
        .unwrap_or_else(|| panic!("{begins}: {:?}", working.lines));
    let (_, _, right) =
        arithmetic::formula(&line).unwrap_or_else(|| panic!("{line} is no formula"));
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
        let by_hand =
            (results.cost_full > 0.0).then_some(("group", "Net value of the plan: ", results.npv));
        for (key, begins, expected) in figures
            .into_iter()
            .chain(by_hand)
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
fn differences_from_another_mix_and_from_limits_are_those_shown() {
    for (name, scenario) in scenarios() {
        let results = run(&scenario);
        let found = alternatives(&scenario, &results).remove(0);
        if found.1.mix != scenario.mix() {
            let theirs = run(&scenario.with_mix(found.1.mix));
            let shown = alternative(found, &scenario, &results, None);
            let (low, high) = result(
                std::slice::from_ref(&shown),
                shown.key,
                "Net value, this mix",
            );
            assert!(
                low - 1e-3 <= theirs.npv - results.npv && theirs.npv - results.npv <= high + 1e-3,
                "{name}: {low} to {high}"
            );
        }
    }
    let start = Scenario::default();
    let results = run(&start);
    let found = alternatives(&start, &results).remove(0);
    let all: (&[f64], &[f64]) = (&[1.0, 2.0, 3.0], &[0.0, 2.0, 1.0]);
    let counted = alternative(found, &start, &results, Some(all));
    assert!(
        counted
            .lines
            .iter()
            .any(|line| line.to_string().ends_with(": 2 ÷ 3 = 66.6667%")),
        "{:?}",
        counted.lines
    );
    let answered = words(working::goal_seek::goal_seek(&start, &results, LIMITS[0]));
    let (_, workers) = result(&[answered], "goal-seek", "Workers, at most 50");
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
            .any(|line| line.to_string().ends_with("1 + 10% × (8,192 − 1) = 820.1"))
    }));
}

#[test]
fn a_number_that_is_a_row_of_the_table_says_which() {
    let start = Scenario::default();
    for written in plain(&start) {
        for piece in written.lines.iter().flat_map(|line| &line.0) {
            let Some(row) = piece.parameter else { continue };
            let (low, high) = arithmetic::worked_out(&piece.text).expect("a number");
            let value = start.get(row);
            assert!(low <= value && value <= high, "{row:?}: {}", piece.text);
        }
    }
    let all = plain(&start);
    let line = all
        .iter()
        .flat_map(|written| &written.lines)
        .find(|line| line.to_string().starts_with("Intensive: £51,400"))
        .expect("what an intensive place costs");
    let rows: Vec<P> = line.0.iter().filter_map(|piece| piece.parameter).collect();
    // A worker's cost is after agency staff and commissioning out, so it is no row's own number.
    assert_eq!(rows, [P::IntensiveCaseload, P::IntensiveDirectCost]);
}

#[test]
fn formulas_are_read_in_numbers_and_in_words() {
    let start = Scenario::default().with(P::UnmetGrowth, 0.02);
    let all = plain(&start);
    for line in [
        "A place costs: worker's full cost ÷ caseload + support beside the worker, a year.",
        "Intensive: £51,400.00 ÷ 6 families a worker + £5,400.00 = £13,966.67",
        "Each year, for 100 equal groups along the line: better off = (1 − falling back) × \
         (1 − turning round anyway) × better off a year before + districts open × engaged × \
         extra chance.",
        "In a year: crisis costs × their growth since year 1 × share avoided × (1 − optimism bias) \
         × families better off, on average over the year, group by group along the line.",
        "Crisis costs left unmet have grown since year 1 by: 1.02 × 1.02 × 1.02 × 1.02 = 1.0824322",
        "Your mix, targeted places: 1,100 places × (minus £2,670.80), what one of them is worth on \
         average over the years counted = minus £2,937,878",
        "Budget: £8,500,000 × (1 − cut of 0%) = £8,500,000; £1,013,667 inside",
    ] {
        let lines = || all.iter().flat_map(|written| &written.lines);
        assert!(lines().any(|written| written.to_string() == line), "{line}");
    }
}
