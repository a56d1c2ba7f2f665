//! The triangle of need: dots by band, boundaries that can be dragged, labels, and the years walked through.

use super::layout::Screen;
use crate::chart::over_time::view_box;
use crate::chart::path::{coordinate, moved_to};
use crate::chart::triangle::{self, BandShape, Edge, PICTURE_HEIGHT, PICTURE_WIDTH, Triangle};
use crate::classes::band_class;
use crate::context::Context;
use crate::shell::media;
use app::views::first::BandRow;
use app::{Msg, Style, decimal};
use text::first::{bands, triangle as words};
use text::{names, remark::remark};
use web_sys::Element;
use yew::prelude::*;

pub fn triangle(context: &Context, screen: &Screen) -> Html {
    let (state, rows, shape) = (screen.state, &screen.first.bands, &screen.shape);
    let style = context.style();
    let press = context.send.reform(|_: MouseEvent| Msg::WalkPressed {
        reduced_motion: media::reduced_motion(),
    });
    let row = |band: &BandShape| rows.iter().find(|row| row.band == band.band);
    html! {
        <figure class="triangle">
            <div class="picture">
            <svg ref={screen.picture.clone()} viewBox={view_box(PICTURE_WIDTH, PICTURE_HEIGHT)} preserveAspectRatio="xMinYMin slice" role="img">
                <title>{ words::described(rows) }</title>
                <text class="end" x="196" y="13" text-anchor="end">{ words::MOST_COMPLEX }</text>
                <text class="end ready" x="502" y="302">{ words::MOST_READY }</text>
                { for shape.bands.iter().map(|band| dots(band, shape)) }
                { for shape.bands.iter().map(|band| label(band.label, row(band), style)) }
            </svg>
            <svg class="handles" viewBox={view_box(PICTURE_WIDTH, PICTURE_HEIGHT)} preserveAspectRatio="xMinYMin slice" aria-hidden="true">
                { for shape.edges.iter().map(|edge| html! { <path class="line" d={edge.line.clone()} /> }) }
                { for shape.edges.iter().map(|edge| handle(edge, context, screen)) }
            </svg>
            <button type="button" class="inline play" onclick={press}>{ words::walk(state.walk) }</button>
            </div>
            // A sentence about the last change takes the caption's place, so that nothing moves under the pointer.
            <figcaption>
                <span role="status" class="remark" id="remark">{ state.remark.as_ref().map(|said| remark(said, style)) }</span>
                if state.remark.is_none() {
                    <span class="narrow">{ words::BOTH_ENDS }</span>
                    { words::each_dot(shape.families_a_dot) }{ " " }{ words::solid_and_pale(screen.year) }
                }
            </figcaption>
        </figure>
    }
}

fn dots(band: &BandShape, shape: &Triangle) -> Html {
    let class = band_class(band.band);
    let (width, height) = (
        decimal::fixed(shape.pitch.0, 3),
        decimal::fixed(shape.pitch.1, 3),
    );
    let middle = |pitch: f64| decimal::fixed(pitch / 2.0, 3);
    html! {
        <g {class} stroke-width={coordinate(shape.dot_size)}>
            <pattern id={format!("dot-{class}")} width={width} height={height.clone()} patternUnits="userSpaceOnUse">
                <circle cx={middle(shape.pitch.0)} cy={middle(shape.pitch.1)} r={decimal::fixed(shape.dot_size / 2.0, 2)} />
            </pattern>
            <g fill={format!("url(#dot-{class})")}>
                { for band.pale.iter().map(|row| html! { <rect key={row.row} transform={moved_to(row.at)} width={decimal::fixed(row.width, 1)} height={height.clone()} /> }) }
            </g>
            <path class="solid" d={band.solid.clone()} />
        </g>
    }
}

fn label(at: (f64, f64), row: Option<&BandRow>, style: Style) -> Html {
    let Some(row) = row else { return html! {} };
    html! {
        <g class={format!("label {}", band_class(row.band))} transform={moved_to(at)}>
            <text class="name" y="-14">{ format!("{}, {}%", names::band(row.band, style), row.percent) }</text>
            <text class="count" y="4">{ bands::held(row) }</text>
            <text class="detail" y="20">{ bands::caption(row) }</text>
        </g>
    }
}

/// A handle for a pointer; the sliders do the same for everyone else, so it is hidden from screen readers.
fn handle(edge: &Edge, context: &Context, screen: &Screen) -> Html {
    let above = edge.above;
    let onpointerdown = |event: PointerEvent| {
        event.prevent_default();
        if let Some(target) = event.target_dyn_into::<Element>() {
            // Without capture the drag ends at the handle's edge, which is a nuisance but no harm.
            let _ = target.set_pointer_capture(event.pointer_id());
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
                let y =
                    (f64::from(event.client_y()) - drawn.top()) / drawn.height() * PICTURE_HEIGHT;
                send.emit(Msg::EdgeDragged(above, triangle::family_at(mix, y)));
            }
        }
    };
    let end = context.send.reform(|_: PointerEvent| Msg::Settled);
    html! {
        <g class="edge" data-edge={band_class(above)} key={band_class(above)} transform={moved_to(edge.handle)}>
            <circle class="grip" r="11" />
            <path class="arrows" d="M-4 -2.5l4 -4l4 4m0 5l-4 4l-4 -4" />
            <rect class="target" x="-22" y="-22" width="44" height="44"
                {onpointerdown} {onpointermove} onpointerup={end.clone()} onpointercancel={end} />
        </g>
    }
}
