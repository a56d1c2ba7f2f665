//! A number that remembers how it came about is worked out as any other, and what it remembers is
//! the formula.

use super::{levers, random};
use model::funding::{Year, funding, paid, paid_in_year};
use model::trace::{Function, Operator, Origin, Quantity, Remembering, Traced};
use model::values::{Number, Values};
use model::{Parameter as P, Scenario, Tier, formula, run, tier::Delivery};

/// What a traced number comes to when everything it remembers is worked out again.
fn again(traced: &Traced, scenario: &Scenario) -> f64 {
    let again = |traced: &Traced| again(traced, scenario);
    match traced.origin() {
        Origin::Constant | Origin::Quantity(_, None) => traced.value(),
        Origin::Parameter(parameter) => scenario.get(*parameter),
        Origin::Quantity(_, Some(worked_out)) => again(worked_out),
        Origin::Operation(operator, a, b) => match operator {
            Operator::Plus => again(a) + again(b),
            Operator::Minus => again(a) - again(b),
            Operator::Times => again(a) * again(b),
            Operator::Over => again(a) / again(b),
        },
        Origin::Function(function, of) => match function {
            Function::RoundedUp => (again(of) - 1e-9).ceil().max(0.0) + 0.0,
            Function::OrNothing => again(of).max(0.0),
            Function::SquareRoot => again(of).sqrt(),
        },
    }
}

/// The traced number, and what it remembers, are what the model says, to the last bit.
fn check(what: &str, traced: &Traced, expected: f64, scenario: &Scenario) {
    for found in [traced.value(), again(traced, scenario)] {
        assert_eq!(
            found.to_bits(),
            expected.to_bits(),
            "{what}: {found} instead of {expected}"
        );
    }
}

/// Every formula that a working prints from the rows of the table.
fn check_all(name: &str, scenario: &Scenario) {
    let (results, values) = (run(scenario), Remembering(scenario));
    for tier in Tier::ALL {
        let (plain, traced) = (Delivery::of(tier, scenario), Delivery::of(tier, &values));
        let what = |part: &str| format!("{name}, {tier:?}, {part}");
        let found = results.tier(tier);
        check(
            &what("caseload"),
            &traced.caseload,
            found.caseload,
            scenario,
        );
        check(
            &what("unit cost"),
            &traced.unit_cost(),
            found.unit_cost,
            scenario,
        );
        check(&what("relapse"), &traced.relapse, plain.relapse, scenario);
        check(&what("uplift"), &traced.uplift.1, plain.uplift.1, scenario);
        if tier != Tier::Universal {
            let families = || Traced::from(f64::from(found.families));
            let workers = formula::workers(families(), traced.caseload.clone());
            check(
                &what("workers"),
                &workers,
                f64::from(found.workers_full),
                scenario,
            );
            let cost = formula::cost(families(), traced.unit_cost());
            check(&what("cost"), &cost, found.cost_full, scenario);
        }
    }
    check(name, &formula::budget(&values), scenario.budget(), scenario);
    let annual = formula::reactive_cost(
        Traced::from(f64::from(results.families)),
        formula::reactive_cost_a_year(&values),
    );
    check(name, &annual, results.reactive_annual, scenario);
    for (index, sum) in funding(scenario, &results.extra).into_iter().enumerate() {
        let year = Year::of(index + 1, scenario, &results.extra);
        let year = Year {
            number: year.number,
            places_open: Traced::from(year.places_open),
            extra_before: Traced::from(year.extra_before),
            extra: Traced::from(year.extra),
            rewarded: year.rewarded,
        };
        let all = paid().fold(formula::budget(&values), |sum, (row, payment)| {
            let amount = paid_in_year(&values, row, payment, &year);
            if payment.takes {
                sum - amount
            } else {
                sum + amount
            }
        });
        check(name, &all, sum, scenario);
    }
}

#[test]
fn a_traced_formula_gives_the_bits_the_model_gives() {
    for (name, scenario) in levers::walk() {
        check_all(&name, &scenario);
    }
}

#[test]
fn random_scenarios_are_traced_to_the_last_bit() {
    proptest::test_runner::TestRunner::new(random(50))
        .run(&levers::any(), |scenario| {
            check_all("random", &scenario);
            Ok(())
        })
        .expect("every scenario");
}

#[test]
fn a_number_under_a_name_is_still_its_row_of_the_table() {
    let start = Scenario::default();
    let delivery = Delivery::of(Tier::Intensive, &Remembering(&start));
    assert_eq!(delivery.caseload.parameter(), Some(P::IntensiveCaseload));
    // Agency staff and commissioning out change it, so it is no row's own number.
    assert_eq!(delivery.worker_cost.parameter(), None);
    let renamed = Remembering(&start).get(P::Relapse).named(Quantity::Step);
    assert_eq!(renamed.parameter(), Some(P::Relapse));
}
