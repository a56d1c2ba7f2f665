//! The mix with the highest value: equal to trying every mix, never beaten by a random one, and
//! within the budget it was given.

use super::levers;
use model::optimum::ValueOfMixes;
use model::{Band, Mix, Optimum, Parameter as P, Scenario, run};
use proptest::prelude::*;

const PENNY: f64 = 0.01;

fn cost(values: &ValueOfMixes, mix: Mix) -> f64 {
    let (intensive, targeted) = values.unit_costs();
    f64::from(mix.families(Band::Intensive)) * intensive
        + f64::from(mix.families(Band::Targeted)) * targeted
}

/// Numbers that look random and are the same every time.
fn sequence() -> impl FnMut(u32) -> u32 {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    move |below| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) % u64::from(below.max(1))) as u32
    }
}

/// The highest mixes of a scenario hold against random ones, and looked-up values agree with a run.
fn check(name: &str, scenario: &Scenario) {
    let results = run(scenario);
    let values = ValueOfMixes::of(&results);
    let (total, withdrawn, budget) = (
        scenario.families(),
        scenario.mix().families(Band::Withdrawn),
        scenario.budget(),
    );
    let size = results.pv_avoided + results.pv_cost;
    let looked_up = values.npv(scenario.mix());
    assert!(
        (looked_up - results.npv).abs() <= (1e-9 * size).max(1e-6),
        "{name}: {looked_up} instead of {}",
        results.npv
    );

    let best = values
        .optimum(withdrawn, None)
        .unwrap_or_else(|| panic!("{name}: no highest mix"));
    let within = values
        .optimum(withdrawn, Some(budget))
        .unwrap_or_else(|| panic!("{name}: nothing fits, not even nothing"));
    assert!(
        cost(&values, within.mix) <= budget + PENNY * 1.001,
        "{name}: {within:?} costs more than {budget}"
    );
    assert!(within.npv <= best.npv + PENNY, "{name}");
    for highest in [best, within] {
        assert_eq!(
            (
                highest.mix.families(Band::Withdrawn),
                highest.mix.total(),
                highest.npv
            ),
            (withdrawn, total, values.npv(highest.mix)),
            "{name}"
        );
    }
    let mut random = sequence();
    for _ in 0..500 {
        let free = total - withdrawn;
        let intensive = random(free + 1);
        let mix = Mix::new(total, withdrawn, intensive, random(free - intensive + 1));
        assert!(
            values.npv(mix) <= best.npv + PENNY,
            "{name}: {mix:?} beats {best:?}"
        );
        // Most mixes cost too much, so the same one is scaled into the budget too.
        let share = (budget / cost(&values, mix).max(1.0)).min(1.0);
        let part = |band| (f64::from(mix.families(band)) * share) as u32;
        let affordable = Mix::new(
            total,
            withdrawn,
            part(Band::Intensive),
            part(Band::Targeted),
        );
        assert!(
            values.npv(affordable) <= within.npv + PENNY,
            "{name}: {affordable:?} beats {within:?} within {budget}"
        );
    }
}

/// The method's own words: every mix tried, the greatest value, then the smallest withdrawn,
/// intensive and targeted near it.
fn brute_force(values: &ValueOfMixes, withdrawn: &[u32], budget: Option<f64>) -> Option<Optimum> {
    let total = values.families();
    let mut all = vec![];
    for &withdrawn in withdrawn {
        for intensive in 0..=total - withdrawn {
            for targeted in 0..=total - withdrawn - intensive {
                let mix = Mix::new(total, withdrawn, intensive, targeted);
                if budget.is_none_or(|budget| cost(values, mix) <= budget + PENNY) {
                    all.push(Optimum {
                        mix,
                        npv: values.npv(mix),
                    });
                }
            }
        }
    }
    let top = all.iter().map(|highest| highest.npv).reduce(f64::max)?;
    all.into_iter().find(|highest| highest.npv >= top - PENNY)
}

/// 60 families: 100 are the fewest the table allows, so demand falls by 40%.
fn sixty(values: &[(P, f64)]) -> Scenario {
    let few = Scenario::default()
        .with(P::Families, 100.0)
        .with(P::DemandSurge, -0.4)
        .with(P::Budget, 150_000.0);
    values.iter().fold(few, |scenario, &(parameter, value)| {
        scenario.with(parameter, value)
    })
}

fn check_by_brute_force(name: &str, scenario: &Scenario) {
    let values = ValueOfMixes::of(&run(scenario));
    let (withdrawn, budget) = (scenario.mix().families(Band::Withdrawn), scenario.budget());
    assert_eq!(
        values.optimum(withdrawn, None),
        brute_force(&values, &[withdrawn], None),
        "{name}: without a budget"
    );
    for budget in [
        budget,
        0.0,
        0.3 * budget,
        3.0 * budget,
        10.0 * values.unit_costs().1,
        7.0 * values.unit_costs().0,
    ] {
        assert_eq!(
            values.optimum(withdrawn, Some(budget)),
            brute_force(&values, &[withdrawn], Some(budget)),
            "{name}: within {budget}"
        );
    }
    let any: Vec<u32> = (0..=values.families()).collect();
    assert_eq!(
        values.optimum_with_withdrawal(budget),
        brute_force(&values, &any, Some(budget)),
        "{name}: withdrawing too"
    );
}

#[test]
fn the_highest_mix_is_the_one_that_trying_every_mix_finds() {
    let same_cost = [
        (P::TargetedWorkerCost, 51_400.0),
        (P::TargetedCaseload, 6.0),
        (P::TargetedDirectCost, 5_400.0),
    ];
    let cheap_intensive = [
        (P::IntensiveCaseload, 50.0),
        (P::IntensiveDirectCost, 0.0),
        (P::IntensiveWorkerCost, 20_000.0),
    ];
    let cheap_and_useless: Vec<(P, f64)> = cheap_intensive
        .into_iter()
        .chain([
            (P::IntensiveUpliftTop, 0.0),
            (P::IntensiveUpliftBase, 0.1),
            (P::TargetedUpliftBase, 0.9),
            (P::ReactiveCost, 2_000_000.0),
        ])
        .collect();
    for (name, values) in [
        ("the defaults", &[][..]),
        (
            "intensive cheaper than targeted, and hardly of use",
            &cheap_and_useless,
        ),
        ("no budget", &[(P::Budget, 0.0)]),
        ("withdrawn held", &[(P::Withdrawn, 17.0)]),
        ("all withdrawn", &[(P::Withdrawn, 60.0)]),
        (
            "one line of need",
            &[(P::TopFifthShare, 0.8), (P::Targeting, 1.0)],
        ),
        ("no targeting", &[(P::Targeting, 0.0)]),
        ("intensive cheaper than targeted", &cheap_intensive),
        ("the same cost", &same_cost),
        (
            "intensive without effect",
            &[(P::IntensiveUpliftTop, 0.0), (P::IntensiveUpliftBase, 0.0)],
        ),
        ("nothing pays", &[(P::ReactiveCost, 0.0)]),
        ("everything pays", &[(P::ReactiveCost, 2_000_000.0)]),
        (
            "targeted pays at the base",
            &[
                (P::TargetedUpliftTop, 0.0),
                (P::TargetedUpliftBase, 0.9),
                (P::TargetedEngageBase, 0.9),
            ],
        ),
    ] {
        check_by_brute_force(name, &sixty(values));
    }
}

#[test]
fn mixes_within_a_penny_of_the_highest_give_way_to_the_smallest_of_them() {
    // Everybody alike, so that every intensive place is worth the same: what its worker's price
    // leaves.
    let alike = [
        (P::TopFifthShare, 0.2),
        (P::BackgroundBase, 0.1),
        (P::IntensiveEngageBase, 0.55),
        (P::IntensiveUpliftBase, 0.3),
    ];
    let alike = alike.into_iter().fold(
        sixty(&[(P::TargetedUpliftBase, 0.0)]),
        |scenario, (parameter, value)| scenario.with(parameter, value),
    );
    let worth = |scenario: &Scenario| run(scenario).intensive.value[50];
    let (cheap, dear) = (
        alike.with(P::IntensiveWorkerCost, 50_000.0),
        alike.with(P::IntensiveWorkerCost, 60_000.0),
    );
    let a_pound_less = (worth(&cheap) - worth(&dear)) / 10_000.0;
    for (left, expected) in [(0.0007, 46), (0.9, 60), (-0.0007, 0)] {
        let scenario = alike.with(
            P::IntensiveWorkerCost,
            50_000.0 + (worth(&cheap) - left) / a_pound_less,
        );
        let highest = ValueOfMixes::of(&run(&scenario))
            .optimum(0, None)
            .expect("a mix");
        assert_eq!(highest.mix, Mix::new(60, 0, expected, 0), "£{left} a place");
        check_by_brute_force("everybody alike", &scenario);
    }
}

#[test]
fn the_highest_mix_is_never_beaten_over_the_whole_lever_space() {
    for (name, scenario) in levers::walk() {
        check(&name, &scenario);
        check(
            &format!("{name}, some withdrawn"),
            &scenario.with_mix(Mix::new(scenario.families(), scenario.families() / 9, 0, 7)),
        );
    }
}

proptest! {
    #![proptest_config(super::random(50))]

    #[test]
    fn the_highest_mix_is_never_beaten_in_random_scenarios(scenario in levers::any()) {
        check("a random scenario", &scenario);
        check_by_brute_force("a random scenario of 60 families", &scenario.with(P::DemandSurge,
            0.0).with(P::Families, 100.0).with(P::DemandSurge, -0.4));
    }
}
