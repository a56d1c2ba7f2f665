//! Who saves, in shares: as shown they sum to a hundred, and nobody is given a rest that there is
//! not.

use app::views::agencies;
use model::{Parameter as P, Scenario, run};

fn with(changes: &[(P, f64)]) -> Scenario {
    let start = Scenario::default();
    changes
        .iter()
        .fold(start, |scenario, &(row, value)| scenario.with(row, value))
}

#[test]
fn the_shares_of_those_who_save_sum_to_a_hundred_as_shown() {
    for shares in [
        [1.0, 1.0, 1.0, 0.0, 0.0],
        [0.39, 0.18, 0.22, 0.17, 0.04],
        [1.0, 2.0, 3.0, 5.0, 7.0],
    ] {
        let rows = [
            P::SavesCouncil,
            P::SavesNhs,
            P::SavesDwp,
            P::SavesPolice,
            P::SavesSchools,
        ];
        let most = shares.iter().sum::<f64>();
        let changes: Vec<(P, f64)> = rows
            .into_iter()
            .zip(shares.map(|share| share / most))
            .collect();
        let scenario = with(&changes);
        let savings = agencies::savings(&scenario, &run(&scenario));
        let shown: u32 = savings.iter().map(|saving| saving.percent).sum();
        assert_eq!(shown, 100, "{shares:?}");
    }
}

#[test]
fn the_rest_falls_to_others_only_where_there_is_a_rest() {
    let title = |council: f64, nhs: f64| {
        let scenario = with(&[
            (P::SavesCouncil, council),
            (P::SavesNhs, nhs),
            (P::SavesDwp, 0.0),
            (P::SavesPolice, 0.0),
            (P::SavesSchools, 0.0),
        ]);
        text::agencies::title(&run(&scenario))
    };
    assert_eq!(
        title(1.0, 0.0),
        "The council would see all of what is avoided"
    );
    assert!(title(0.0, 1.0).ends_with("all of it falls to others"));
    assert!(title(0.5, 0.5).ends_with("50% of what is avoided; the rest falls to others"));
}
