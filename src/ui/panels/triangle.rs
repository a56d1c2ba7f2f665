//! The triangle of need: dots by band, boundaries that can be dragged, labels, and the years walked through.

use crate::app::report::{BandRow, solid_share};
use crate::app::{Computed, Msg, Report, wording};
use crate::chart::path::coordinate;
use crate::chart::triangle::{self, Edge, PICTURE_HEIGHT, PICTURE_WIDTH};
use crate::model::{Band, Scenario};
use crate::ui::measure::use_size;
use crate::ui::playback::use_playback;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct Props {
    pub scenario: Scenario,
    pub computed: Rc<Computed>,
    pub report: Rc<Report>,
    pub remark: Option<String>,
    pub send: Callback<Msg>,
}

#[component]
pub fn Triangle(props: &Props) -> Html {
    let results = &props.computed.results;
    let play = use_playback(results.headline_year(), results.extra.len());
    let picture = use_node_ref();
    let dragged = use_mut_ref(|| None::<Band>);
    // The picture is cut, not squeezed, on narrow screens, so its height tells the scale.
    let (_, height) = use_size(picture.clone(), (PICTURE_WIDTH, PICTURE_HEIGHT));
    let scale = height / PICTURE_HEIGHT;
    let shape = {
        let share = |band| solid_share(results, band, play.year);
        let shares = (share(Band::Intensive), share(Band::Targeted));
        use_memo((props.scenario.mix(), shares, scale.to_bits()), |(mix, (intensive, targeted), _)| {
            triangle::triangle(*mix, scale, |band| match band {
                Band::Intensive => *intensive,
                Band::Targeted => *targeted,
                _ => 0.0,
            })
        })
    };
    let each = match shape.families_a_dot {
        1 => "Each dot is one family.".to_string(),
        families => format!("Each dot is {families} families."),
    };
    let when = match play.year {
        0 => "Before the plan: nobody is better off because of it yet.".to_string(),
        year => format!("Solid: better off in year {year} because of this plan. Pale: not yet."),
    };
    let title = format!("Triangle of need. {}", props.report.bands.iter().filter(|row| row.families > 0).map(|row| row.value_text.as_str()).collect::<Vec<_>>().join("; "));
    html! {
        <figure class="triangle">
            <div class="picture">
            <svg ref={picture.clone()} viewBox={format!("0 0 {PICTURE_WIDTH} {PICTURE_HEIGHT}")} preserveAspectRatio="xMinYMin slice" role="img">
                <title>{ title }</title>
                <text class="end" x="196" y="13" text-anchor="end">{ "most complex" }</text>
                <text class="end ready" x="442" y="302">{ "most ready for help" }</text>
                { for shape.bands.iter().map(|band| html! {
                    <g class={wording::band_class(band.band)}>
                        <path class="pale" d={band.pale.clone()} stroke-width={coordinate(shape.dot_size)} stroke-dasharray={format!("0 {}", shape.spacing)} />
                        <path class="solid" d={band.solid.clone()} stroke-width={coordinate(shape.dot_size)} />
                    </g>
                }) }
                { for shape.bands.iter().map(|band| label(band.label, props.report.bands.iter().find(|row| row.band == band.band))) }
            </svg>
            <svg class="handles" viewBox={format!("0 0 {PICTURE_WIDTH} {PICTURE_HEIGHT}")} preserveAspectRatio="xMinYMin slice" aria-hidden="true">
                { for shape.edges.iter().map(|edge| handle(edge, &dragged, &picture, props)) }
            </svg>
            <button type="button" class="inline play" onclick={play.press.clone()}>{ play.label }</button>
            </div>
            // A sentence about the last change takes the caption's place, so that nothing moves under the pointer.
            <figcaption>
                <span role="status" class="remark">{ props.remark.clone().unwrap_or_default() }</span>
                if props.remark.is_none() {
                    { each }{ " " }{ when }
                }
            </figcaption>
        </figure>
    }
}

fn label((x, y): (f64, f64), row: Option<&BandRow>) -> Html {
    let Some(row) = row else { return html! {} };
    let line = |class: &'static str, dy: f64, text: String| html! { <text {class} x={coordinate(x)} y={coordinate(y + dy)}>{ text }</text> };
    html! {
        <g class={classes!("label", wording::band_class(row.band))}>
            { line("name", -14.0, format!("{}, {}%", wording::band(row.band), row.percent)) }
            { line("count", 4.0, row.families_text.clone()) }
            { line("detail", 20.0, row.caption.clone()) }
        </g>
    }
}

/// A handle for a pointer; the sliders do the same for everyone else, so it is hidden from screen readers.
fn handle(edge: &Edge, dragged: &Rc<RefCell<Option<Band>>>, picture: &NodeRef, props: &Props) -> Html {
    let (x, y) = edge.handle;
    let above = edge.above;
    let onpointerdown = {
        let dragged = dragged.clone();
        move |event: PointerEvent| {
            event.prevent_default();
            if let Some(target) = event.target_dyn_into::<Element>() {
                // Without capture the drag ends at the handle's edge, which is a nuisance but no harm.
                let _ = target.set_pointer_capture(event.pointer_id());
            }
            *dragged.borrow_mut() = Some(above);
        }
    };
    let onpointermove = {
        let (dragged, picture, send, mix) = (dragged.clone(), picture.clone(), props.send.clone(), props.scenario.mix());
        move |event: PointerEvent| {
            if *dragged.borrow() == Some(above)
                && let Some(picture) = picture.cast::<Element>()
            {
                let drawn = picture.get_bounding_client_rect();
                let y = (f64::from(event.client_y()) - drawn.top()) / drawn.height() * PICTURE_HEIGHT;
                send.emit(Msg::EdgeDragged(above, triangle::family_at(mix, y)));
            }
        }
    };
    let end = {
        let (dragged, send) = (dragged.clone(), props.send.clone());
        Callback::from(move |_: PointerEvent| {
            if dragged.borrow_mut().take().is_some() {
                send.emit(Msg::Settled);
            }
        })
    };
    html! {
        <g class="edge" data-edge={wording::band_class(above)} key={wording::band_class(above)}>
            <path class="line" d={edge.line.clone()} />
            <circle class="grip" cx={coordinate(x)} cy={coordinate(y)} r="11" />
            <path class="arrows" d={format!("M{} {}l4 -4l4 4m0 5l-4 4l-4 -4", coordinate(x - 4.0), coordinate(y - 2.5))} />
            <rect class="target" x={coordinate(x - 22.0)} y={coordinate(y - 22.0)} width="44" height="44"
                {onpointerdown} {onpointermove} onpointerup={end.clone()} onpointercancel={end} />
        </g>
    }
}
