//! Each lever alone on a case small enough to work out by hand; the sums stand beside what is
//! expected.
//!
//! 100 families that all cost £100,000 a year, of which half is avoidable; no background, half
//! relapse each year, no discount; every district open at once; £1,000,000 of budget. 10 intensive
//! places: £50,000 / 5 + £1,000 = £11,000 each, all engage, 0.5 turn round. 20 targeted places:
//! £40,000 / 10 + £500 = £4,500 each, half engage, 0.2 of them turn round. A year costs
//! 10 x 11,000 + 20 x 4,500 = 200,000 and turns round 10 x 0.5 + 20 x 0.5 x 0.2 = 7 families.
//! Better off at the end of year 1: 7, of year 2: 3.5 + 7 = 10.5. Avoided: 50,000 x 7 / 2 = 175,000
//! and 50,000 x 17.5 / 2 = 437,500.

use model::Parameter::{self as P, *};
use model::lever::{DELIVERY, FUNDING};
use model::{DISTRICTS, Scenario, run};
use std::collections::BTreeSet;

const BUDGET: f64 = 1_000_000.0;

fn small() -> Scenario {
    let rows = [
        (Families, 100.0),
        (Intensive, 10.0),
        (Targeted, 20.0),
        (ReactiveCost, 100_000.0),
        (ReactiveYears, 1.0),
        (TopFifthShare, 0.2),
        (AvoidableShare, 0.5),
        (BackgroundTop, 0.0),
        (BackgroundBase, 0.0),
        (Relapse, 0.5),
        (OptimismBias, 0.0),
        (DiscountRate, 0.0),
        (Targeting, 1.0),
        (IntensiveCaseload, 5.0),
        (IntensiveWorkerCost, 50_000.0),
        (IntensiveDirectCost, 1_000.0),
        (IntensiveEngageTop, 1.0),
        (IntensiveEngageBase, 1.0),
        (IntensiveUpliftTop, 0.5),
        (IntensiveUpliftBase, 0.5),
        (TargetedCaseload, 10.0),
        (TargetedWorkerCost, 40_000.0),
        (TargetedDirectCost, 500.0),
        (TargetedEngageTop, 0.5),
        (TargetedEngageBase, 0.5),
        (TargetedUpliftTop, 0.2),
        (TargetedUpliftBase, 0.2),
        (AgencyPremium, 0.5),
        (CommissioningOverhead, 0.05),
        (CommissioningSaving, 0.25),
        (MentorCost, 1_000.0),
        (MentorEffect, 0.4),
        (WardUplift, 0.4),
        (Budget, BUDGET),
        (RewardTarget, 10.0),
        (RewardYear, 2.0),
    ];
    rows.into_iter().fold(
        Scenario::default().with_start_years([1; DISTRICTS.len()]),
        |small, (row, value)| small.with(row, value),
    )
}

fn expect(what: &str, found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len(), "{what}");
    for (year, (found, expected)) in found.iter().zip(expected).enumerate() {
        assert!(
            (found - expected).abs() <= 1e-9 * BUDGET,
            "{what}: {found} instead of {expected}, number {year}"
        );
    }
}

/// Per lever: what is set, pounds a year, and pounds avoided in each of two years.
const OF_DELIVERY: [(P, f64, f64, [f64; 2]); 6] = [
    // Workers 1 + 0.2 x 0.5 = 1.1 times as dear: 55,000 / 5 + 1,000 = 12,000 and 44,000 / 10 + 500
    // = 4,900.
    (
        AgencyShare,
        0.2,
        10.0 * 12_000.0 + 20.0 * 4_900.0,
        [175_000.0, 437_500.0],
    ),
    // 1 + 0.5 x (0.05 - 0.25) = 0.9 times: 45,000 / 5 + 1,000 = 10,000 and 36,000 / 10 + 500 =
    // 4,100.
    (
        CommissionedShare,
        0.5,
        10.0 * 10_000.0 + 20.0 * 4_100.0,
        [175_000.0, 437_500.0],
    ),
    // A targeted worker holds 12.5: 40,000 / 12.5 + 500 = 3,700.
    (
        PoolingGain,
        0.25,
        10.0 * 11_000.0 + 20.0 * 3_700.0,
        [175_000.0, 437_500.0],
    ),
    // 0.5 x 1,000 more a targeted place; 0.5 x (1 - 0.5 x 0.4) = 0.4 of the targeted relapse.
    // Better off in year 2: 5 x 0.5 + 5 intensive and 2 x 0.6 + 2 targeted, 10.7 in all; 50,000 x
    // (7 + 10.7) / 2.
    (
        MentorShare,
        0.5,
        10.0 * 11_000.0 + 20.0 * 5_000.0,
        [175_000.0, 442_500.0],
    ),
    // Targeted uplift 1 + 0.5 x 0.4 = 1.2 times: 2.4 turned round and 7.4 in all, then 3.7 + 7.4 =
    // 11.1.
    (
        WardShare,
        0.5,
        200_000.0,
        [50_000.0 * 7.4 / 2.0, 50_000.0 * (7.4 + 11.1) / 2.0],
    ),
    // 120 families, every tier with its share: all is 1.2 times as much.
    (DemandSurge, 0.2, 240_000.0, [210_000.0, 525_000.0]),
];

#[test]
fn a_delivery_lever_alone_does_what_is_worked_out_by_hand() {
    let start = small().with(HorizonYears, 2.0);
    let check = |name: &str, scenario: &Scenario, cost: f64, avoided: [f64; 2]| {
        let results = run(scenario);
        expect(&format!("{name}: cost"), &results.cost, &[cost; 2]);
        expect(&format!("{name}: avoided"), &results.avoided, &avoided);
        expect(
            &format!("{name}: net value"),
            &[results.npv],
            &[avoided[0] + avoided[1] - 2.0 * cost],
        );
        expect(&format!("{name}: funding"), &results.funding, &[BUDGET; 2]);
    };
    check("no lever", &start, 200_000.0, [175_000.0, 437_500.0]);
    for (lever, amount, cost, avoided) in OF_DELIVERY {
        check(lever.row().id, &start.with(lever, amount), cost, avoided);
    }
    assert_eq!(
        BTreeSet::from(OF_DELIVERY.map(|it| it.0)),
        BTreeSet::from(DELIVERY.map(|lever| lever.parameter)),
        "every lever"
    );
}

/// Per lever: what is set, and by how much it changes the money that comes in in a year (1 is the
/// first).
type OfFunding = (P, f64, fn(usize) -> f64);
const OF_FUNDING: [OfFunding; 10] = [
    (BudgetCut, 0.25, |_| -250_000.0),
    (SharedServices, 100_000.0, |_| 100_000.0),
    // Twelve districts.
    (AcuteShift, 10_000.0, |_| 120_000.0),
    (AssetSavings, 50_000.0, |year| {
        if year <= 10 { 50_000.0 } else { 0.0 }
    }),
    // A quarter in each of four years, a third in each of three.
    (CapitalReceipts, 40_000.0, |year| {
        if year <= 4 { 10_000.0 } else { 0.0 }
    }),
    (ImprovementContract, 30_000.0, |year| {
        if year <= 3 { 10_000.0 } else { 0.0 }
    }),
    (SavingsGap, 60_000.0, |year| {
        if year == 1 { -60_000.0 } else { 0.0 }
    }),
    (UnfundedPressure, 70_000.0, |_| -70_000.0),
    // 7 families more in year 1, half as many more in each year after it.
    (RewardPerFamily, 1_000.0, |year| {
        7_000.0 * 0.5_f64.powi(year as i32 - 1)
    }),
    // 10.5 families in year 2 are the 10 it takes.
    (RewardLump, 500_000.0, |year| {
        if year == 2 { 500_000.0 } else { 0.0 }
    }),
];

#[test]
fn a_funding_lever_alone_does_what_is_worked_out_by_hand() {
    let start = small().with(HorizonYears, 12.0);
    let none = run(&start);
    expect("no lever", &none.funding, &[BUDGET; 12]);
    for (lever, amount, more) in OF_FUNDING {
        let results = run(&start.with(lever, amount));
        let expected: Vec<f64> = (1..=12).map(|year| BUDGET + more(year)).collect();
        expect(lever.row().id, &results.funding, &expected);
        expect(
            lever.row().id,
            &results.gap,
            &expected
                .iter()
                .map(|funding| funding - 200_000.0)
                .collect::<Vec<_>>(),
        );
        assert_eq!(
            (results.npv, &results.avoided),
            (none.npv, &none.avoided),
            "{}: funding is a transfer",
            lever.row().id
        );
    }
    assert_eq!(
        BTreeSet::from(OF_FUNDING.map(|it| it.0)),
        BTreeSet::from(FUNDING.map(|lever| lever.parameter)),
        "every lever"
    );
}
