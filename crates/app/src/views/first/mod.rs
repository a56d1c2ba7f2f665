//! The facts of the first screen, one file a part.

pub mod bands;
pub mod budget;
pub mod doubt;
pub mod figures;
pub mod ghost;
pub mod over_time;
pub mod question;
pub mod track;
pub mod value;

pub use bands::{BandRow, Support, band_row, solid_share};
pub use budget::Budget;
pub use doubt::{Doubt, Spread};
pub use figures::{BetterOff, Change, Cost, Figures, Key, NetValue, Open, PerPound, Workers};
pub use ghost::Ghost;
pub use over_time::{Finding, Line, OverTimeChart, Payback, Series, Yearly};
pub use question::{Answer, Question};
pub use track::Marks;
pub use value::{Later, Value};

use crate::{Computed, Page};
use model::{Band, Results, Scenario};

/// Everything the first screen shows beside its pictures.
#[derive(Clone, Debug, PartialEq)]
pub struct First {
    pub question: Question,
    pub answer: Answer,
    pub figures: Figures,
    /// What the last change did to the figures; None before the first.
    pub change: Option<Change>,
    pub budget: Budget,
    pub doubt: Doubt,
    pub value: Value,
    /// In the order of the triangle.
    pub bands: [BandRow; 4],
    pub over_time: OverTimeChart,
}

impl First {
    /// The facts of a page, with what its scenario's run gave, what the combinations of assumptions
    /// say of it, and the figures before the last change.
    pub fn of(
        page: &Page,
        computed: &Computed,
        spread: &Spread,
        before: Option<&Figures>,
    ) -> First {
        let (scenario, results) = (&page.scenario, &computed.results);
        let doubt = Doubt::of(scenario, computed, spread);
        let figures = Figures::of(scenario, results);
        First {
            question: Question::of(scenario, &page.title),
            answer: Answer::of(scenario, results, &doubt),
            change: before.map(|before| figures.since(before)),
            figures,
            budget: Budget::of(scenario, results),
            doubt,
            value: Value::of(scenario, computed),
            bands: Band::ALL.map(|band| band_row(band, scenario, results)),
            over_time: OverTimeChart::of(page.over_time, results),
        }
    }
}

/// The plan as a screen reader hears it a moment after a change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spoken {
    pub intensive: u32,
    pub targeted: u32,
    /// What is left of the budget, pounds a year; below zero where the plan is over it.
    pub left: f64,
    /// Families better off because of the plan, in the headline year.
    pub extra: f64,
    /// Net present value, in pounds.
    pub npv: f64,
}

impl Spoken {
    pub fn of(scenario: &Scenario, results: &Results) -> Spoken {
        let mix = scenario.mix();
        Spoken {
            intensive: mix.families(Band::Intensive),
            targeted: mix.families(Band::Targeted),
            left: Budget::of(scenario, results).left,
            extra: extra(results),
            npv: results.npv,
        }
    }
}

/// Families better off because of the plan in the headline year.
pub fn extra(results: &Results) -> f64 {
    results.extra[results.headline_year() - 1]
}
