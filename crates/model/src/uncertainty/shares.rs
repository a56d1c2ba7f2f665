//! Every group's share of reactive cost, ready for any share of the top fifth: powers are dear, so
//! a table of them is made once.

use super::draws::Range;
use crate::line::{Groups, lorenz_shares};
use crate::{Parameter as P, Scenario};
use kernel::moments::{FINER, Rows};

/// The table, and where its rows stand once their moments are refined; what lies between two of
/// them is read in proportion.
pub struct SharesByTopFifth {
    pub table: Vec<Groups>,
    pub rows: Rows,
}

impl SharesByTopFifth {
    pub fn of(scenario: &Scenario) -> SharesByTopFifth {
        const STEPS: u32 = 16;
        let mode = scenario.get(P::TopFifthShare);
        let (low, high) = Range::of(P::TopFifthShare, scenario)
            .map_or((mode, mode), |range| (range.low, range.high));
        let step = (high - low) / f64::from(STEPS);
        let table = (0..=STEPS)
            .map(|row| lorenz_shares(low + step * f64::from(row)))
            .collect();
        SharesByTopFifth {
            table,
            rows: Rows {
                low,
                step: step / FINER as f64,
                steps: STEPS * FINER as u32,
            },
        }
    }
}
