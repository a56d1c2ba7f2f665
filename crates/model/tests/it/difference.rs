//! What each thing in which two plans differ adds to the difference, held against all orders in
//! which they could be changed, one after the other.

use model::difference::{MOST_PARTS, Part, parts, shares};
use model::parameter::ROWS;
use model::{Mix, Parameter, Scenario, run};

fn npv(scenario: &Scenario) -> f64 {
    run(scenario).npv
}

/// The starting point with these changes, as a user makes them.
fn plan(changes: &[(Parameter, f64)]) -> Scenario {
    let start = Scenario::default();
    changes
        .iter()
        .fold(start, |plan, &(row, value)| plan.with(row, value))
}

const CHANGES: [(Parameter, f64); 4] = [
    (Parameter::IntensiveCaseload, 4.0),
    (Parameter::ReactiveCost, 80_000.0),
    (Parameter::DiscountRate, 0.06),
    (Parameter::HorizonYears, 7.0),
];

#[test]
fn equal_plans_differ_in_nothing() {
    let start = Scenario::default();
    assert_eq!(parts(&start, &start), []);
    assert_eq!(shares(&start, &start, npv), []);
}

#[test]
fn one_change_is_the_whole_difference() {
    let (start, other) = (Scenario::default(), plan(&CHANGES[..1]));
    let found = shares(&start, &other, npv);
    let whole = npv(&other) - npv(&start);
    assert_eq!(found, [(Part::Row(Parameter::IntensiveCaseload), whole)]);
}

#[test]
fn what_each_part_adds_is_its_mean_over_every_order() {
    let start = Scenario::default();
    let other = plan(&CHANGES).with_mix(Mix::new(5500, 100, 700, 300));
    let found = shares(&start, &other, npv);
    assert_eq!(found.len(), 5);
    for (part, share) in &found {
        let brute = mean_over_orders(part, &parts(&start, &other), &start, &other);
        assert!(
            (share - brute).abs() < 1e-3,
            "{part:?}: {share} and {brute}"
        );
    }
}

/// By brute force: every order of the parts, and what this one adds where it comes.
fn mean_over_orders(part: &Part, all: &[Part], from: &Scenario, to: &Scenario) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    orders(all.to_vec(), vec![], &mut |order| {
        let mut plan = *from;
        for next in order {
            let before = npv(&plan);
            plan = taken(next, &plan, to);
            if next == part {
                sum += npv(&plan) - before;
                count += 1.0;
            }
        }
    });
    sum / count
}

fn taken(part: &Part, plan: &Scenario, to: &Scenario) -> Scenario {
    let mut plan = *plan;
    match part {
        Part::Row(row) => plan.set(*row, to.get(*row)),
        Part::Mix => {
            for row in [
                Parameter::Withdrawn,
                Parameter::Intensive,
                Parameter::Targeted,
            ] {
                plan.set(row, to.get(row));
            }
        }
        other => panic!("{other:?} is not tried here"),
    }
    plan
}

fn orders(left: Vec<Part>, order: Vec<Part>, each: &mut impl FnMut(&[Part])) {
    if left.is_empty() {
        each(&order);
    }
    for at in 0..left.len() {
        let (mut left, mut order) = (left.clone(), order.clone());
        order.push(left.remove(at));
        orders(left, order, each);
    }
}

#[test]
fn there_and_back_are_each_others_opposite() {
    let (start, other) = (Scenario::default(), plan(&CHANGES));
    let back = shares(&other, &start, npv);
    for ((part, there), (same, back)) in shares(&start, &other, npv).iter().zip(&back) {
        assert_eq!(part, same);
        assert!(
            (there + back).abs() < 1e-3,
            "{part:?}: {there} there, {back} back"
        );
    }
}

#[test]
fn places_are_a_part_of_their_own() {
    let start = Scenario::default();
    let other = start.with_start_years([1; 40]);
    assert_eq!(parts(&start, &other), [Part::Places]);
}

#[test]
fn of_very_many_changes_those_that_matter_least_are_one_and_the_sum_is_whole() {
    let start = Scenario::default();
    let rows = ROWS
        .iter()
        .filter(|row| row.parameter != Parameter::Families);
    let other = rows.fold(start, |mut plan, row| {
        let towards = if row.default < row.max {
            row.max
        } else {
            row.min
        };
        plan.set(row.parameter, row.default + (towards - row.default) * 0.1);
        plan
    });
    let found = shares(&start, &other, npv);
    assert_eq!(found.len(), MOST_PARTS);
    assert!(matches!(found.last(), Some((Part::Rest(rest), _)) if rest.len() > 1));
    let sum: f64 = found.iter().map(|(_, share)| share).sum();
    let whole = npv(&other) - npv(&start);
    assert!(
        (sum - whole).abs() < 1e-6 * whole.abs(),
        "{sum} and {whole}"
    );
}
