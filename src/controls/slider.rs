//! A slider with step buttons and a number box: arrows move by a step, Shift and arrows by 1, Page
//! keys by ten steps, Home and End to the ends. Its track says where the budget ends, and is
//! hatched beyond.

use super::{NumberBox, Refused};
use crate::chart::path::percent;
use crate::chart::track::{GRAIN, Track};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How many steps a Page key moves.
const PAGE: i64 = 10;

/// What a slider shows and whom it tells.
pub struct Slider {
    /// Accessible name: "Intensive families".
    pub name: &'static str,
    /// Accessible names of the buttons for a step down and up, and of the number box.
    pub fewer: String,
    pub more: String,
    pub number: String,
    /// Short visible label: "Intensive".
    pub label: &'static str,
    /// What stands under the track.
    pub caption: Html,
    pub class: &'static str,
    pub value: u32,
    /// How far an arrow key or a step button moves.
    pub step: u32,
    pub track: Track,
    /// Where the budget ends, and whether what lies below it is beyond the budget instead of above.
    pub tick: Option<u32>,
    pub beyond_is_below: bool,
    pub value_text: String,
    /// The value as the box shows it.
    pub shown: String,
    pub set: Callback<u32>,
    /// The user let go.
    pub settled: Callback<()>,
    /// What was a drag so far is none.
    pub cancelled: Callback<()>,
    pub commit: Callback<String, Result<(), Refused>>,
}

pub fn slider(props: Slider) -> Html {
    let track = props.track;
    let (value, most) = (i64::from(props.value), i64::from(track.most));
    let by_step = i64::from(props.step);
    let move_to = {
        let set = props.set.clone();
        move |wanted: i64| set.emit(wanted.clamp(0, most) as u32)
    };
    let oninput = {
        let set = props.set.clone();
        move |event: InputEvent| {
            let input = event.target_unchecked_into::<HtmlInputElement>();
            if let Ok(step) = input.value().parse::<u32>() {
                set.emit(track.families(step));
            }
        }
    };
    let onchange = props.settled.reform(|_: Event| ());
    // A thumb that was about to scroll the page moves no family: the browser says so when it takes
    // the touch for itself.
    let onpointercancel = props.cancelled.reform(|_: PointerEvent| ());
    let onkeydown = {
        let move_to = move_to.clone();
        move |event: KeyboardEvent| {
            let step = if event.shift_key() { 1 } else { by_step };
            // With these held the keys are the browser's: Alt and an arrow is Back.
            if event.alt_key() || event.ctrl_key() || event.meta_key() {
                return;
            }
            let wanted = match event.key().as_str() {
                "ArrowRight" | "ArrowUp" => value + step,
                "ArrowLeft" | "ArrowDown" => value - step,
                "PageUp" => value + PAGE * by_step,
                "PageDown" => value - PAGE * by_step,
                "Home" => 0,
                "End" => most,
                _ => return,
            };
            event.prevent_default();
            move_to(wanted);
        }
    };
    let step = |by: i64, sign: &'static str, class: &'static str, label: String| {
        let move_to = move_to.clone();
        let onclick = move |_: MouseEvent| move_to(value + by);
        html! {
            <button type="button" class={classes!("step", class)} aria-label={label} {onclick}>
                { sign }
            </button>
        }
    };
    html! {
        <div class={format!("slider {}", props.class)} key={props.class}>
            <span class="slider-label" aria-hidden="true">{ props.label }</span>
            <span class="stepper">
                { step(-by_step, "−", "fewer", props.fewer) }
                <NumberBox
                    name={props.number}
                    shown={props.shown}
                    commit={props.commit}
                    described_by="remark"
                />
                { step(by_step, "+", "more", props.more) }
            </span>
            <span class="range">
                { rail(&track, props.value, props.tick, props.beyond_is_below, props.class) }
                <input
                    type="range"
                    min="0"
                    max={GRAIN.to_string()}
                    step="1"
                    value={track.step(props.value).to_string()}
                    aria-label={props.name}
                    aria-valuetext={props.value_text}
                    {oninput}
                    {onchange}
                    {onpointercancel}
                    {onkeydown}
                />
            </span>
            <span class="slider-caption">{ props.caption }</span>
        </div>
    }
}

/// What is seen of the track, from the middle of the thumb at its least to its middle at its most.
fn rail(track: &Track, value: u32, tick: Option<u32>, below: bool, class: &str) -> Html {
    let hatch = format!("hatch-{class}");
    let ends = tick.map(|tick| track.share(tick));
    let beyond = ends.map(|at| if below { (0.0, at) } else { (at, 1.0 - at) });
    html! {
        <svg class="rail" aria-hidden="true">
            <pattern id={hatch.clone()} width="6" height="6" patternUnits="userSpaceOnUse">
                <path class="hatching" d="M-1 7L7 -1" />
            </pattern>
            <rect class="empty" y="3" width="100%" height="6" />
            if let Some((from, wide)) = beyond {
                <rect class="beyond" x={percent(from)} y="3" width={percent(wide)} height="6" />
                <rect
                    x={percent(from)}
                    y="3"
                    width={percent(wide)}
                    height="6"
                    fill={format!("url(#{hatch})")}
                />
            }
            <rect class="fill" y="3" width={percent(track.share(value))} height="6" />
            if let Some(at) = ends {
                <line class="tick" x1={percent(at)} x2={percent(at)} y1="-3" y2="15" />
            }
        </svg>
    }
}
