//! Your mix beside others that are the highest of their kind, and what each takes and gives.

use crate::MixName;
use crate::table::{Cell, Column, Of, Table};
use model::goal_seek::{GoalSeek, Limits};
use model::optimum::ValueOfMixes;
use model::{Band, Mix, Optimum, Results, Scenario, run};

/// A mix under the name it stands out by.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    pub name: MixName,
    /// None where no mix is of its kind.
    pub found: Option<Found>,
}

/// What a mix takes and gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    pub mix: Mix,
    /// Pounds of present value.
    pub npv: f64,
    /// Whole posts at full opening.
    pub workers: u32,
    /// Pounds a year at full opening.
    pub cost: f64,
    /// Families better off because of the plan, in the headline year.
    pub better_off: f64,
}

impl Found {
    pub fn of(highest: Optimum, scenario: &Scenario) -> Found {
        let results = run(&scenario.with_mix(highest.mix));
        Found {
            mix: highest.mix,
            npv: highest.npv,
            workers: results.workers_full,
            cost: results.cost_full,
            better_off: results.extra[results.headline_year() - 1],
        }
    }
}

/// Yours first, then what the budget allows.
pub fn alternatives(scenario: &Scenario, results: &Results) -> Vec<Alternative> {
    let values = ValueOfMixes::of(results);
    let (mix, budget) = (scenario.mix(), scenario.budget());
    let withdrawn = mix.families(Band::Withdrawn);
    let npv = results.npv;
    [
        (MixName::Yours, Some(Optimum { mix, npv })),
        (
            MixName::HighestWithinBudget,
            values.optimum(withdrawn, Some(budget)),
        ),
        (MixName::MostBetterOff, most_better_off(scenario, results)),
        (
            MixName::HighestWithWithdrawal,
            values.optimum_with_withdrawal(budget),
        ),
    ]
    .into_iter()
    .map(|(name, highest)| Alternative {
        name,
        found: highest.map(|highest| Found::of(highest, scenario)),
    })
    .collect()
}

/// Of the mixes within budget that leave the most families better off, the one with the highest
/// value.
fn most_better_off(scenario: &Scenario, results: &Results) -> Option<Optimum> {
    let question = GoalSeek::of(scenario, results);
    let within = Limits {
        cost: Some(scenario.budget()),
        ..Limits::default()
    };
    question.optimum(Limits {
        extra: Some(question.most_extra(within)),
        ..within
    })
}

/// A mix a row; `beats` says in which part of the combinations of assumptions each is worth more
/// than yours, once that is worked out.
pub fn table(alternatives: &[Alternative], beats: &[Option<f64>]) -> Table {
    let row = |(alternative, beats): (&Alternative, &Option<f64>)| {
        let mut row = vec![Cell::Mix(alternative.name)];
        let Some(found) = alternative.found else {
            row.resize(COLUMNS.len(), Cell::Nothing);
            return row;
        };
        row.extend([
            Cell::Count(f64::from(found.mix.families(Band::Intensive))),
            Cell::Count(f64::from(found.mix.families(Band::Targeted))),
            Cell::Count(f64::from(found.workers)),
            Cell::Money(found.cost),
            Cell::Count(found.better_off),
            Cell::Money(found.npv),
            beats.map_or(Cell::Nothing, Cell::Share),
        ]);
        row
    };
    Table {
        plans: vec![],
        of: Of::Alternatives,
        columns: &COLUMNS,
        rows: alternatives.iter().zip(beats).map(row).collect(),
    }
}

const COLUMNS: [Column; 8] = [
    Column::Mix,
    Column::Intensive,
    Column::Targeted,
    Column::Workers,
    Column::CostAYear,
    Column::BetterOff,
    Column::Net,
    Column::BeatsYours,
];
