//! What one click on a lever offers, where it comes from and what it moves.

use model::lever::{DELIVERY, FUNDING};
use model::{Parameter as P, Place, Places, Scenario, run};

fn with(values: &[(P, f64)]) -> Scenario {
    values
        .iter()
        .fold(Scenario::default(), |scenario, &(parameter, value)| {
            scenario.with(parameter, value)
        })
}

#[test]
fn a_pulled_delivery_lever_moves_the_plan_and_a_funding_lever_only_its_funding() {
    let start = run(&Scenario::default());
    for lever in &DELIVERY {
        assert_ne!(
            run(&with(&[(
                lever.parameter,
                lever.amount(&Scenario::default())
            )]))
            .npv,
            start.npv,
            "{}",
            lever.parameter.row().id
        );
    }
    for lever in &FUNDING {
        let pulled = run(&with(&[
            (lever.parameter, lever.amount(&Scenario::default())),
            (P::RewardTarget, 100.0),
        ]));
        assert_eq!(
            (pulled.npv, &pulled.cost),
            (start.npv, &start.cost),
            "{}",
            lever.parameter.row().id
        );
        assert_ne!(
            pulled.funding,
            start.funding,
            "{}",
            lever.parameter.row().id
        );
    }
}

#[test]
fn one_click_of_the_acute_shift_is_one_districts_6_million_a_year() {
    let lever = FUNDING
        .iter()
        .find(|lever| lever.parameter == P::AcuteShift)
        .expect("the acute shift");
    let (pulled, start) = (
        run(&with(&[(
            P::AcuteShift,
            lever.amount(&Scenario::default()),
        )])),
        run(&Scenario::default()),
    );
    assert_eq!(pulled.funding[9] - start.funding[9], 6_000_000.0);
    let four = Places::new([10, 20, 30, 40].into_iter().map(|families| Place {
        families,
        start_year: 1,
    }));
    let in_four = Scenario::default().with_places(four);
    assert_eq!(lever.amount(&in_four), 1_500_000.0, "whatever the places");
}

#[test]
fn what_no_source_gives_is_called_an_assumption_and_nothing_else_is() {
    let assumed: Vec<P> = DELIVERY
        .iter()
        .chain(&FUNDING)
        .filter(|lever| lever.is_assumed())
        .map(|lever| lever.parameter)
        .collect();
    assert_eq!(
        assumed,
        [P::AgencyShare, P::PoolingGain, P::MentorShare, P::WardShare]
    );
    let of = |parameter| DELIVERY.iter().find(|lever| lever.parameter == parameter);
    let commissioned = of(P::CommissionedShare).expect("commissioning out");
    assert_eq!(
        (commissioned.source.id, commissioned.offered),
        ("CYPN-2011", 0.4)
    );
}
