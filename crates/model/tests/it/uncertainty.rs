//! Chance and range over the combinations of assumptions, against a million random draws of the
//! specification and against the model.

use super::golden::{cases, scenario};
use model::evidence::Standard;
use model::sensitivity::{switching_value, tornado};
use model::uncertainty::Uncertainty;
use model::uncertainty::draws::{DRAWS, Range, drawn};
use model::uncertainty::year_bands::YearBands;
use model::{Mix, Parameter, Scenario, run};
use serde_json::Value;

fn worked_out(scenario: &Scenario) -> Uncertainty {
    let mut uncertainty = Uncertainty::new(scenario);
    assert!(uncertainty.advance(DRAWS));
    uncertainty
}

/// How many standard errors of the reference an answer lies from it, the worst of a case.
fn worst(case: &Value, scenario: &Scenario) -> (f64, String) {
    let outcome = worked_out(scenario).outcome(scenario.mix());
    let mut bands = YearBands::new(scenario);
    assert!(bands.advance(DRAWS));
    let expected = &case["uncertainty"];
    let mut worst = (0.0, String::new());
    let mut check = |name: &str, found: f64, expected: &Value, error: &Value| {
        let errors = (found - expected.as_f64().expect("a number")).abs()
            / error.as_f64().expect("a number");
        if errors > worst.0 {
            worst = (errors, format!("{name} {found} instead of {expected}"));
        }
    };
    check(
        "chance",
        outcome.chance,
        &expected["chance"],
        &expected["chance_se"],
    );
    let returns = outcome.return_per_pound.expect("something is spent");
    let year5 = bands.percentiles()[4];
    for (index, share) in ["10th", "50th", "90th"].iter().enumerate() {
        let lists = [
            ("npv", "npv_se", outcome.npv),
            ("return_per_pound", "return_se", returns),
            ("avoided_year5", "avoided_se", year5),
        ];
        for (name, error, found) in lists {
            check(
                &format!("{share} {name}"),
                found[index],
                &expected[name][index],
                &expected[error][index],
            );
        }
    }
    worst
}

#[test]
fn the_twenty_cases_of_the_starting_point_are_those_of_a_far_longer_run() {
    let scenario = Scenario::default();
    let cases = worked_out(&scenario).outcome(scenario.mix()).cases();
    // 1% of the distance from the 10th to the 90th percentile; all in millions of pounds.
    let tolerance = 0.7;
    let drawn = [
        -32.2, -22.9, -17.2, -12.6, -8.8, -5.1, -1.8, 1.4, 4.7, 8.0, 11.3, 14.7, 18.3, 22.3, 26.7,
        31.7, 37.6, 45.2, 56.0, 77.6,
    ];
    for (case, expected) in cases.into_iter().zip(drawn) {
        assert!(
            (case / 1e6 - expected).abs() < tolerance,
            "{case} instead of {expected} million"
        );
    }
}

#[test]
fn golden_uncertainty_lies_within_8_standard_errors_of_a_million_draws() {
    let cases: Vec<Value> = cases()
        .into_iter()
        .filter(|case| case.get("uncertainty").is_some())
        .collect();
    assert!(
        !cases.is_empty(),
        "no golden case says how sure anyone can be"
    );
    for case in cases {
        let (errors, what) = worst(&case, &scenario(&case));
        assert!(
            errors <= 8.0,
            "{}: {what}, {errors:.1} standard errors away",
            case["name"]
        );
    }
}

#[test]
fn a_combination_is_worth_what_the_model_says_of_it() {
    for case in cases() {
        let scenario = scenario(&case);
        let ranges = Range::all(&scenario);
        let mut uncertainty = Uncertainty::new(&scenario);
        uncertainty.advance(20);
        let outcome = uncertainty.outcome(scenario.mix());
        for (draw, npv) in outcome.all.iter().enumerate() {
            let expected = run(&drawn(&scenario, &ranges, draw));
            // The table of Lorenz shares is read between its entries.
            let tolerance = 5e-6 * expected.pv_avoided.max(1.0);
            assert!(
                (npv - expected.npv).abs() <= tolerance,
                "{} draw {draw}: {npv} instead of {}",
                case["name"],
                expected.npv
            );
        }
    }
}

#[test]
fn the_mix_may_move_without_working_anything_out_again() {
    let scenario = Scenario::default();
    let uncertainty = worked_out(&scenario);
    for (withdrawn, intensive, targeted) in
        [(0, 0, 0), (550, 0, 1650), (0, 5500, 0), (3, 297, 1101)]
    {
        let moved = scenario.with_mix(Mix::new(
            scenario.families(),
            withdrawn,
            intensive,
            targeted,
        ));
        assert_eq!(
            uncertainty.outcome(moved.mix()),
            worked_out(&moved).outcome(moved.mix())
        );
    }
    let nothing = uncertainty.outcome(Mix::new(scenario.families(), 0, 0, 0));
    assert_eq!(
        (nothing.chance, nothing.npv, nothing.return_per_pound),
        (0.0, [0.0; 3], None)
    );
}

#[test]
fn a_standard_of_evidence_sets_the_ranges_and_a_value_outside_widens_them() {
    let range = |scenario: &Scenario, parameter| {
        let range = Range::of(parameter, scenario).expect("an uncertain row");
        (range.low, range.high)
    };
    let sceptical = Standard::Sceptical.applied_to(&Scenario::default());
    assert_eq!(range(&sceptical, Parameter::IntensiveUpliftTop), (0.0, 0.0));
    let monitoring = Standard::MonitoringOnly.applied_to(&Scenario::default());
    assert_eq!(range(&monitoring, Parameter::BackgroundTop), (0.0, 0.0));
    assert_eq!(
        range(&monitoring, Parameter::TargetedUpliftBase),
        (0.20, 0.60)
    );
    assert_eq!(
        range(
            &sceptical.with(Parameter::IntensiveUpliftTop, 0.1),
            Parameter::IntensiveUpliftTop
        ),
        (0.0, 0.1)
    );
    assert_eq!(
        range(
            &Scenario::default().with(Parameter::ReactiveYears, 1.0),
            Parameter::ReactiveYears
        ),
        (1.0, 6.0)
    );
    assert_eq!(
        Range::of(Parameter::Intensive, &Scenario::default()),
        None,
        "a decision is never uncertain"
    );
}

#[test]
fn the_tornado_moves_slopes_as_one_and_is_sorted() {
    let swings = tornado(&Scenario::default());
    assert!(
        swings
            .windows(2)
            .all(|pair| pair[0].width() >= pair[1].width())
    );
    let slope = swings
        .iter()
        .find(|swing| swing.parameter() == Parameter::IntensiveUpliftTop)
        .expect("intensive uplift");
    assert_eq!(slope.ranges.len(), 2);
    let low = Scenario::default()
        .with(Parameter::IntensiveUpliftTop, 0.0)
        .with(Parameter::IntensiveUpliftBase, 0.0);
    assert_eq!(slope.npv.0, run(&low).npv);
}

#[test]
fn net_value_is_0_where_it_is_said_to_cross() {
    let scenario = Scenario::default();
    let by =
        switching_value(&scenario, &[Parameter::ReactiveYears]).expect("net value crosses zero");
    assert!(
        run(&scenario.with(
            Parameter::ReactiveYears,
            scenario.get(Parameter::ReactiveYears) + by
        ))
        .npv
        .abs()
            < 1.0
    );
    // The sentence of the design: "saves once a family's crises cost £60,237 a year or more".
    assert_eq!(
        libm::round(330_000.0 / (scenario.get(Parameter::ReactiveYears) + by)),
        60_237.0
    );
    let nothing = scenario.with_mix(Mix::new(scenario.families(), 0, 0, 0));
    assert_eq!(switching_value(&nothing, &[Parameter::ReactiveYears]), None);
}
