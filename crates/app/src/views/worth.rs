//! Where support is worth most: which tier a place is worth most in along the line.

use crate::table::{Cell, Column, Of, Table};
use model::line::GROUPS;
use model::{Results, Tier};

/// A stretch of the line, in groups, and the tier worth most there; universal where no place pays.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    pub tier: Tier,
    /// Its first group.
    pub from: usize,
    /// One past its last group.
    pub to: usize,
}

/// The stretches of the whole line, from the top.
pub fn stretches(results: &Results) -> Vec<Stretch> {
    let best = |g: usize| {
        let (intensive, targeted) = (results.intensive.value[g], results.targeted.value[g]);
        if intensive <= 0.0 && targeted <= 0.0 {
            Tier::Universal
        } else if intensive >= targeted {
            Tier::Intensive
        } else {
            Tier::Targeted
        }
    };
    let mut found: Vec<Stretch> = vec![];
    for g in 0..GROUPS {
        match found.last_mut() {
            Some(last) if last.tier == best(g) => last.to = g + 1,
            _ => found.push(Stretch {
                tier: best(g),
                from: g,
                to: g + 1,
            }),
        }
    }
    found
}

/// A tenth of the line a row, to read: what a place of each tier is worth there, on average.
pub fn table(results: &Results) -> Table {
    let row = |tenth: usize| {
        let (from, to) = (tenth * GROUPS / 10, (tenth + 1) * GROUPS / 10);
        let mean = |value: &[f64; GROUPS]| {
            Cell::Pounds(value[from..to].iter().sum::<f64>() / (to - from) as f64)
        };
        vec![
            Cell::Stretch(from, to),
            mean(&results.intensive.value),
            mean(&results.targeted.value),
        ]
    };
    Table {
        plans: vec![],
        of: Of::Line,
        columns: &[
            Column::Stretch,
            Column::IntensivePlace,
            Column::TargetedPlace,
        ],
        rows: (0..10).map(row).collect(),
    }
}

/// The same by hundredths, for a file.
pub fn every_group(results: &Results) -> Table {
    let row = |g: usize| {
        vec![
            Cell::Hundredth(g + 1),
            Cell::Pounds(results.intensive.value[g]),
            Cell::Pounds(results.targeted.value[g]),
        ]
    };
    Table {
        plans: vec![],
        of: Of::Line,
        columns: &[
            Column::Hundredth,
            Column::IntensivePlace,
            Column::TargetedPlace,
        ],
        rows: (0..GROUPS).map(row).collect(),
    }
}
