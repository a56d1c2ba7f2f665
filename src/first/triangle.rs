//! The triangle of need: dots by band, boundaries that can be dragged, labels, and the years walked
//! through.

use super::screen::Screen;
use crate::chart::over_time::view_box;
use crate::chart::path::{coordinate, moved_to};
use crate::chart::triangle::{self, BandShape, Edge, PICTURE_HEIGHT, PICTURE_WIDTH, Triangle};
use crate::classes::band_class;
use crate::context::Context;
use crate::shell::media;
use app::views::first::Ghost;
use app::{Msg, decimal};
use text::compare::letter;
use text::first::{bands, triangle as words};
use text::remark::remark;
use web_sys::Element;
use yew::prelude::*;

pub fn triangle(context: &Context, screen: &Screen) -> Html {
    let (state, rows, shape) = (screen.state, &screen.first.bands, &screen.shape);
    let press = context.send.reform(|_: MouseEvent| Msg::PlayPressed {
        reduced_motion: media::reduced_motion(),
    });
    let view_box = view_box(PICTURE_WIDTH, PICTURE_HEIGHT);
    html! {
        <figure class="triangle">
            <div class="picture">
                <svg
                    ref={screen.picture.clone()}
                    viewBox={view_box.clone()}
                    preserveAspectRatio="xMinYMin meet"
                    role="img"
                    aria-label={words::described(rows)}
                >
                    <text class="end" x="168" y="14">{ words::MOST_COMPLEX }</text>
                    { for shape.bands.iter().map(|band| dots(band, shape)) }
                </svg>
                <svg
                    class="handles"
                    viewBox={view_box}
                    preserveAspectRatio="xMinYMin meet"
                    aria-hidden="true"
                >
                    { for screen.ghosts.iter().map(|ghost| ghostly(ghost)) }
                    { for shape.edges.iter().map(lines) }
                    { for shape.edges.iter().map(|edge| handle(edge, context, screen)) }
                </svg>
            </div>
            <button type="button" class="inline play" onclick={press}>
                { words::play(state.play) }
            </button>
        </figure>
    }
}

/// What a dot is and what is hatched; a sentence about the last change takes its place, so that
/// nothing moves under the pointer.
pub fn caption(context: &Context, screen: &Screen) -> Html {
    let remark = screen.state.remark.as_ref();
    html! {
        <p class="caption">
            <span role="status" class="remark" id="remark">
                { remark.map(|said| self::remark(said, context.style())) }
            </span>
            if remark.is_none() {
                <span class="each-dot">
                    <span class="narrow">{ words::TOP }{ " " }</span>
                    { words::each_dot(screen.shape.families_a_dot) }
                    { " " }
                    { words::filled(screen.year) }
                </span>
                <span class="over-key">
                    <svg viewBox="0 0 26 12" aria-hidden="true">
                        <pattern id="hatch-key" width="6" height="6" patternUnits="userSpaceOnUse">
                            <path class="hatching" d="M-1 7L7 -1" />
                        </pattern>
                        <rect class="beyond" x="1" y="3" width="25" height="6" />
                        <rect x="1" y="3" width="25" height="6" fill="url(#hatch-key)" />
                        <line class="tick" x1="1" x2="1" y1="0" y2="12" />
                    </svg>
                    { bands::OVER_BUDGET }
                </span>
            }
        </p>
    }
}

/// Where a kept plan's edges stand.
fn ghostly(ghost: &Ghost) -> Html {
    let edge = |(line, (x, y)): (String, (f64, f64))| {
        html! {
            <>
                <path class="ghost" d={line} />
                <text class="end" x={coordinate(x)} y={coordinate(y + 4.5)} text-anchor="end">
                    { letter(ghost.place) }
                </text>
            </>
        }
    };
    html! { <g>{ for triangle::ghost(ghost.mix).into_iter().map(edge) }</g> }
}

fn lines(edge: &Edge) -> Html {
    html! {
        <>
            <path class="line" d={edge.line.clone()} />
            <path class="leader" d={edge.leader.clone()} />
        </>
    }
}

pub(super) fn dots(band: &BandShape, shape: &Triangle) -> Html {
    let class = band_class(band.band);
    let (width, height) = (
        decimal::fixed(shape.pitch.0, 3),
        decimal::fixed(shape.pitch.1, 3),
    );
    let middle = |pitch: f64| decimal::fixed(pitch / 2.0, 3);
    html! {
        <g {class} stroke-width={coordinate(shape.dot_size)}>
            <pattern
                id={format!("dot-{class}")}
                width={width}
                height={height.clone()}
                patternUnits="userSpaceOnUse"
            >
                <circle
                    cx={middle(shape.pitch.0)}
                    cy={middle(shape.pitch.1)}
                    r={decimal::fixed(shape.dot_size / 2.0, 2)}
                />
            </pattern>
            <g fill={format!("url(#dot-{class})")}>
                { for band.pale.iter().map(|row| html! {
                    <rect
                        key={row.row}
                        transform={moved_to(row.at)}
                        width={decimal::fixed(row.width, 1)}
                        height={height.clone()}
                    />
                }) }
            </g>
            <path class="solid" d={band.solid.clone()} />
        </g>
    }
}

/// A handle for a pointer; the sliders do the same for everyone else, so it is hidden from screen
/// readers.
fn handle(edge: &Edge, context: &Context, screen: &Screen) -> Html {
    let above = edge.above;
    let onpointerdown = {
        let picture = screen.picture.clone();
        move |event: PointerEvent| {
            event.prevent_default();
            if let Some(target) = event.target_dyn_into::<Element>() {
                // Without capture the drag ends at the handle's edge, which is a nuisance but no
                // harm.
                let _ = target.set_pointer_capture(event.pointer_id());
                note_top(&target, &picture);
            }
        }
    };
    let onpointermove = {
        let (picture, send, mix) = (
            screen.picture.clone(),
            context.send.clone(),
            context.scenario().mix(),
        );
        move |event: PointerEvent| {
            let pressed = event.buttons() & 1 == 1;
            if let Some(picture) = picture.cast::<Element>().filter(|_| pressed) {
                let drawn = picture.get_bounding_client_rect();
                let top = noted_top(&event).unwrap_or(drawn.top());
                let y = (f64::from(event.client_y()) - top) / drawn.height() * PICTURE_HEIGHT;
                send.emit(Msg::EdgeDragged(above, triangle::family_at(mix, y)));
            }
        }
    };
    let end = context.send.reform(|_: PointerEvent| Msg::Settled);
    html! {
        <g
            class="edge"
            data-edge={band_class(above)}
            key={band_class(above)}
            transform={moved_to(edge.handle)}
        >
            <circle class="grip" r="9.5" />
            <path class="arrows" d="M-3.5 -2l3.5 -3.5l3.5 3.5m0 4l-3.5 3.5l-3.5 -3.5" />
            <rect
                class="target"
                x="-22"
                y="-22"
                width="44"
                height="44"
                {onpointerdown}
                {onpointermove}
                onpointerup={end.clone()}
                onpointercancel={end}
            />
        </g>
    }
}

/// Where the picture stood when a drag began. A longer answer above may move the picture while it
/// lasts; the pointer means the place it saw.
const TOP_AT_START: &str = "data-top";

fn note_top(handle: &Element, picture: &NodeRef) {
    if let Some(picture) = picture.cast::<Element>() {
        let top = (picture.get_bounding_client_rect().top() as i32).to_string();
        // Only a malformed name is refused.
        let _ = handle.set_attribute(TOP_AT_START, &top);
    }
}

fn noted_top(event: &PointerEvent) -> Option<f64> {
    let handle = event.target_dyn_into::<Element>()?;
    let top: i32 = handle.get_attribute(TOP_AT_START)?.parse().ok()?;
    Some(f64::from(top))
}
