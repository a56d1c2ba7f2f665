//! Plans kept beside the page's own: what each takes and gives, in what they differ, and what adds
//! how much to the difference in value.

use super::first::Figures;
use crate::page::Page;
use crate::table::{Cell, Column, Of, Table};
use model::difference::{Part, parts, shares};
use model::kinds::Group;
use model::parameter::ROWS;
use model::uncertainty::draws::DRAWS;
use model::uncertainty::{Outcome, Uncertainty};
use model::{Band, Scenario, run};

/// A kept plan with what follows from it.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub page: Page,
    pub figures: Figures,
    pub outcome: Outcome,
}

impl Kept {
    pub fn of(page: &Page) -> Kept {
        let scenario = &page.scenario;
        let mut draws = Uncertainty::new(scenario);
        while !draws.advance(DRAWS) {}
        Kept {
            page: page.clone(),
            figures: Figures::of(scenario, &run(scenario)),
            outcome: draws.outcome(scenario.mix()),
        }
    }
}

/// The page's own plan among them; `outcome` is None until it is worked out.
pub struct Yours<'a> {
    pub page: &'a Page,
    pub figures: Figures,
    pub outcome: Option<&'a Outcome>,
}

/// A name, the page's plan, then the kept ones; as many as there can be.
const RESULTS: [Column; 6] = plans(Column::Measure);
const DIFFERENCES: [Column; 6] = plans(Column::Row);

const fn plans(name: Column) -> [Column; 6] {
    use Column::{KeptA, KeptB, KeptC, KeptD, ThisPlan};
    [name, ThisPlan, KeptA, KeptB, KeptC, KeptD]
}

/// What each plan takes and gives, a plan a column.
pub fn results(yours: &Yours, kept: &[Kept]) -> Table {
    let mine = (&yours.page.scenario, yours.figures, yours.outcome);
    let theirs = kept
        .iter()
        .map(|kept| (&kept.page.scenario, kept.figures, Some(&kept.outcome)));
    let plans: Vec<_> = [mine].into_iter().chain(theirs).collect();
    let families = |scenario: &Scenario, band| Cell::Count(scenario.mix().families(band).into());
    let row = |measure, cell: &dyn Fn(&Scenario, Figures, Option<&Outcome>) -> Cell| {
        let cells = plans.iter();
        let cells = cells.map(|&(scenario, figures, outcome)| cell(scenario, figures, outcome));
        [Cell::Measure(measure)].into_iter().chain(cells).collect()
    };
    let beats = |outcome: Option<&Outcome>| {
        let (theirs, yours) = outcome.zip(yours.outcome)?;
        (theirs.all != yours.all).then(|| Cell::Share(more_often(&theirs.all, &yours.all)))
    };
    let mut rows: Vec<Vec<Cell>> = vec![
        row(Column::Intensive, &|it, _, _| families(it, Band::Intensive)),
        row(Column::Targeted, &|it, _, _| families(it, Band::Targeted)),
        row(Column::Withdrawn, &|it, _, _| families(it, Band::Withdrawn)),
        row(Column::Workers, &|_, it, _| {
            Cell::Count(it.workers.all.into())
        }),
        row(Column::CostAYear, &|_, it, _| Cell::Money(it.cost.a_year)),
        row(Column::LeftOfBudget, &|_, it, _| Cell::Money(it.cost.left)),
        row(Column::BetterOff, &|_, it, _| {
            Cell::Count(it.better_off.more)
        }),
        row(Column::Net, &|_, it, _| Cell::Money(it.net_value.npv)),
        row(Column::PaybackYears, &|_, it, _| {
            let years = it.net_value.payback_years;
            years.map_or(Cell::Nothing, Cell::Posts)
        }),
        row(Column::SavesMoney, &|_, _, it| {
            it.map_or(Cell::Nothing, |outcome| Cell::Share(outcome.chance))
        }),
        row(Column::BeatsThis, &|_, _, it| {
            beats(it).unwrap_or(Cell::Nothing)
        }),
    ];
    // Most plans withdraw from nobody, and a plan alone is worth more than no other.
    rows.retain(|row| match row[0] {
        Cell::Measure(Column::Withdrawn) => row[1..].iter().any(|cell| *cell != Cell::Count(0.0)),
        Cell::Measure(Column::BeatsThis) => !kept.is_empty(),
        _ => true,
    });
    Table {
        plans: vec![],
        of: Of::Compared,
        columns: &RESULTS[..kept.len() + 2],
        rows,
    }
}

/// In which part of the same combinations of assumptions one is worth more than the other.
pub fn more_often(theirs: &[f64], yours: &[f64]) -> f64 {
    let won = theirs.iter().zip(yours);
    let won = won.filter(|(theirs, yours)| theirs > yours).count();
    won as f64 / yours.len().max(1) as f64
}

const BEATING: [Column; 6] = plans(Column::WorthMoreThan);

/// In which part of the same combinations of assumptions each plan is worth more than each other;
/// None until this plan's own are worked out.
pub fn beating(yours: &Yours, kept: &[Kept]) -> Option<Table> {
    let mine = [yours.outcome?];
    let outcomes: Vec<&Outcome> = mine
        .into_iter()
        .chain(kept.iter().map(|kept| &kept.outcome))
        .collect();
    let against = |one: &Outcome, other: &Outcome| {
        let differ = one.all != other.all;
        let share = || Cell::Share(more_often(&one.all, &other.all));
        differ.then(share).unwrap_or(Cell::Nothing)
    };
    let row = |(place, one): (usize, &&Outcome)| {
        let named = [Cell::Measure(BEATING[place + 1])].into_iter();
        named
            .chain(outcomes.iter().map(|other| against(one, other)))
            .collect()
    };
    Some(Table {
        plans: vec![],
        of: Of::Beating,
        columns: &BEATING[..outcomes.len() + 1],
        rows: outcomes.iter().enumerate().map(row).collect(),
    })
}

/// Every number but the mix in which any of the plans differs from the page's, a plan a column.
pub fn what_differs(yours: &Page, kept: &[Kept]) -> Table {
    let plans = || {
        [yours]
            .into_iter()
            .chain(kept.iter().map(|kept| &kept.page))
    };
    let differs = |parameter| {
        let value = |page: &Page| page.scenario.get(parameter);
        plans().any(|page| value(page) != value(yours))
    };
    let rows = ROWS.iter().filter(|row| row.group != Group::Mix);
    let rows = rows.map(|row| row.parameter).filter(|row| differs(*row));
    let mut rows: Vec<Vec<Cell>> = rows
        .map(|row| {
            let value = |page: &Page| Cell::Value(row, page.scenario.get(row));
            [Cell::Row(row)]
                .into_iter()
                .chain(plans().map(value))
                .collect()
        })
        .collect();
    if plans().any(|page| page.scenario.places() != yours.scenario.places()) {
        let same = |page: &Page| page.scenario.places() == yours.scenario.places();
        let cell = |page| Cell::OtherPlaces(!same(page));
        let named = [Cell::Measure(Column::Place)];
        rows.push(named.into_iter().chain(plans().map(cell)).collect());
    }
    Table {
        plans: vec![],
        of: Of::Differences,
        columns: &DIFFERENCES[..kept.len() + 2],
        rows,
    }
}

/// From the page's net value to a kept plan's: what each thing in which they differ adds.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    pub from: f64,
    pub to: f64,
    pub steps: Vec<(Part, f64)>,
}

impl Why {
    pub fn of(yours: &Scenario, kept: &Scenario) -> Why {
        let npv = |scenario: &Scenario| run(scenario).npv;
        Why {
            from: npv(yours),
            to: npv(kept),
            steps: shares(yours, kept, npv),
        }
    }
}

/// Whether two plans are the same to the model.
pub fn are_equal(one: &Scenario, other: &Scenario) -> bool {
    parts(one, other).is_empty()
}
