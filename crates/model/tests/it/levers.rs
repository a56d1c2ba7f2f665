//! Scenarios over the whole lever space: all rows at their default, low and high, each row alone at
//! its least, low, high and greatest, and random ones. The invariants in `checks` and `optimum` are
//! tried on them.

use model::parameter::Row;
use model::{Parameter, ROWS, Scenario};
use proptest::prelude::*;

fn low(row: &Row) -> f64 {
    row.parameter
        .evidence()
        .range
        .map_or(row.default, |(low, _)| low)
}

fn high(row: &Row) -> f64 {
    row.parameter
        .evidence()
        .range
        .map_or(row.default, |(_, high)| high)
}

fn all(value: impl Fn(&Row) -> f64) -> Scenario {
    ROWS.iter().fold(Scenario::default(), |scenario, row| {
        scenario.with(row.parameter, value(row))
    })
}

/// Every scenario of the walk, named.
pub fn walk() -> Vec<(String, Scenario)> {
    let mut found = vec![
        ("the defaults".to_string(), Scenario::default()),
        ("all low".into(), all(low)),
        ("all high".into(), all(high)),
        ("all least".into(), all(|row| row.min)),
        ("all greatest".into(), all(|row| row.max)),
    ];
    for row in &ROWS {
        for (name, value) in [
            ("least", row.min),
            ("low", low(row)),
            ("high", high(row)),
            ("greatest", row.max),
        ] {
            found.push((
                format!("{} {name}", row.id),
                Scenario::default().with(row.parameter, value),
            ));
        }
    }
    found
}

/// Any scenario: some rows anywhere within their limits, any mix, any district years. Families stay
/// few enough to be quick.
pub fn any() -> impl Strategy<Value = Scenario> {
    let rows = prop::collection::vec((0..ROWS.len(), 0.0_f64..=1.0), 0..30);
    let mix = prop::array::uniform3(0.0_f64..=1.0);
    (
        rows,
        mix,
        prop::array::uniform12(1_u8..=21),
        100.0..9000.0_f64,
    )
        .prop_map(|(rows, mix, years, families)| {
            let start = Scenario::default().with_start_years(years);
            let scenario = rows.iter().fold(start, |scenario, &(row, share)| {
                let row = &ROWS[row];
                scenario.with(row.parameter, row.min + share * (row.max - row.min))
            });
            let scenario = scenario.with(Parameter::Families, families);
            let total = scenario.families();
            let part = |share: f64| (share * f64::from(total)) as u32;
            scenario.with_mix(model::Mix::new(
                total,
                part(mix[0]) / 2,
                part(mix[1]),
                part(mix[2]),
            ))
        })
}
