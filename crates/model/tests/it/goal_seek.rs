//! Goal seek, against trying every mix of 60 families.

use model::goal_seek::{GoalSeek, Limit, Limits};
use model::{Band, Mix, Optimum, Parameter as P, Results, Scenario, run};

fn sixty() -> Scenario {
    Scenario::default().with(P::Families, 60.0)
}

/// Every mix with what the model itself says of it.
fn every_mix(scenario: &Scenario) -> Vec<(Mix, Results)> {
    let (total, withdrawn) = (
        scenario.families(),
        scenario.mix().families(Band::Withdrawn),
    );
    let targeted = |intensive: u32| {
        (0..=total - withdrawn - intensive)
            .map(move |targeted| Mix::new(total, withdrawn, intensive, targeted))
    };
    (0..=total - withdrawn)
        .flat_map(targeted)
        .map(|mix| (mix, run(&scenario.with_mix(mix))))
        .collect()
}

fn brute_force(every: &[(Mix, Results)], limits: Limits) -> Option<Optimum> {
    let keeps = |results: &Results| {
        limits
            .workers
            .is_none_or(|most| f64::from(results.workers_full) <= most)
            && limits
                .cost
                .is_none_or(|most| results.cost_full <= most + 0.01)
            && limits
                .extra
                .is_none_or(|least| results.extra[results.headline_year() - 1] >= least - 1e-9)
    };
    let kept = || {
        every
            .iter()
            .filter(|(_, results)| keeps(results))
            .map(|(mix, results)| Optimum {
                mix: *mix,
                npv: results.npv,
            })
    };
    let top = kept().map(|highest| highest.npv).reduce(f64::max)?;
    kept().find(|highest| highest.npv >= top - 0.01)
}

#[test]
fn the_answer_is_the_highest_of_every_mix_that_keeps_to_the_limits() {
    let weak_intensive = sixty()
        .with(P::IntensiveUpliftTop, 0.05)
        .with(P::IntensiveUpliftBase, 0.1)
        .with(P::TargetedUpliftBase, 0.35);
    for scenario in [
        sixty(),
        weak_intensive,
        sixty().with(P::Withdrawn, 7.0),
        sixty().with(P::TargetedCaseload, 7.5),
    ] {
        let (every, goal_seek) = (
            every_mix(&scenario),
            GoalSeek::of(&scenario, &run(&scenario)),
        );
        for workers in [None, Some(0.0), Some(3.0), Some(6.0)] {
            for cost in [None, Some(0.0), Some(90_000.0), Some(400_000.0)] {
                for extra in [None, Some(1.0), Some(6.0), Some(500.0)] {
                    let limits = Limits {
                        workers,
                        cost,
                        extra,
                    };
                    let (found, expected) =
                        (goal_seek.optimum(limits), brute_force(&every, limits));
                    assert_eq!(
                        found.map(|highest| highest.mix),
                        expected.map(|highest| highest.mix),
                        "{limits:?}"
                    );
                    let near = found
                        .zip(expected)
                        .is_none_or(|(found, expected)| (found.npv - expected.npv).abs() < 0.01);
                    assert!(near, "{limits:?}: {found:?} instead of {expected:?}");
                }
            }
        }
    }
}

#[test]
fn the_limit_that_stands_in_the_way_is_named() {
    let scenario = Scenario::default();
    let goal_seek = GoalSeek::of(&scenario, &run(&scenario));
    let tight = Limits {
        workers: Some(50.0),
        cost: Some(1e9),
        extra: None,
    };
    assert_eq!(goal_seek.binding(tight), [Limit::Workers]);
    let impossible = Limits {
        workers: Some(10.0),
        cost: None,
        extra: Some(2000.0),
    };
    assert_eq!(goal_seek.optimum(impossible), None);
    assert_eq!(
        goal_seek.binding(impossible),
        [Limit::Workers, Limit::Extra]
    );
    let most = goal_seek.most_extra(impossible);
    assert!(
        goal_seek
            .optimum(Limits {
                extra: Some(most),
                ..impossible
            })
            .is_some(),
        "{most} can be had"
    );
    assert!(
        goal_seek
            .optimum(Limits {
                extra: Some(most + 0.01),
                ..impossible
            })
            .is_none()
    );
    assert_eq!(goal_seek.binding(Limits::default()), []);
}
