//! The over-time chart in words: a title that states its finding, the lines' names, the table and its CSV.

use super::super::decimal;
use super::super::format::{money, pounds};
use super::super::page::OverTime;
use crate::model::Results;

#[derive(Clone, Debug, PartialEq)]
pub struct OverTimeReport {
    pub title: String,
    /// Years until spending is recovered, unrounded.
    pub payback: Option<f64>,
    pub first_year: usize,
    pub series: Vec<Series>,
    pub headings: [&'static str; 5],
    pub rows: Vec<[String; 5]>,
    pub csv: String,
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

pub fn report(kind: OverTime, results: &Results) -> OverTimeReport {
    let series = |name, class, values: Vec<f64>| {
        let last = money(values.last().copied().unwrap_or(0.0));
        Series { name, class, values, last }
    };
    let (title, first_year, series) = match kind {
        OverTime::Cumulative => {
            let from_zero = std::iter::once(0.0).chain(results.cumulative.iter().copied()).collect();
            (payback_title(results), 0, vec![series("your mix", "net", from_zero)])
        }
        OverTime::Yearly => {
            let lines = vec![
                series("crisis costs avoided", "avoided", results.avoided.clone()),
                series("cost", "cost", results.cost.clone()),
            ];
            (yearly_title(results), 1, lines)
        }
    };
    let years = 0..results.cost.len();
    let columns = |year: usize| [results.cost[year], results.avoided[year], results.net[year], results.cumulative[year]];
    let rows = years.clone().map(|year| {
        let [cost, avoided, net, sum] = columns(year).map(pounds);
        [(year + 1).to_string(), cost, avoided, net, sum]
    });
    let line = |year: usize| {
        let [cost, avoided, net, sum] = columns(year).map(decimal::shortest);
        format!("{},{cost},{avoided},{net},{sum}\r\n", year + 1)
    };
    OverTimeReport {
        title,
        payback: results.payback,
        first_year,
        series,
        headings: ["Year", "Cost", "Crisis costs avoided", "Net value", "Net value so far"],
        rows: rows.collect(),
        csv: "year,cost_gbp,crisis_costs_avoided_gbp,net_value_gbp,net_value_so_far_gbp\r\n".to_string() + &years.map(line).collect::<String>(),
    }
}

/// "Spending recovered during year 8".
fn payback_title(results: &Results) -> String {
    let horizon = results.cost.len();
    match results.payback {
        Some(0.0) => "Crisis costs avoided cover the spending from the start".into(),
        Some(years) => format!("Spending recovered during year {}", years.ceil() as u32),
        None if results.pv_cost > 0.0 => format!("Spending not recovered within {horizon} year{}", if horizon == 1 { "" } else { "s" }),
        None => "Nothing is spent, so there is nothing to recover".into(),
    }
}

fn yearly_title(results: &Results) -> String {
    if results.pv_cost <= 0.0 {
        return "Nothing is spent and nothing is avoided".into();
    }
    match results.net.iter().rposition(|&net| net < 0.0) {
        None => "Crisis costs avoided are at least the cost in every year".into(),
        Some(last) if last + 1 < results.net.len() => format!("From year {} crisis costs avoided in a year are at least its cost", last + 2),
        Some(_) => format!("The cost is still above the crisis costs avoided in year {}", results.net.len()),
    }
}
