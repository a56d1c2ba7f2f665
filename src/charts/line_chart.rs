//! A line chart over the years: marks in words, each line named at its end.

use crate::chart::over_time::{LineChart as Shape, line_chart as geometry, view_box};
use crate::chart::path::{coordinate, moved_to};
use text::number::written;
use yew::prelude::*;

/// Narrower than this there is no room for names at the lines' ends.
const NARROW: f64 = 480.0;

/// A line with its name, a value a year, and its last value in words.
pub struct ChartLine {
    pub name: &'static str,
    pub class: &'static str,
    pub values: Vec<f64>,
    pub last: String,
}

pub struct LineChart {
    /// What the chart shows, for whoever cannot see it.
    pub title: String,
    pub lines: Vec<ChartLine>,
    /// The year of each line's first value.
    pub first_year: usize,
    /// Width and height in the picture's units.
    pub size: (f64, f64),
}

pub fn line_chart(chart: LineChart) -> Html {
    let LineChart { lines, .. } = chart;
    let (width, height) = chart.size;
    let values: Vec<&[f64]> = lines.iter().map(|line| line.values.as_slice()).collect();
    let shape = geometry(width, height, chart.first_year, &values);
    let line = |(line, path): (&ChartLine, &String)| {
        html! { <path class={classes!("line", line.class)} d={path.clone()} /> }
    };
    let end = |(line, &(x, y)): (&ChartLine, &(f64, f64))| {
        html! {
            <g class={classes!("end-label", line.class)} transform={moved_to((x + 8.0, y))}>
                <text y="-3">{ line.name }</text>
                <text y="13">{ &line.last }</text>
            </g>
        }
    };
    let named = |line: &ChartLine| {
        html! { <span class={line.class}>{ format!("{}: {} ", line.name, line.last) }</span> }
    };
    html! {
        <>
            <svg
                class="line-chart"
                viewBox={view_box(width, height)}
                preserveAspectRatio="xMinYMin meet"
                role="img"
            >
                <title>{ chart.title }</title>
                { marks(&shape) }
                { for lines.iter().zip(&shape.lines).map(line) }
                if width >= NARROW {
                    { for lines.iter().zip(&shape.ends).map(end) }
                }
            </svg>
            <p class="line-names">{ for lines.iter().map(named) }</p>
        </>
    }
}

/// The scale: a line and a number a mark, and the years.
pub fn marks(chart: &Shape) -> Html {
    html! {
        <>
            { for chart.value_marks.iter().map(|&mark| value_mark(chart.plot, mark)) }
            { for chart.year_marks.iter().map(|&(year, x)| html! {
                <text
                    class="year"
                    x={coordinate(x)}
                    y={coordinate(chart.height - 6.0)}
                    text-anchor="middle"
                >
                    { year }
                </text>
            }) }
        </>
    }
}

/// A line across a plot from `left` to `right`, with the sum of money it stands for, in the prices
/// shown.
pub fn value_mark((left, right): (f64, f64), (value, y): (f64, f64)) -> Html {
    html! {
        <g class={if value == 0.0 { "mark zero" } else { "mark" }}>
            <line
                x1={coordinate(left)}
                x2={coordinate(right)}
                y1={coordinate(y)}
                y2={coordinate(y)}
            />
            <text x={coordinate(left - 8.0)} y={coordinate(y + 4.0)} text-anchor="end">
                { written(value) }
            </text>
        </g>
    }
}
