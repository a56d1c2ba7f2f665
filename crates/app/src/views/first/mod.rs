//! The facts of the first screen, one file a part.

pub mod bands;
pub mod budget;
pub mod figures;
pub mod over_time;
pub mod question;
pub mod value;

pub use bands::{BandRow, Support, band_row, solid_share};
pub use budget::Budget;
pub use figures::{BetterOff, Cost, Figures, Key, NetValue, PerPound, Workers};
pub use over_time::{Finding, Line, OverTimeChart, Payback, Series, Yearly};
pub use question::{Answer, Question};
pub use value::{Later, Value};

use crate::{Computed, Page};
use model::{Band, Results};

/// Everything the first screen shows beside its pictures.
#[derive(Clone, Debug, PartialEq)]
pub struct First {
    pub question: Question,
    pub answer: Answer,
    pub figures: Figures,
    pub budget: Budget,
    pub value: Value,
    /// In the order of the triangle.
    pub bands: [BandRow; 4],
    pub over_time: OverTimeChart,
}

impl First {
    /// The facts of a page, with what its scenario's run gave.
    pub fn of(page: &Page, computed: &Computed) -> First {
        let (scenario, results) = (&page.scenario, &computed.results);
        First {
            question: Question::of(scenario, &page.title),
            answer: Answer::of(results),
            figures: Figures::of(scenario, results),
            budget: Budget::of(scenario, results),
            value: Value::of(scenario, computed),
            bands: Band::ALL.map(|band| band_row(band, scenario, results)),
            over_time: OverTimeChart::of(page.over_time, results),
        }
    }
}

/// The result as a screen reader hears it a moment after a change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spoken {
    pub workers: u32,
    /// Pounds a year when every district is open.
    pub cost: f64,
    /// Families better off because of the plan, in the headline year.
    pub extra: f64,
    /// Net present value, in pounds.
    pub npv: f64,
}

impl Spoken {
    pub fn of(results: &Results) -> Spoken {
        Spoken {
            workers: results.workers_full,
            cost: results.cost_full,
            extra: extra(results),
            npv: results.npv,
        }
    }
}

/// Families better off because of the plan in the headline year.
pub fn extra(results: &Results) -> f64 {
    results.extra[results.headline_year() - 1]
}
