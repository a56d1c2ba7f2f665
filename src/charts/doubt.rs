//! The picture of doubt: twenty dots, hollow where they lose and filled where they save, and the
//! standards of evidence as diamonds under them.

use crate::chart::doubt::{Domain, Doubt as Shape, HEIGHT, along, doubt as geometry};
use crate::chart::letters;
use crate::chart::over_time::view_box;
use crate::chart::path::{coordinate, moved_to};
use yew::prelude::*;

/// Narrower than this, or than all of them together, the labels of the standards stand in a list
/// under the picture.
const NARROW: f64 = 500.0;

/// A standard of evidence: its value, and what stands under its diamond.
pub struct Standard {
    pub value: f64,
    pub amount: String,
    pub reason: &'static str,
    pub chosen: bool,
}

pub struct Doubt<'a> {
    /// What the picture shows, for whoever cannot see it.
    pub described: String,
    /// How many lose and how many save.
    pub counts: [String; 2],
    pub cases: &'a [f64],
    pub range: (f64, f64),
    pub domain: Domain,
    /// The lowest first.
    pub standards: Vec<Standard>,
    /// Where the drawn size is measured, and that size in the picture's units.
    pub node: &'a NodeRef,
    pub width: f64,
    /// Another plan's letter and range, under the axis.
    pub ghost: Option<(String, (f64, f64))>,
}

pub fn doubt(chart: Doubt) -> Html {
    let Doubt { width, cases, .. } = chart;
    let marks: Vec<(f64, f64)> = chart
        .standards
        .iter()
        .map(|standard| (standard.value, half_width(standard)))
        .collect();
    let shape = geometry(width, chart.domain, cases, chart.range, &marks);
    let labels: f64 = marks.iter().map(|(_, half)| 2.0 * half).sum();
    let narrow = width < NARROW.max(labels);
    let label = |(standard, &(_, middle)): (&Standard, &(f64, f64))| {
        html! {
            <g class="standard" transform={moved_to((middle, shape.axis))}>
                <text class="amount" y="21" text-anchor="middle">{ &standard.amount }</text>
                <text y="37" text-anchor="middle">{ standard.reason }</text>
            </g>
        }
    };
    let listed = |standard: &Standard| {
        let mark = if standard.chosen { "◆" } else { "◇" };
        html! {
            <li>
                <span aria-hidden="true">{ mark }{ " " }</span>
                <strong>{ &standard.amount }</strong>
                { " " }
                { standard.reason }
            </li>
        }
    };
    html! {
        <>
            <svg
                ref={chart.node.clone()}
                class="doubt-chart"
                viewBox={view_box(width, HEIGHT)}
                preserveAspectRatio="xMinYMin meet"
                role="img"
                aria-label={chart.described}
            >
                { for chart.ghost.iter().map(|(letter, range)| {
                    let x = along(chart.domain, width);
                    ghost(letter, (x.at(range.0), x.at(range.1)), &shape)
                }) }
                { picture(&shape, cases, &chart.counts, width) }
                { for chart
                    .standards
                    .iter()
                    .zip(&shape.diamonds)
                    .map(|(standard, &(x, _))| diamond(x, shape.axis, standard.chosen)) }
                if !narrow {
                    { for chart.standards.iter().zip(&shape.diamonds).map(label) }
                }
            </svg>
            if narrow {
                <ul class="standards">{ for chart.standards.iter().map(listed) }</ul>
            }
        </>
    }
}

fn picture(shape: &Shape, cases: &[f64], counts: &[String; 2], width: f64) -> Html {
    let (axis, zero) = (coordinate(shape.axis), coordinate(shape.zero));
    let radius = coordinate(shape.radius);
    let dot = |(&case, &(x, y)): (&f64, &(f64, f64))| {
        let class = if case > 0.0 { "saves" } else { "loses" };
        html! { <circle {class} cx={coordinate(x)} cy={coordinate(y)} r={radius.clone()} /> }
    };
    html! {
        <>
            <line class="axis" x1="0" x2={coordinate(width)} y1={axis.clone()} y2={axis.clone()} />
            <line
                class="range"
                x1={coordinate(shape.range.0)}
                x2={coordinate(shape.range.1)}
                y1={axis.clone()}
                y2={axis.clone()}
            />
            <line class="zero" x1={zero.clone()} x2={zero} y1="0" y2={axis} />
            <text class="amount" x={coordinate(shape.zero - 10.0)} y="11" text-anchor="end">
                { &counts[0] }
            </text>
            <text class="amount" x={coordinate(shape.zero + 10.0)} y="11">{ &counts[1] }</text>
            { for cases.iter().zip(&shape.dots).map(dot) }
        </>
    }
}

/// The range of another plan: a broken line just under the axis, and its letter at the end where no
/// diamond stands.
fn ghost(letter: &str, (low, high): (f64, f64), shape: &Shape) -> Html {
    let y = coordinate(shape.axis + 8.0);
    let left = (low - 4.0).max(9.0);
    let taken = |x: f64| shape.diamonds.iter().any(|(at, _)| (at - x).abs() < 14.0);
    let (x, anchor) = if taken(left - 4.0) {
        (high + 4.0, "start")
    } else {
        (left, "end")
    };
    html! {
        <>
            <line
                class="ghost"
                x1={coordinate(low)}
                x2={coordinate(high)}
                y1={y.clone()}
                y2={y}
            />
            <text x={coordinate(x)} y={coordinate(shape.axis + 11.0)} text-anchor={anchor}>
                { letter.to_string() }
            </text>
        </>
    }
}

fn diamond(x: f64, y: f64, chosen: bool) -> Html {
    let class = classes!("diamond", chosen.then_some("chosen"));
    html! { <path {class} transform={moved_to((x, y))} d="M0 -5.5L5.5 0L0 5.5L-5.5 0Z" /> }
}

/// Half the width of a standard's label, about.
fn half_width(standard: &Standard) -> f64 {
    let amount = letters::strong(&standard.amount);
    let reason = letters::plain(standard.reason);
    amount.max(reason) / 2.0
}
