//! How sure anyone can be: which swings rest on weak evidence.

use crate::table::{Cell, Column, Of, Table};
use model::parameter::{Fit, Grade};
use model::sensitivity::Swing;

/// Whether a swing rests on an assumption or on a source that measured something near.
pub fn is_weak(swing: &Swing) -> bool {
    let evidence = swing.parameter().evidence();
    evidence.grade == Some(Grade::C) || evidence.fit != Some(Fit::Direct)
}

/// A row for each assumption, the widest swing of net value first.
pub fn table(swings: &[Swing]) -> Table {
    let row = |swing: &Swing| {
        let (low, high) = swing.npv;
        vec![
            Cell::Swing(swing.clone()),
            Cell::Span(swing.clone()),
            Cell::Money(low),
            Cell::Money(high),
        ]
    };
    Table {
        plans: vec![],
        of: Of::Swings,
        columns: &[
            Column::Assumption,
            Column::FromTo,
            Column::NetAtLow,
            Column::NetAtHigh,
        ],
        rows: swings.iter().map(row).collect(),
    }
}
