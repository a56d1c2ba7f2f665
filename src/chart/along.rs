//! Lines along the line of families, from the most complex to the most ready for help: marks, paths
//! and boundaries.

use super::path::polyline;
use super::scale::{Scale, ticks};

pub const WIDTH: f64 = 640.0;
pub const HEIGHT: f64 = 240.0;
const LEFT: f64 = 110.0;
const RIGHT: f64 = 12.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 28.0;

#[derive(Clone, Debug, PartialEq)]
pub struct AlongChart {
    /// Left and right, top and bottom of the plot.
    pub plot: (f64, f64),
    pub rise: (f64, f64),
    /// Value and height of each mark.
    pub value_marks: Vec<(f64, f64)>,
    /// Per cent of the line and position of each mark.
    pub share_marks: Vec<(u32, f64)>,
    pub lines: Vec<String>,
    /// Where each boundary stands.
    pub boundaries: Vec<f64>,
}

/// Each series is one value a group, evenly spread; `boundaries` are shares of the line.
pub fn along_chart(series: &[&[f64]], boundaries: &[f64]) -> AlongChart {
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
    let plot = (LEFT, WIDTH - RIGHT);
    let rise = (TOP, HEIGHT - BOTTOM);
    let x = Scale {
        domain: (0.0, 1.0),
        range: plot,
    };
    let y = Scale {
        domain: (marks[0], marks[marks.len() - 1]),
        range: (rise.1, rise.0),
    };
    let line = |values: &&[f64]| {
        let middle = |g: usize| (g as f64 + 0.5) / values.len() as f64;
        polyline(
            values
                .iter()
                .enumerate()
                .map(|(g, &value)| (x.at(middle(g)), y.at(value))),
        )
    };
    AlongChart {
        plot,
        rise,
        value_marks: marks.iter().map(|&mark| (mark, y.at(mark))).collect(),
        share_marks: (0..=2)
            .map(|half| (half * 50, x.at(f64::from(half) / 2.0)))
            .collect(),
        lines: series.iter().map(line).collect(),
        boundaries: boundaries.iter().map(|&share| x.at(share)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_the_line_stand_at_the_ends_of_the_plot() {
        let chart = along_chart(&[&[1.0; 100], &[-1.0; 100]], &[0.0, 0.5, 1.0]);
        assert_eq!(
            chart.boundaries,
            [
                chart.plot.0,
                (chart.plot.0 + chart.plot.1) / 2.0,
                chart.plot.1
            ]
        );
        assert_eq!(
            chart.value_marks.first().map(|mark| mark.1),
            Some(chart.rise.1)
        );
        assert_eq!(chart.lines[0].matches('L').count(), 99);
    }
}
