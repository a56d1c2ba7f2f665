//! The map of mixes: targeted families across, intensive ones up. A click loads the mix under the
//! pointer; the table of alternatives and the sliders do the same without one.

use crate::chart::mix_map::{CLASSES, HEIGHT, LEFT, MixMap, RIGHT, RISE, TOP};
use crate::chart::path::coordinate;
use text::number::count;
use text::views::mix_map as said;
use web_sys::Element;
use yew::prelude::*;

/// A marked mix.
pub struct Spot {
    pub name: AttrValue,
    pub at: (f64, f64),
    /// Whether it is yours: filled, and named below it.
    pub yours: bool,
}

/// The map, what is marked on it, and what a click does.
pub struct Drawn<'a> {
    pub map: &'a MixMap,
    pub spots: Vec<Spot>,
    pub title: &'a str,
    /// The greatest size of a value, in words.
    pub greatest: String,
    /// Where the drawn size is measured.
    pub node: &'a NodeRef,
    /// A point of the map, in its own units.
    pub pick: Callback<(f64, f64)>,
}

pub fn mix_map(props: Drawn) -> Html {
    let Drawn {
        map,
        spots,
        title,
        greatest,
        node,
        pick,
    } = props;
    let onclick = move |event: MouseEvent| {
        let target = event
            .target_dyn_into::<Element>()
            .and_then(|target| target.closest("svg").ok().flatten());
        if let Some(svg) = target {
            let drawn = svg.get_bounding_client_rect();
            let units = HEIGHT / drawn.height();
            pick.emit((
                (f64::from(event.client_x()) - drawn.left()) * units - LEFT,
                (f64::from(event.client_y()) - drawn.top()) * units - TOP,
            ));
        }
    };
    let width = map.domain.width;
    let view_box = [-LEFT, -TOP, LEFT + width + RIGHT, HEIGHT];
    html! {
        <figure class="mix-map">
            <svg
                viewBox={view_box.map(coordinate).join(" ")}
                preserveAspectRatio="xMinYMin meet"
                role="img"
                ref={node}
                {onclick}
            >
                <title>{ said::described(title) }</title>
                <defs>
                    <pattern
                        id="over-budget"
                        width="7"
                        height="7"
                        patternUnits="userSpaceOnUse"
                        patternTransform="rotate(45)"
                    >
                        <line x1="0" x2="0" y1="0" y2="7" class="hatch" />
                    </pattern>
                    <clipPath id="map-frame">
                        <rect width={coordinate(width)} height={coordinate(RISE)} />
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
                        if !map.domain.every_mix {
                            <path class="beyond-budget" d={map.beyond.clone()} />
                            <path d={map.beyond.clone()} fill="url(#over-budget)" />
                        }
                        <g clip-path="url(#within-budget)">
                            <path class="near" d={map.near_highest.clone()} />
                        </g>
                        if let Some(line) = &map.budget_line {
                            <path class="budget-line" d={line.clone()} />
                        }
                    </g>
                </g>
                { axes(map) }
                if let Some((x, y)) = map.over_budget {
                    <text
                        class="haloed"
                        x={coordinate(x)}
                        y={coordinate(y)}
                    >
                        { said::OVER_BUDGET }
                    </text>
                }
                { for spots.iter().map(|spot| self::spot(spot, &spots, width)) }
            </svg>
            <figcaption>{ legend(&greatest) }</figcaption>
        </figure>
    }
}

/// Yours is named below its dot and another above, so that two that lie close can both be read; at
/// the upper edge, where there is no above, yours a line further down.
fn spot(spot: &Spot, all: &[Spot], width: f64) -> Html {
    let (x, y) = spot.at;
    let crowded = all
        .iter()
        .any(|other| !other.yours && y.max(other.at.1) < 20.0);
    let (side, anchor) = if x > 0.55 * width {
        (-11.0, "end")
    } else {
        (11.0, "start")
    };
    let name_at = if spot.yours {
        (y + if crowded { 30.0 } else { 16.0 }).min(RISE - 6.0)
    } else {
        (y - 6.0).max(10.0)
    };
    html! {
        <g class={classes!("spot", spot.yours.then_some("yours"))}>
            <circle cx={coordinate(x)} cy={coordinate(y)} r="6" />
            <text
                class="haloed"
                x={coordinate(x + side)}
                y={coordinate(name_at)}
                text-anchor={anchor}
            >
                { &spot.name }
            </text>
        </g>
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
    let (left, below, width) = (-8.0, RISE + 17.0, map.domain.width);
    html! {
        <>
            <path
                class="axis"
                d={format!("M0 0V{} H{}", coordinate(RISE), coordinate(width))}
            />
            { for map.marks_across.iter().map(|&(families, x)| {
                text(x, below, "middle", count(families))
            }) }
            { for map.marks_up.iter().filter(|(families, _)| *families > 0.0).map(
                |&(families, y)| text(left, y + 4.0, "end", count(families)),
            ) }
            { text(-LEFT, -11.0, "start", said::INTENSIVE_FAMILIES.into()) }
            { text(width, below + 17.0, "end", said::TARGETED_FAMILIES.into()) }
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
