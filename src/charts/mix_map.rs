//! The map of every mix. A click loads the mix under the pointer; the table of alternatives and the
//! sliders do the same without one.

use crate::chart::mix_map::{CLASSES, HEIGHT, MixMap, WIDTH};
use crate::chart::path::coordinate;
use text::number::count;
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
pub struct Drawn<'a> {
    pub map: &'a MixMap,
    pub spots: Vec<Spot>,
    pub title: &'a str,
    /// The greatest size of a value, in words.
    pub greatest: String,
    /// A point of the map, in its own units.
    pub pick: Callback<(f64, f64)>,
}

/// Room around the map for the names of its axes.
const LEFT: f64 = 56.0;
const TOP: f64 = 26.0;
const RIGHT: f64 = 26.0;
const BOTTOM: f64 = 40.0;

pub fn mix_map(props: Drawn) -> Html {
    let Drawn {
        map,
        spots,
        title,
        greatest,
        pick,
    } = props;
    let onclick = move |event: MouseEvent| {
        let target = event
            .target_dyn_into::<Element>()
            .and_then(|target| target.closest("svg").ok().flatten());
        if let Some(svg) = target {
            let drawn = svg.get_bounding_client_rect();
            let units = (LEFT + WIDTH + RIGHT) / drawn.width();
            pick.emit((
                (f64::from(event.client_x()) - drawn.left()) * units - LEFT,
                (f64::from(event.client_y()) - drawn.top()) * units - TOP,
            ));
        }
    };
    let beyond = if map.domain.every_mix {
        "beyond-budget pale"
    } else {
        "beyond-budget"
    };
    let view_box = [-LEFT, -TOP, LEFT + WIDTH + RIGHT, TOP + HEIGHT + BOTTOM];
    html! {
        <figure class="mix-map">
            <svg viewBox={view_box.map(coordinate).join(" ")} role="img" {onclick}>
                <title>{ said::described(title) }</title>
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
                    <clipPath id="map-frame">
                        <rect width={coordinate(WIDTH)} height={coordinate(HEIGHT)} />
                    </clipPath>
                    <clipPath id="mixes-there-are">
                        <path d={map.there_are.clone()} />
                    </clipPath>
                    <clipPath id="within-budget">
                        <path d={map.within.clone()} />
                    </clipPath>
                </defs>
                <g clip-path="url(#map-frame)">
                    <g clip-path="url(#mixes-there-are)">
                        { for map.classes.iter().enumerate().map(|(index, path)| html! {
                            <path class={class_name(index)} d={path.clone()} />
                        }) }
                        <g clip-path="url(#within-budget)">
                            <path class="near" d={map.near_highest.clone()} fill="url(#hatch)" />
                        </g>
                        <path class={beyond} d={map.beyond.clone()} />
                        if let Some(line) = &map.budget_line {
                            <path class="budget-line" d={line.clone()} />
                        }
                    </g>
                </g>
                { axes(map) }
                { for spots.iter().map(|spot| html! {
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
            <figcaption>{ legend(&greatest) }</figcaption>
        </figure>
    }
}

fn class_name(index: usize) -> String {
    if index < CLASSES {
        format!("below-{}", CLASSES - index)
    } else {
        format!("above-{}", index - CLASSES + 1)
    }
}

/// Both axes with their marks, and what they count.
fn axes(map: &MixMap) -> Html {
    let text = |x: f64, y: f64, anchor: &'static str, text: String| {
        html! {
            <text x={coordinate(x)} y={coordinate(y)} text-anchor={anchor}>{ text }</text>
        }
    };
    let (left, below) = (-8.0, HEIGHT + 16.0);
    html! {
        <>
            <path
                class="axis"
                d={format!("M0 0V{} H{}", coordinate(HEIGHT), coordinate(WIDTH))}
            />
            { for map.marks_across.iter().map(|&(families, x)| {
                text(x, below, "middle", count(families))
            }) }
            { for map.marks_up.iter().filter(|(families, _)| *families > 0.0).map(
                |&(families, y)| text(left, y + 4.0, "end", count(families)),
            ) }
            { text(left, -12.0, "start", said::INTENSIVE_FAMILIES.into()) }
            { text(WIDTH, below + 17.0, "end", said::TARGETED_FAMILIES.into()) }
        </>
    }
}

fn legend(greatest: &str) -> Html {
    html! {
        <>
            <ul class="legend">
                { for (0..2 * CLASSES).map(|index| html! {
                    <li>
                        <span
                            class={format!("swatch {}", class_name(index))}
                            aria-hidden="true"
                        />
                    </li>
                }) }
            </ul>
            <p class="ends">
                <span>{ said::minus(greatest) }</span>
                <span>{ "£0" }</span>
                <span>{ greatest.to_string() }</span>
            </p>
        </>
    }
}
