//! A slider with step buttons and a number box: arrows move by 10, Shift and arrows by 1, Page keys by 100, Home and End to the ends.

use super::NumberBox;
use crate::chart::path::coordinate;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How far an arrow key or a step button moves.
pub const STEP: u32 = 10;
const PAGE: i64 = 100;

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
    /// Second line under the label on narrow screens.
    pub caption: String,
    pub class: &'static str,
    pub value: u32,
    pub most: u32,
    pub value_text: String,
    /// The value as the box shows it.
    pub shown: String,
    pub set: Callback<u32>,
    /// The user let go.
    pub settled: Callback<()>,
    pub commit: Callback<String, Result<(), String>>,
}

pub fn slider(props: Slider) -> Html {
    let (value, most) = (i64::from(props.value), i64::from(props.most));
    let move_to = {
        let set = props.set.clone();
        move |wanted: i64| set.emit(wanted.clamp(0, most) as u32)
    };
    let oninput = {
        let set = props.set.clone();
        move |event: InputEvent| {
            if let Ok(wanted) = event
                .target_unchecked_into::<HtmlInputElement>()
                .value()
                .parse::<u32>()
            {
                set.emit(wanted);
            }
        }
    };
    let onchange = props.settled.reform(|_: Event| ());
    let onkeydown = {
        let move_to = move_to.clone();
        move |event: KeyboardEvent| {
            let step = if event.shift_key() {
                1
            } else {
                i64::from(STEP)
            };
            // With these held the keys are the browser's: Alt and an arrow is Back.
            if event.alt_key() || event.ctrl_key() || event.meta_key() {
                return;
            }
            let wanted = match event.key().as_str() {
                "ArrowRight" | "ArrowUp" => value + step,
                "ArrowLeft" | "ArrowDown" => value - step,
                "PageUp" => value + PAGE,
                "PageDown" => value - PAGE,
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
    let by = i64::from(STEP);
    let fill = coordinate(f64::from(props.value) / f64::from(props.most.max(1)) * 100.0);
    html! {
        <div class={format!("slider {}", props.class)} key={props.class}>
            <span class="slider-label" aria-hidden="true">{ props.label }<small>{ props.caption }</small></span>
            { step(-by, "−", "fewer", props.fewer) }
            <span class="range">
            // The filled part of the track, from the middle of the thumb at its least to its middle at its most.
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect class="rail" width="100" height="1" /><rect class="fill" width={fill} height="1" /></svg>
            <input type="range" min="0" max={props.most.to_string()} step="1" value={props.value.to_string()} aria-label={props.name}
                aria-valuetext={props.value_text} {oninput} {onchange} {onkeydown} />
            </span>
            { step(by, "+", "more", props.more) }
            <NumberBox name={props.number} shown={props.shown} commit={props.commit} described_by="remark" />
        </div>
    }
}
