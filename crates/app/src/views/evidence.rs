//! Assumptions and decisions with their evidence, and which of them may be given a reason.

use crate::Page;
use crate::table::{Cell, Column, Of, Table};
use model::Parameter;
use model::parameter::{Grade, Group};

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
