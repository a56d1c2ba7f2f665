//! A line chart over the years: marks in words, each line named at its end.

use crate::app::format::money;
use crate::app::report::over_time::Series;
use crate::chart::over_time::{line_chart, view_box};
use crate::chart::path::coordinate;
use crate::ui::measure::use_size;
use yew::prelude::*;

/// Drawn size before anything is measured.
const USUAL: (f64, f64) = (690.0, 150.0);

#[derive(Properties, PartialEq)]
pub struct Props {
    pub series: Vec<Series>,
    pub first_year: usize,
}

#[component]
pub fn LineChartView(props: &Props) -> Html {
    let node = use_node_ref();
    let (width, height) = use_size(node.clone(), USUAL);
    let values: Vec<&[f64]> = props.series.iter().map(|series| series.values.as_slice()).collect();
    let chart = line_chart(width, height, props.first_year, &values);
    let (left, right) = chart.plot;
    let names = props.series.iter().map(|series| format!("{} {}", series.name, series.last)).collect::<Vec<_>>().join(", ");
    let last_year = props.first_year + props.series.first().map_or(0, |series| series.values.len().saturating_sub(1));
    html! {
        <>
            <svg ref={node} class="line-chart" viewBox={view_box(width, height)} preserveAspectRatio="xMinYMin meet" role="img">
                <title>{ format!("By year {last_year}: {names}. The numbers are in the table below.") }</title>
                { for chart.value_marks.iter().map(|&(value, y)| html! {
                    <g class={if value == 0.0 { "mark zero" } else { "mark" }}>
                        <line x1={coordinate(left)} x2={coordinate(right)} y1={coordinate(y)} y2={coordinate(y)} />
                        <text x={coordinate(left - 8.0)} y={coordinate(y + 4.0)} text-anchor="end">{ money(value) }</text>
                    </g>
                }) }
                { for chart.year_marks.iter().map(|&(year, x)| html! {
                    <text class="year" x={coordinate(x)} y={coordinate(height - 6.0)} text-anchor="middle">{ year }</text>
                }) }
                { for props.series.iter().zip(&chart.lines).map(|(series, line)| html! { <path class={classes!("line", series.class)} d={line.clone()} /> }) }
                if width >= 480.0 {
                    { for props.series.iter().zip(&chart.ends).map(|(series, &(x, y))| html! {
                        <g class={classes!("end-label", series.class)}>
                            <text x={coordinate(x + 8.0)} y={coordinate(y - 3.0)}>{ series.name }</text>
                            <text x={coordinate(x + 8.0)} y={coordinate(y + 13.0)}>{ &series.last }</text>
                        </g>
                    }) }
                }
            </svg>
            <p class="line-names">{ for props.series.iter().map(|series| html! { <span class={series.class}>{ format!("{}: {} ", series.name, series.last) }</span> }) }</p>
        </>
    }
}
