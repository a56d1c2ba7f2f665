//! How a plan opens year by year: one line of steps, each with its words.

use crate::chart::opening::{HEIGHT, Step, opening as geometry};
use crate::chart::over_time::view_box;
use crate::chart::path::coordinate;
use yew::prelude::*;

pub struct Opening<'a> {
    /// What the picture shows, for whoever cannot see it.
    pub described: String,
    /// Each with its words.
    pub steps: Vec<(Step, String)>,
    /// The last year.
    pub last: usize,
    /// How a year is called.
    pub year: fn(usize) -> String,
    /// Where the drawn size is measured, and that size in the picture's units.
    pub node: &'a NodeRef,
    pub width: f64,
}

/// Width of a character, about.
const CHARACTER: f64 = 7.4;

pub fn opening(chart: Opening) -> Html {
    let steps: Vec<Step> = chart.steps.iter().map(|(step, _)| *step).collect();
    let shape = geometry(chart.width, &steps, chart.last);
    let axis = coordinate(shape.axis);
    let words = |&(index, (x, y)): &(usize, (f64, f64))| {
        let words = &chart.steps[index].1;
        let long = words.chars().count() as f64 * CHARACTER;
        // Words too long for the room to their right end where the picture does.
        let (x, anchor) = if x + long > chart.width {
            (chart.width - 6.0, "end")
        } else {
            (x, "start")
        };
        html! {
            <text class="haloed" x={coordinate(x)} y={coordinate(y)} text-anchor={anchor}>
                { words }
            </text>
        }
    };
    let year = |&(year, x): &(usize, f64)| {
        html! {
            <text
                class="year"
                x={coordinate(x)}
                y={coordinate(HEIGHT - 6.0)}
                text-anchor="middle"
            >
                { (chart.year)(year) }
            </text>
        }
    };
    html! {
        <svg
            class="opening-chart"
            viewBox={view_box(chart.width, HEIGHT)}
            preserveAspectRatio="xMinYMin meet"
            role="img"
            aria-label={chart.described}
            ref={chart.node}
        >
            <path class="under" d={shape.area.clone()} />
            <line class="axis" x1="0" x2={coordinate(chart.width)} y1={axis.clone()} y2={axis} />
            <path class="steps" d={shape.line.clone()} />
            { for shape.words.iter().map(words) }
            { for shape.years.iter().map(year) }
        </svg>
    }
}
