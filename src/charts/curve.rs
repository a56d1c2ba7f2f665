//! Net value added up year by year: one curve, labelled at its low, its crossing and its end.

use crate::chart::curve::{Behind, HEIGHT, curve as geometry};
use crate::chart::letters;
use crate::chart::over_time::view_box;
use crate::chart::path::coordinate;
use crate::chart::scale::within;
use yew::prelude::*;

pub struct Curve<'a> {
    /// What the picture shows, for whoever cannot see it.
    pub described: String,
    /// From year 0, and when it comes back to zero, in years.
    pub values: &'a [f64],
    pub crossing: Option<f64>,
    /// What stands at its low and at its end, and how a year is called.
    pub low: String,
    pub end: String,
    pub year: fn(usize) -> String,
    pub width: f64,
    /// Other plans behind it: the letter and the values of each.
    pub ghosts: Vec<(String, &'a [f64])>,
}

pub fn curve(chart: Curve) -> Html {
    let ghosts: Vec<&[f64]> = chart.ghosts.iter().map(|(_, values)| *values).collect();
    let shape = geometry(chart.width, chart.values, chart.crossing, &ghosts);
    let zero = coordinate(shape.zero);
    // Its letter stands inside the picture, where the own curve's end keeps its label.
    let ghost = |((letter, _), behind): (&(String, &[f64]), &Behind)| {
        let (x, y) = behind.end;
        html! {
            <>
                <path class="ghost" d={behind.line.clone()} />
                <text x={coordinate(x - 4.0)} y={coordinate(y - 5.0)} text-anchor="end">
                    { letter }
                </text>
            </>
        }
    };
    let tick = |x: &f64| {
        let x = coordinate(*x);
        let (above, below) = (coordinate(shape.zero - 3.0), coordinate(shape.zero + 3.0));
        html! { <line class="tick" x1={x.clone()} x2={x} y1={above} y2={below} /> }
    };
    let year = |&(year, x): &(usize, f64)| {
        html! {
            <text x={coordinate(x)} y={coordinate(HEIGHT - 6.0)} text-anchor="middle">
                { (chart.year)(year) }
            </text>
        }
    };
    let (end_x, end_y) = shape.end;
    // A label too long for the room beside the curve's end stands above it.
    let fits = end_x + 8.0 + letters::strong(&chart.end) <= chart.width;
    let (label_x, label_y, anchor) = if fits {
        (end_x + 8.0, end_y + 4.0, "start")
    } else {
        (chart.width - 1.0, (end_y - 9.0).max(11.0), "end")
    };
    // A low near either end keeps its label in the picture.
    let half = letters::plain(&chart.low) / 2.0;
    let low = shape.low.map(|(x, _)| within(x, half, chart.width - half));
    html! {
        <svg
            class="curve-chart"
            viewBox={view_box(chart.width, HEIGHT)}
            preserveAspectRatio="xMinYMin meet"
            role="img"
            aria-label={chart.described}
        >
            <path class="down" d={shape.down.clone()} />
            <line
                class="axis"
                x1="0"
                x2={coordinate(shape.end_of_axis)}
                y1={zero.clone()}
                y2={zero.clone()}
            />
            { for shape.ticks.iter().map(tick) }
            { for chart.ghosts.iter().zip(&shape.ghosts).map(ghost) }
            <path class="curve" d={shape.line.clone()} />
            if let Some(x) = low {
                <text x={coordinate(x)} y={coordinate(shape.low_label)} text-anchor="middle">
                    { chart.low }
                </text>
            }
            if let Some(x) = shape.crossing {
                <circle class="crossing" cx={coordinate(x)} cy={zero} r="4.5" />
            }
            <text
                class="amount"
                x={coordinate(label_x)}
                y={coordinate(label_y)}
                text-anchor={anchor}
            >
                { chart.end }
            </text>
            { for shape.years.iter().map(year) }
        </svg>
    }
}
