//! The over-time chart: its finding, and its lines.

use crate::OverTime;
use model::Results;

#[derive(Clone, Debug, PartialEq)]
pub struct OverTimeChart {
    pub finding: Finding,
    /// The year of each line's first value: 0 is before the plan starts.
    pub first_year: usize,
    pub lines: Vec<Series>,
}

/// What the chart shows, for its title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    Payback(Payback),
    Yearly(Yearly),
}

/// When the spending is recovered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payback {
    /// What is avoided covers the spending from the first year on.
    FromTheStart,
    /// During this year.
    InYear(u32),
    /// Not within the years counted: how many those are.
    NotWithin(usize),
    NothingSpent,
}

/// When crisis costs avoided in a year are at least that year's cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Yearly {
    NothingSpent,
    InEveryYear,
    /// From this year on.
    From(usize),
    /// Not yet in the last year counted.
    NotYetIn(usize),
}

/// A line of a chart over the years.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub line: Line,
    /// Pounds of 2012-13, a value a year.
    pub values: Vec<f64>,
}

/// What a line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The plan's net value so far.
    NetSoFar,
    /// Crisis costs avoided a year.
    Avoided,
    /// The plan's cost a year.
    Cost,
    /// Money that comes in a year.
    Funding,
    /// Crisis costs with universal services alone.
    Baseline,
    /// Crisis costs with the plan.
    WithPlan,
}

impl Series {
    pub fn new(line: Line, values: Vec<f64>) -> Series {
        Series { line, values }
    }

    /// The last year's value; 0 where there is none.
    pub fn last(&self) -> f64 {
        self.values.last().copied().unwrap_or(0.0)
    }
}

impl OverTimeChart {
    pub fn of(kind: OverTime, results: &Results) -> OverTimeChart {
        match kind {
            OverTime::Cumulative => OverTimeChart {
                finding: Finding::Payback(Payback::of(results)),
                first_year: 0,
                lines: vec![Series::new(
                    Line::NetSoFar,
                    [&[0.0], results.cumulative.as_slice()].concat(),
                )],
            },
            OverTime::Yearly => OverTimeChart {
                finding: Finding::Yearly(Yearly::of(results)),
                first_year: 1,
                lines: vec![
                    Series::new(Line::Avoided, results.avoided.clone()),
                    Series::new(Line::Cost, results.cost.clone()),
                ],
            },
        }
    }
}

impl Payback {
    pub fn of(results: &Results) -> Payback {
        match results.payback {
            Some(0.0) => Payback::FromTheStart,
            Some(years) => Payback::InYear(years.ceil() as u32),
            None if results.pv_cost > 0.0 => Payback::NotWithin(results.cost.len()),
            None => Payback::NothingSpent,
        }
    }
}

impl Yearly {
    fn of(results: &Results) -> Yearly {
        let years = results.net.len();
        if results.pv_cost <= 0.0 {
            return Yearly::NothingSpent;
        }
        match results.net.iter().rposition(|&net| net < 0.0) {
            None => Yearly::InEveryYear,
            Some(last) if last + 1 < years => Yearly::From(last + 2),
            Some(_) => Yearly::NotYetIn(years),
        }
    }
}
