//! A tornado: bars around the value as it stands, each from the value at an assumption's low to
//! that at its high.

use crate::chart::path::coordinate;
use crate::chart::scale::Scale;
use yew::prelude::*;

/// One bar and its words.
pub struct TornadoBar {
    pub name: String,
    pub span: String,
    pub ends: (f64, f64),
    pub words: (String, String),
}

const WIDTH: f64 = 1000.0;

/// `now` is the value as it stands; `zero` is marked where the bars reach it.
pub fn tornado(bars: Vec<TornadoBar>, now: f64) -> Html {
    let all = || {
        bars.iter()
            .flat_map(|bar| [bar.ends.0, bar.ends.1])
            .chain([now])
    };
    let domain = (
        all().fold(f64::INFINITY, f64::min),
        all().fold(f64::NEG_INFINITY, f64::max),
    );
    let x = Scale {
        domain,
        range: (0.0, WIDTH),
    };
    let upright = |class: &'static str, value: f64| {
        let within = value >= domain.0 && value <= domain.1;
        let at = coordinate(x.at(value));
        html! {
            if within {
                <line {class} x1={at.clone()} x2={at} y1="0" y2="12" />
            }
        }
    };
    let bar = |bar: &TornadoBar| {
        let (low, high) = (x.at(bar.ends.0), x.at(bar.ends.1));
        html! {
            <li>
                <span class="tornado-name">{ &bar.name }</span>
                <span class="hint">
                    { format!("{}: {} to {}", bar.span, bar.words.0, bar.words.1) }
                </span>
                <svg viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
                    <rect
                        x={coordinate(low.min(high))}
                        width={coordinate((high - low).abs().max(2.0))}
                        y="1"
                        height="10"
                    />
                    { upright("zero", 0.0) }
                    { upright("now", now) }
                </svg>
            </li>
        }
    };
    html! { <ol class="tornado">{ for bars.iter().map(bar) }</ol> }
}
