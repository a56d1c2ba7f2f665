//! Evidence standards: choosing one writes its values, coming back restores what it wrote, and a
//! user's own values stay.

use app::{Computed, Msg, State};
use model::evidence::Standard::{self, *};
use model::{Parameter as P, Scenario, run};

/// From `start`, choosing these one after the other leads to `expected`.
fn check(start: Scenario, chosen: &[Standard], expected: Scenario) {
    let mut state = State::default();
    state.page.scenario = start;
    let end = chosen.iter().fold(state, |state, &standard| {
        state.update(Msg::StandardChosen(standard))
    });
    assert_eq!(end.page.scenario, expected, "{chosen:?}");
}

fn set(scenario: Scenario, values: &[(P, f64)]) -> Scenario {
    values
        .iter()
        .fold(scenario, |scenario, &(parameter, value)| {
            scenario.with(parameter, value)
        })
}

/// A standard, its number, and the rows it writes.
type Written = (Standard, f64, &'static [(P, f64)]);

/// What the method says each standard writes.
const WRITTEN: [Written; 3] = [
    (
        MonitoringOnly,
        1.0,
        &[
            (P::BackgroundTop, 0.0),
            (P::BackgroundBase, 0.0),
            (P::IntensiveUpliftTop, 0.5),
            (P::IntensiveUpliftBase, 0.6),
            (P::TargetedUpliftTop, 0.3),
            (P::TargetedUpliftBase, 0.45),
        ],
    ),
    (
        Sceptical,
        2.0,
        &[
            (P::IntensiveUpliftTop, 0.0),
            (P::IntensiveUpliftBase, 0.0),
            (P::TargetedUpliftTop, 0.0),
            (P::TargetedUpliftBase, 0.0),
        ],
    ),
    (
        LightSupportFails,
        3.0,
        &[(P::TargetedUpliftTop, 0.0), (P::TargetedUpliftBase, 0.0)],
    ),
];

#[test]
fn a_standard_writes_its_values_and_leaving_it_restores_them() {
    let start = Scenario::default();
    for (standard, number, values) in WRITTEN {
        let written = set(start, values).with(P::Evidence, number);
        check(start, &[standard], written);
        check(start, &[standard, standard], written);
        check(start, &[standard, ComparisonGroups], start);
        for (other, ..) in WRITTEN {
            check(start, &[other, standard], written);
        }
    }
}

#[test]
fn a_users_own_values_stay() {
    let start = Scenario::default();
    // Rows that the standard does not write.
    let own = set(
        start,
        &[
            (P::IntensiveUpliftTop, 0.4),
            (P::BackgroundTop, 0.15),
            (P::Relapse, 0.3),
        ],
    );
    check(own, &[LightSupportFails, ComparisonGroups], own);
    // A row that it writes, changed since.
    let changed = set(
        LightSupportFails.applied_to(&start),
        &[(P::TargetedUpliftBase, 0.05)],
    );
    check(
        changed,
        &[ComparisonGroups],
        start.with(P::TargetedUpliftBase, 0.05),
    );
    check(changed, &[Sceptical, ComparisonGroups], start);
}

#[test]
fn net_value_under_each_standard_stands_beside_the_chosen_one() {
    let scenario = Scenario::default().with(P::Relapse, 0.25);
    for chosen in Standard::ALL {
        let computed = Computed::of(&chosen.applied_to(&scenario));
        for standard in Standard::ALL {
            assert_eq!(
                computed.npv_by_standard[standard as usize],
                run(&standard.applied_to(&scenario)).npv,
                "{standard:?} beside {chosen:?}"
            );
        }
    }
}
