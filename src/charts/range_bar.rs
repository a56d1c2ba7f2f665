//! A range the length of a word: what is plausible as a bar, where a number starts as a line across
//! it, and where it stands as a dot.

use crate::chart::path::coordinate;
use crate::chart::scale::Scale;
use yew::prelude::*;

const WIDTH: f64 = 64.0;
/// The dot's radius, kept inside the picture.
const DOT: f64 = 4.0;

/// Low and high of what is plausible, the start and the value, all in one unit.
pub fn range_bar((low, high): (f64, f64), start: f64, value: f64) -> Html {
    let x = Scale {
        domain: (low.min(start).min(value), high.max(start).max(value)),
        range: (DOT + 1.0, WIDTH - DOT - 1.0),
    };
    let at = |value: f64| coordinate(x.at(value));
    html! {
        <svg class="range-bar" viewBox="0 0 64 14" aria-hidden="true">
            <line class="rail" x1={at(x.domain.0)} x2={at(x.domain.1)} y1="7" y2="7" />
            <line class="plausible" x1={at(low)} x2={at(high)} y1="7" y2="7" />
            <line class="start" x1={at(start)} x2={at(start)} y1="1" y2="13" />
            <circle cx={at(value)} cy="7" r={DOT.to_string()} />
        </svg>
    }
}
