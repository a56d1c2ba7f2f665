//! A range over the years: a shaded band with its middle line, and a line to hold against it.

use super::line_chart::marks;
use crate::chart::over_time::{between, line_chart as geometry, view_box};
use app::Style;
use yew::prelude::*;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 190.0;

/// What lies between `low` and `high`, its `middle`, and what is `held_against` it; a value a year,
/// from year 1.
pub struct BandChart<'a> {
    pub title: &'a str,
    pub low: &'a [f64],
    pub middle: &'a [f64],
    pub high: &'a [f64],
    pub held_against: &'a [f64],
}

pub fn band_chart(chart: BandChart, style: Style) -> Html {
    let [low, middle, high, held_against] =
        [chart.low, chart.middle, chart.high, chart.held_against]
            .map(|values| style.all_restated(values));
    let shape = geometry(WIDTH, HEIGHT, 1, &[&low, &middle, &high, &held_against]);
    html! {
        // A narrow screen scrolls the chart rather than shrinking its words.
        <div class="scroll" tabindex="0" role="group" aria-label={chart.title.to_string()}>
            <svg class="band-chart" viewBox={view_box(WIDTH, HEIGHT)} role="img">
                <title>{ chart.title.to_string() }</title>
                { marks(&shape) }
                <path class="range-band" d={between(&shape, &high, &low)} />
                <path class="line avoided" d={shape.lines[1].clone()} />
                <path class="line cost" d={shape.lines[3].clone()} />
            </svg>
        </div>
    }
}
