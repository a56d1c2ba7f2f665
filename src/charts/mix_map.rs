//! The map of every mix. A click loads the mix under the pointer; the table and its buttons do the
//! same without one.

use crate::chart::path::coordinate;
use crate::chart::ternary::{CLASSES, HEIGHT, Ternary, WIDTH};
use text::views::mix_map as said;
use web_sys::Element;
use yew::prelude::*;

/// A marked mix.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    pub mark: &'static str,
    pub at: (f64, f64),
}

/// The map, what is marked on it, and what a click does.
pub struct MixMap<'a> {
    pub map: &'a Ternary,
    pub spots: Vec<Spot>,
    pub title: &'a str,
    /// The greatest size of a value, in words.
    pub greatest: String,
    /// A point of the map, in its own units.
    pub pick: Callback<(f64, f64)>,
}

/// Room around the triangle for the corners' names.
const MARGIN: f64 = 30.0;

pub fn mix_map(props: MixMap) -> Html {
    let onclick = {
        let pick = props.pick.clone();
        move |event: MouseEvent| {
            let target = event
                .target_dyn_into::<Element>()
                .and_then(|target| target.closest("svg").ok().flatten());
            if let Some(svg) = target {
                let drawn = svg.get_bounding_client_rect();
                let units = (WIDTH + 2.0 * MARGIN) / drawn.width();
                pick.emit((
                    (f64::from(event.client_x()) - drawn.left()) * units - MARGIN,
                    (f64::from(event.client_y()) - drawn.top()) * units - MARGIN,
                ));
            }
        }
    };
    let class_name = |index: usize| {
        if index < CLASSES {
            format!("below-{}", CLASSES - index)
        } else {
            format!("above-{}", index - CLASSES + 1)
        }
    };
    let corner = |x: f64, y: f64, anchor: &'static str, text: &'static str| {
        html! {
            <text x={coordinate(x)} y={coordinate(y)} text-anchor={anchor}>{ text }</text>
        }
    };
    let view_box = [
        -MARGIN,
        -MARGIN,
        WIDTH + 2.0 * MARGIN,
        HEIGHT + 2.0 * MARGIN,
    ];
    html! {
        <figure class="mix-map">
            <svg
                viewBox={view_box.map(coordinate).join(" ")}
                role="img"
                {onclick}
            >
                <title>{ said::described(props.title) }</title>
                <defs>
                    <pattern
                        id="hatch"
                        width="6"
                        height="6"
                        patternUnits="userSpaceOnUse"
                        patternTransform="rotate(45)"
                    >
                        <line x1="0" x2="0" y1="0" y2="6" class="hatch" />
                    </pattern>
                </defs>
                { for props.map.classes.iter().enumerate().map(|(index, path)| html! {
                    <path class={class_name(index)} d={path.clone()} />
                }) }
                <path class="near" d={props.map.near_highest.clone()} fill="url(#hatch)" />
                if let Some(line) = &props.map.budget_line {
                    <path class="budget-line" d={line.clone()} />
                }
                { corner(WIDTH / 2.0, -12.0, "middle", said::ALL_INTENSIVE) }
                { corner(0.0, HEIGHT + 20.0, "start", said::ALL_TARGETED) }
                { corner(WIDTH, HEIGHT + 20.0, "end", said::ALL_UNIVERSAL) }
                { for props.spots.iter().map(|spot| html! {
                    <g class="spot">
                        <circle cx={coordinate(spot.at.0)} cy={coordinate(spot.at.1)} r="9" />
                        <text
                            x={coordinate(spot.at.0)}
                            y={coordinate(spot.at.1 + 4.0)}
                            text-anchor="middle"
                        >
                            { spot.mark }
                        </text>
                    </g>
                }) }
            </svg>
            <figcaption>
                <ul class="legend">
                    { for (0..2 * CLASSES).rev().map(|index| html! {
                        <li>
                            <span
                                class={format!("swatch {}", class_name(index))}
                                aria-hidden="true"
                            />
                        </li>
                    }) }
                </ul>
                <p class="ends">
                    <span>{ &props.greatest }</span>
                    <span>{ "£0" }</span>
                    <span>{ said::minus(&props.greatest) }</span>
                </p>
                <p>{ said::NET_VALUE_OF_EVERY }</p>
            </figcaption>
        </figure>
    }
}
