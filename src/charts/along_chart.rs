//! Lines along the line of families, with the boundaries of a mix.

use super::line_chart::value_mark;
use crate::chart::along::{HEIGHT, WIDTH, along_chart as geometry};
use crate::chart::over_time::view_box;
use crate::chart::path::coordinate;
use app::Style;
use yew::prelude::*;

/// A line's class and its values, one a group.
pub type AlongLine<'a> = (&'static str, &'a [f64]);

pub fn along_chart(
    title: &str,
    lines: &[AlongLine],
    boundaries: &[f64],
    ends: (&'static str, &'static str),
    style: Style,
) -> Html {
    let values: Vec<Vec<f64>> = lines
        .iter()
        .map(|line| style.all_restated(line.1))
        .collect();
    let values: Vec<&[f64]> = values.iter().map(Vec::as_slice).collect();
    let chart = geometry(&values, boundaries);
    let (top, bottom) = chart.rise;
    html! {
        // A narrow screen scrolls the chart rather than shrinking its words.
        <div class="scroll" tabindex="0" role="group" aria-label={title.to_string()}>
            <svg class="along-chart" viewBox={view_box(WIDTH, HEIGHT)} role="img">
                <title>{ title.to_string() }</title>
                { for chart.value_marks.iter().map(|&mark| value_mark(chart.plot, mark)) }
                { for chart.boundaries.iter().map(|&x| html! {
                    <line
                        class="boundary"
                        x1={coordinate(x)}
                        x2={coordinate(x)}
                        y1={coordinate(top)}
                        y2={coordinate(bottom)}
                    />
                }) }
                { for lines.iter().zip(&chart.lines).map(|((class, _), path)| html! {
                    <path class={format!("line {class}")} d={path.clone()} />
                }) }
                { for chart.share_marks.iter().map(|&(percent, x)| html! {
                    <text
                        x={coordinate(x)}
                        y={coordinate(HEIGHT - 8.0)}
                        text-anchor={match percent { 0 => "start", 100 => "end", _ => "middle" }}
                    >
                        { match percent {
                            0 => ends.0.to_string(),
                            100 => ends.1.to_string(),
                            _ => format!("{percent}%"),
                        } }
                    </text>
                }) }
            </svg>
        </div>
    }
}
