//! The over-time chart in words: a title that states its finding, and the lines' names.

use crate::number::{money, years};
use app::views::first::{Finding, Line, Payback, Series, Yearly};
use app::{OverTime, Style};

/// The button to the table behind the chart.
pub const NUMBERS: &str = "Numbers by year, and CSV";

/// The chart's title.
pub fn title(finding: Finding) -> String {
    match finding {
        Finding::Payback(found) => payback(found),
        Finding::Yearly(found) => yearly(found),
    }
}

/// "Spending is recovered during year 8".
pub fn payback(found: Payback) -> String {
    match found {
        Payback::FromTheStart => "Crisis costs avoided cover the spending from the start".into(),
        Payback::InYear(year) => format!("Spending is recovered during year {year}"),
        Payback::NotWithin(counted) => {
            format!("Spending is not recovered within {}", years(counted))
        }
        Payback::NothingSpent => "Nothing is spent, so there is nothing to recover".into(),
    }
}

fn yearly(found: Yearly) -> String {
    match found {
        Yearly::NothingSpent => "Nothing is spent and nothing is avoided".into(),
        Yearly::InEveryYear => "Crisis costs avoided are at least the cost in every year".into(),
        Yearly::From(year) => {
            format!("From year {year} crisis costs avoided in a year are at least its cost")
        }
        Yearly::NotYetIn(year) => {
            format!("The cost is still above the crisis costs avoided in year {year}")
        }
    }
}

/// What a line is called, at its end.
pub fn line(line: Line) -> &'static str {
    match line {
        Line::NetSoFar => "your mix",
        Line::Avoided => "crisis costs avoided",
        Line::Cost => "cost",
        Line::Funding => "funding",
        Line::Baseline => "Universal services alone, the baseline",
        Line::WithPlan => "With this plan",
    }
}

/// What the last value of a line comes to.
pub fn last(series: &Series, style: Style) -> String {
    money(series.last(), style)
}

/// A chart's lines in one sentence, for whoever cannot see it.
pub fn described(lines: &[Series], first_year: usize, style: Style) -> String {
    let values = lines.first().map_or(0, |series| series.values.len());
    let last_year = first_year + values.saturating_sub(1);
    let named = |series: &Series| format!("{} {}", line(series.line), last(series, style));
    let lines: Vec<String> = lines.iter().map(named).collect();
    format!(
        "By year {last_year}: {}. The numbers stand under Numbers by year.",
        lines.join(", ")
    )
}

/// The button that changes the chart to this kind.
pub fn change_to(kind: OverTime) -> &'static str {
    match kind {
        OverTime::Cumulative => "Net value so far",
        OverTime::Yearly => "Cost and costs avoided a year",
    }
}

/// What joins the curve's last value and net value.
pub fn joined(npv: f64, style: Style) -> String {
    format!(
        "Added up; {} with later years counted for less.",
        money(npv, style)
    )
}

/// A value of the curve: "£8.2 million down", "£9.6 million up".
pub fn up_or_down(pounds: f64, style: Style) -> String {
    let amount = money(pounds.abs(), style);
    if pounds < 0.0 {
        format!("{amount} down")
    } else {
        format!("{amount} up")
    }
}

/// A mark of the years: "year 8".
pub fn year(year: usize) -> String {
    format!("year {year}")
}
