//! Invariants that hold for any scenario, tried over the whole lever space and on random scenarios.
//!
//! What a change of one thing must do to the results (twice the cost, all districts at once, no
//! effect) stands here too; the highest mixes are in `optimum`.

use super::levers;
use model::evidence::Standard;
use model::{DISTRICTS, Parameter as P, Results, Scenario, Tier, run};
use proptest::prelude::*;

/// Every invariant of a run; `name` says which scenario it was.
fn check(name: &str, scenario: &Scenario) -> Results {
    let results = run(scenario);
    for (what, numbers) in lists(&results) {
        assert!(
            numbers.iter().all(|number| number.is_finite()),
            "{name}: {what} holds {numbers:?}"
        );
        let signed = ["npv", "net", "cumulative", "gap", "funding", "value"].contains(&what);
        assert!(
            signed || numbers.iter().all(|number| *number >= 0.0),
            "{name}: {what} is negative in {numbers:?}"
        );
    }
    let families: u32 = Tier::ALL
        .iter()
        .map(|&tier| results.tier(tier).families)
        .sum();
    assert_eq!(
        (families, results.families),
        (scenario.families(), scenario.families()),
        "{name}: the tiers' families"
    );
    assert_eq!(
        scenario.mix().percentages().iter().sum::<u32>(),
        100,
        "{name}: percentages"
    );
    let close = |a: f64, b: f64, size: f64| (a - b).abs() <= (1e-9 * size).max(1e-6);
    assert!(
        close(
            results.npv,
            results.pv_avoided - results.pv_cost,
            results.pv_cost
        ),
        "{name}: npv"
    );
    for year in 0..scenario.horizon() {
        let places = results.intensive.places[year] + results.targeted.places[year];
        assert!(
            places <= f64::from(results.families) * (1.0 + 1e-12),
            "{name}: {places} places in year {}",
            year + 1
        );
        assert!(
            results.cost[year] <= results.cost_full * (1.0 + 1e-12),
            "{name}: the cost of year {}",
            year + 1
        );
        assert!(
            close(
                results.gap[year],
                results.funding[year] - results.cost[year],
                results.cost[year]
            ),
            "{name}: gap"
        );
    }
    if let Some(saves) = results.saves_pv {
        let sum = saves.council + saves.nhs + saves.dwp + saves.police + saves.schools;
        assert!(
            close(sum, results.pv_avoided, results.pv_avoided),
            "{name}: {sum} saved by all"
        );
    }
    assert_eq!(
        results.return_per_pound.is_none(),
        results.pv_cost <= 0.0,
        "{name}: return without spending"
    );
    assert!(
        results
            .payback
            .is_none_or(|years| years <= scenario.horizon() as f64),
        "{name}: payback {:?}",
        results.payback
    );
    results
}

/// Every number of a run, under its name.
fn lists(results: &Results) -> Vec<(&'static str, Vec<f64>)> {
    let one = |value: Option<f64>| value.into_iter().collect::<Vec<f64>>();
    let mut found = vec![
        ("live", results.live.clone()),
        (
            "sums",
            vec![
                results.reactive_total,
                results.reactive_annual,
                results.cost_full,
                results.pv_cost,
                results.pv_avoided,
                results.cashable_pv,
            ],
        ),
        ("npv", vec![results.npv]),
        ("return", one(results.return_per_pound)),
        ("cash", one(results.cash_per_pound)),
        ("runoff", one(results.runoff_pv)),
        ("payback", one(results.payback)),
        ("cost", results.cost.clone()),
        ("turned", results.turned.clone()),
        ("extra", results.extra.clone()),
        ("avoided", results.avoided.clone()),
        ("net", results.net.clone()),
        ("cumulative", results.cumulative.clone()),
        ("funding", results.funding.clone()),
        ("gap", results.gap.clone()),
    ];
    for tier in Tier::ALL.map(|tier| results.tier(tier)) {
        found.extend([
            (
                "unit costs",
                vec![
                    tier.unit_cost,
                    tier.caseload,
                    tier.cost_full,
                    tier.unengaged,
                ],
            ),
            ("break-even", one(tier.break_even)),
            ("places", tier.places.clone()),
            ("a tier's cost", tier.cost.clone()),
            ("a tier's extra", tier.extra.clone()),
            ("a tier's avoided", tier.avoided.clone()),
            ("value", tier.value.to_vec()),
        ]);
    }
    found
}

#[test]
fn the_invariants_hold_over_the_whole_lever_space() {
    for (name, scenario) in levers::walk() {
        check(&name, &scenario);
        let (sooner, never) = (
            scenario.with_start_years([1; DISTRICTS.len()]),
            scenario.with_start_years([21; DISTRICTS.len()]),
        );
        let (all, none) = (check(&name, &sooner), check(&name, &never));
        // Districts that open in year 21 open after the longest horizon.
        assert!(
            (
                none.pv_cost,
                none.pv_avoided,
                none.payback,
                none.return_per_pound
            ) == (0.0, 0.0, None, None),
            "{name}: nothing opens"
        );
        assert!(
            all.pv_avoided >= run(&scenario).pv_avoided && run(&scenario).pv_avoided >= 0.0,
            "{name}: opening sooner avoids less"
        );
    }
}

#[test]
fn twice_the_price_is_twice_the_cost_and_changes_nothing_else() {
    for (name, start) in levers::walk() {
        // Half the default first, so that doubling stays within the limits.
        let prices = [
            P::IntensiveWorkerCost,
            P::IntensiveDirectCost,
            P::TargetedWorkerCost,
            P::TargetedDirectCost,
            P::MentorCost,
        ];
        let times = |factor: f64| {
            prices.iter().fold(start, |scenario, &price| {
                scenario.with(price, factor * price.row().default)
            })
        };
        let (once, twice) = (run(&times(1.0)), run(&times(2.0)));
        assert!(
            (twice.pv_cost - 2.0 * once.pv_cost).abs() <= 1e-9 * twice.pv_cost,
            "{name}: {} and {}",
            once.pv_cost,
            twice.pv_cost
        );
        assert!(
            (twice.cost_full - 2.0 * once.cost_full).abs() <= 1e-9 * twice.cost_full,
            "{name}"
        );
        assert_eq!(
            (&twice.avoided, &twice.extra, twice.workers_full),
            (&once.avoided, &once.extra, once.workers_full),
            "{name}"
        );
    }
}

#[test]
fn twice_the_price_of_one_tier_is_twice_its_cost_and_leaves_the_other_alone() {
    let of_intensive = [P::IntensiveWorkerCost, P::IntensiveDirectCost];
    let of_targeted = [P::TargetedWorkerCost, P::TargetedDirectCost, P::MentorCost];
    for (name, start) in levers::walk() {
        let times = |prices: &[P], factor: f64| {
            prices.iter().fold(start, |it, &price| {
                it.with(price, factor * price.row().default)
            })
        };
        for (tier, other, prices) in [
            (Tier::Intensive, Tier::Targeted, &of_intensive[..]),
            (Tier::Targeted, Tier::Intensive, &of_targeted),
        ] {
            let (once, twice) = (run(&times(prices, 1.0)), run(&times(prices, 2.0)));
            for (once, twice) in once.tier(tier).cost.iter().zip(&twice.tier(tier).cost) {
                assert!(
                    (twice - 2.0 * once).abs() <= 1e-9 * twice,
                    "{name}: {tier:?} costs {once} and {twice}"
                );
            }
            assert_eq!(once.tier(other), twice.tier(other), "{name}: {other:?}");
        }
    }
}

#[test]
fn no_effect_gives_no_saving() {
    for (name, scenario) in levers::walk() {
        let sceptical = Standard::Sceptical.applied_to(&scenario);
        for none in [
            sceptical,
            scenario.with(P::AvoidableShare, 0.0),
            scenario.with(P::ReactiveCost, 0.0),
        ] {
            let results = run(&none);
            assert_eq!(
                (results.pv_avoided, results.npv, results.cashable_pv),
                (0.0, -results.pv_cost, 0.0),
                "{name}"
            );
        }
        assert_eq!(run(&sceptical).extra.iter().sum::<f64>(), 0.0, "{name}");
    }
}

proptest! {
    #![proptest_config(super::random(300))]

    #[test]
    fn the_invariants_hold_for_random_scenarios(scenario in levers::any()) {
        check("a random scenario", &scenario);
    }
}
