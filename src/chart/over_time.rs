//! Lines over the years: marks, paths and where the last values stand.

use super::path::{coordinate, polygon, polyline};
use super::scale::{Scale, ticks};

/// "minus £100 million" in a wide typeface.
const LEFT: f64 = 126.0;
/// "crisis costs avoided" in a wide and bold one.
const RIGHT: f64 = 152.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 24.0;

/// Geometry of a line chart in pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct LineChart {
    pub width: f64,
    pub height: f64,
    /// Left and right end of the plot.
    pub plot: (f64, f64),
    /// Value and height of each mark, lowest first.
    pub value_marks: Vec<(f64, f64)>,
    /// Year and position of each mark.
    pub year_marks: Vec<(usize, f64)>,
    pub zero: f64,
    pub lines: Vec<String>,
    /// Where each line's last value is labelled, apart from each other.
    pub ends: Vec<(f64, f64)>,
    /// Where the lines themselves end.
    pub tips: Vec<(f64, f64)>,
}

/// Each series is one value a year, the first at `first_year`.
pub fn line_chart(width: f64, height: f64, first_year: usize, series: &[&[f64]]) -> LineChart {
    let years = series.iter().map(|values| values.len()).max().unwrap_or(0);
    let last_year = first_year + years.saturating_sub(1);
    let values = || {
        series
            .iter()
            .flat_map(|values| values.iter().copied())
            .chain([0.0])
    };
    let marks = ticks(
        values().fold(f64::INFINITY, f64::min),
        values().fold(f64::NEG_INFINITY, f64::max),
        4,
    );
    // A narrow screen labels the lines above the chart instead of beside it.
    let right = if width < 480.0 { 14.0 } else { RIGHT };
    let plot = (LEFT, (width - right).max(LEFT + 40.0));
    let x = Scale {
        domain: (first_year as f64, last_year as f64),
        range: plot,
    };
    let y = Scale {
        domain: (marks[0], marks[marks.len() - 1]),
        range: (height - BOTTOM, TOP),
    };
    let point = |(index, value): (usize, &f64)| (x.at((first_year + index) as f64), y.at(*value));
    let every = if plot.1 - plot.0 < 30.0 * years as f64 {
        2
    } else {
        1
    };
    let tips: Vec<(f64, f64)> = series
        .iter()
        .filter_map(|values| values.iter().enumerate().next_back().map(point))
        .collect();
    LineChart {
        width,
        height,
        plot,
        value_marks: marks.iter().map(|&mark| (mark, y.at(mark))).collect(),
        year_marks: (first_year.max(1)..=last_year)
            .filter(|year| year % every == 0 || every == 1)
            .map(|year| (year, x.at(year as f64)))
            .collect(),
        zero: y.at(0.0),
        // A line of one year is a dot.
        lines: series
            .iter()
            .map(|values| {
                polyline(values.iter().enumerate().map(point))
                    + if values.len() == 1 { "h0.1" } else { "" }
            })
            .collect(),
        ends: apart(&tips),
        tips,
    }
}

/// The closed shape between two series of a chart, each with a value for every year of it.
pub fn between(chart: &LineChart, upper: &[f64], lower: &[f64]) -> String {
    let (Some(lowest), Some(highest)) = (chart.value_marks.first(), chart.value_marks.last())
    else {
        return String::new();
    };
    let x = Scale {
        domain: (0.0, upper.len().saturating_sub(1) as f64),
        range: chart.plot,
    };
    let y = Scale {
        domain: (lowest.0, highest.0),
        range: (lowest.1, highest.1),
    };
    let point = |(index, value): (usize, &f64)| (x.at(index as f64), y.at(*value));
    polygon(
        upper
            .iter()
            .enumerate()
            .map(point)
            .chain(lower.iter().enumerate().map(point).rev()),
    )
}

/// The same points, moved up and down until no label covers another.
fn apart(tips: &[(f64, f64)]) -> Vec<(f64, f64)> {
    const LABEL: f64 = 34.0;
    // A label's first line has to stay inside the picture.
    const HIGHEST: f64 = 16.0;
    match tips {
        [(ax, ay), (bx, by)] if (ay - by).abs() < LABEL => {
            let middle = ((ay + by) / 2.0).max(HIGHEST + LABEL / 2.0);
            let sign = if ay <= by { 1.0 } else { -1.0 };
            vec![
                (*ax, middle - sign * LABEL / 2.0),
                (*bx, middle + sign * LABEL / 2.0),
            ]
        }
        _ => tips.iter().map(|&(x, y)| (x, y.max(HIGHEST))).collect(),
    }
}

/// The picture's own size, for its viewBox.
pub fn view_box(width: f64, height: f64) -> String {
    format!("0 0 {} {}", coordinate(width), coordinate(height))
}
