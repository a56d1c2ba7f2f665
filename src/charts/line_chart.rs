//! A line chart over the years: marks in words, each line named at its end.

use crate::chart::over_time::{LineChart, line_chart as geometry, view_box};
use crate::chart::path::{coordinate, moved_to};
use app::Style;
use text::first::Series;
use text::number::written;
use yew::prelude::*;

/// Drawn size before anything is measured.
pub const USUAL: (u32, u32) = (690, 120);

/// `node` is where the drawn `size` is measured.
pub fn line_chart(
    all: &[Series],
    first_year: usize,
    node: &NodeRef,
    (width, height): (f64, f64),
    style: Style,
) -> Html {
    let values: Vec<Vec<f64>> = all
        .iter()
        .map(|series| style.all_restated(&series.values))
        .collect();
    let values: Vec<&[f64]> = values.iter().map(Vec::as_slice).collect();
    let chart = geometry(width, height, first_year, &values);
    let names = all
        .iter()
        .map(|series| format!("{} {}", series.name, series.last))
        .collect::<Vec<_>>()
        .join(", ");
    let last_year = first_year
        + all
            .first()
            .map_or(0, |series| series.values.len().saturating_sub(1));
    html! {
        <>
            <svg ref={node.clone()} class="line-chart" viewBox={view_box(width, height)} preserveAspectRatio="xMinYMin meet" role="img">
                <title>{ format!("By year {last_year}: {names}. The numbers stand under Numbers by year.") }</title>
                { marks(&chart) }
                { for all.iter().zip(&chart.lines).map(|(series, line)| html! { <path class={format!("line {}", series.class)} d={line.clone()} /> }) }
                if width >= 480.0 {
                    { for all.iter().zip(&chart.ends).map(|(series, &(x, y))| html! {
                        <g class={format!("end-label {}", series.class)} transform={moved_to((x + 8.0, y))}>
                            <text y="-3">{ series.name }</text>
                            <text y="13">{ &series.last }</text>
                        </g>
                    }) }
                }
            </svg>
            <p class="line-names">{ for all.iter().map(|series| html! { <span class={series.class}>{ format!("{}: {} ", series.name, series.last) }</span> }) }</p>
        </>
    }
}

/// The scale: a line and a number a mark, and the years.
pub fn marks(chart: &LineChart) -> Html {
    html! {
        <>
            { for chart.value_marks.iter().map(|&mark| value_mark(chart.plot, mark)) }
            { for chart.year_marks.iter().map(|&(year, x)| html! {
                <text class="year" x={coordinate(x)} y={coordinate(chart.height - 6.0)} text-anchor="middle">{ year }</text>
            }) }
        </>
    }
}

/// A line across a plot from `left` to `right`, with the sum of money it stands for, in the prices shown.
pub fn value_mark((left, right): (f64, f64), (value, y): (f64, f64)) -> Html {
    html! {
        <g class={if value == 0.0 { "mark zero" } else { "mark" }}>
            <line x1={coordinate(left)} x2={coordinate(right)} y1={coordinate(y)} y2={coordinate(y)} />
            <text x={coordinate(left - 8.0)} y={coordinate(y + 4.0)} text-anchor="end">{ written(value) }</text>
        </g>
    }
}
