//! Assumptions and decisions with their evidence, and which of them may be given a reason.

use super::how_sure::is_weak;
use crate::Page;
use crate::table::{Cell, Column, Of, Table};
use model::parameter::{Grade, Group, ROWS};
use model::sensitivity::{Swing, tornado};
use model::{Parameter, Scenario};
use strum::VariantArray;

/// Which assumptions are listed, where it is not all of them by group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Listed {
    /// Those that move net value most from one end of their range to the other, the widest first.
    MatterMost,
    /// The uncertain ones that rest on an assumption, or on a source that measured something near;
    /// also the widest first.
    WeakEvidence,
    /// Those that do not stand at their starting value, in the order of the table.
    Changed,
}

/// How many move net value most.
pub const MOST: usize = 10;

/// The rows of such a list for this scenario. It is made once, when it is asked for: a list that
/// followed what is typed into it would take the box away from under the cursor.
pub fn listed(which: Listed, scenario: &Scenario) -> Vec<Parameter> {
    let rows_of = |swings: Vec<Swing>| {
        let ranges = swings.into_iter().flat_map(|swing| swing.ranges);
        ranges.map(|range| range.parameter).collect()
    };
    let swings = || tornado(scenario).into_iter();
    match which {
        Listed::MatterMost => rows_of(swings().take(MOST).collect()),
        Listed::WeakEvidence => rows_of(swings().filter(is_weak).collect()),
        Listed::Changed => {
            let rows = ROWS.iter().filter(|row| row.group != Group::Mix);
            let rows = rows.map(|row| row.parameter);
            rows.filter(|row| scenario.get(*row) != row.row().default)
                .collect()
        }
    }
}

/// Whether a box for a reason is offered: for what the user changed, or has given one for.
pub fn wants_reason(parameter: Parameter, page: &Page) -> bool {
    let changed = page.scenario.get(parameter) != parameter.row().default
        && parameter.row().group != Group::Mix;
    changed || !page.reasons.get(parameter).is_empty()
}

/// A row for each assumption and decision: value, start, range, source, grade, fit and the user's
/// own reason.
pub fn table(page: &Page) -> Table {
    let row = |parameter: Parameter| {
        vec![
            Cell::Row(parameter),
            Cell::Value(parameter, page.scenario.get(parameter)),
            Cell::Unit(parameter),
            Cell::Value(parameter, parameter.row().default),
            Cell::Range(parameter),
            Cell::Source(parameter),
            Cell::Grade(parameter),
            Cell::Fit(parameter),
            Cell::Text(page.reasons.get(parameter).into()),
        ]
    };
    Table {
        plans: vec![],
        of: Of::Evidence,
        columns: &[
            Column::Row,
            Column::Value,
            Column::Unit,
            Column::AtStart,
            Column::Range,
            Column::Source,
            Column::Grade,
            Column::Fit,
            Column::Reason,
        ],
        rows: Parameter::all().map(row).collect(),
    }
}

/// How many rows have each grade, in the order of the grades.
pub fn grades() -> [usize; 4] {
    [Grade::A, Grade::B, Grade::C, Grade::D].map(|grade| {
        let graded = Parameter::all().filter(|row| row.evidence().grade == Some(grade));
        graded.count()
    })
}
