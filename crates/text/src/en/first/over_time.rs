//! The over-time chart in words: a title that states its finding, and the lines' names.

use crate::number::{money, years};
use app::{OverTime, Style};
use model::Results;

#[derive(Clone, Debug, PartialEq)]
pub struct OverTimeReport {
    pub title: String,
    pub first_year: usize,
    pub series: Vec<Series>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub name: &'static str,
    /// The class that carries its colour and dash.
    pub class: &'static str,
    pub values: Vec<f64>,
    /// Its last value in words.
    pub last: String,
}

pub fn report(kind: OverTime, results: &Results, style: Style) -> OverTimeReport {
    let series = |name, class, values: Vec<f64>| {
        let last = money(values.last().copied().unwrap_or(0.0), style);
        Series {
            name,
            class,
            values,
            last,
        }
    };
    let (title, first_year, series) = match kind {
        OverTime::Cumulative => {
            let from_zero = std::iter::once(0.0)
                .chain(results.cumulative.iter().copied())
                .collect();
            (
                payback_title(results),
                0,
                vec![series("your mix", "net", from_zero)],
            )
        }
        OverTime::Yearly => {
            let lines = vec![
                series("crisis costs avoided", "avoided", results.avoided.clone()),
                series("cost", "cost", results.cost.clone()),
            ];
            (yearly_title(results), 1, lines)
        }
    };
    OverTimeReport {
        title,
        first_year,
        series,
    }
}

/// "Spending recovered during year 8".
pub fn payback_title(results: &Results) -> String {
    let horizon = results.cost.len();
    match results.payback {
        Some(0.0) => "Crisis costs avoided cover the spending from the start".into(),
        Some(years) => format!("Spending recovered during year {}", years.ceil() as u32),
        None if results.pv_cost > 0.0 => {
            format!("Spending not recovered within {}", years(horizon))
        }
        None => "Nothing is spent, so there is nothing to recover".into(),
    }
}

fn yearly_title(results: &Results) -> String {
    if results.pv_cost <= 0.0 {
        return "Nothing is spent and nothing is avoided".into();
    }
    match results.net.iter().rposition(|&net| net < 0.0) {
        None => "Crisis costs avoided are at least the cost in every year".into(),
        Some(last) if last + 1 < results.net.len() => {
            format!(
                "From year {} crisis costs avoided in a year are at least its cost",
                last + 2
            )
        }
        Some(_) => format!(
            "The cost is still above the crisis costs avoided in year {}",
            results.net.len()
        ),
    }
}
