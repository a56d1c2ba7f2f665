//! Bars in rows, each with its name before it and what it comes to after it: an agency's share, a
//! step of a waterfall, a year. Whoever cannot see the bars hears the names and the words.

use crate::chart::path::percent;
use yew::prelude::*;

/// A bar from one value to another.
pub struct Bar {
    /// Empty where it belongs to the bar above it.
    pub name: String,
    pub from: f64,
    pub to: f64,
    /// "saves", filled; "loses", hollow; "sum", a total.
    pub class: &'static str,
    pub words: String,
}

/// All bars on one scale, which holds zero.
pub fn bars(caption: &str, bars: Vec<Bar>) -> Html {
    let ends = || bars.iter().flat_map(|bar| [bar.from, bar.to]);
    let (low, high) = (ends().fold(0.0, f64::min), ends().fold(0.0, f64::max));
    let span = if high > low { high - low } else { 1.0 };
    let at = |value: f64| (value - low) / span;
    let row = |bar: &Bar| {
        let (from, to) = (at(bar.from.min(bar.to)), at(bar.from.max(bar.to)));
        let zero = percent(at(0.0));
        html! {
            <tr class={bar.name.is_empty().then_some("more")}>
                if bar.name.is_empty() {
                    <td></td>
                } else {
                    <th scope="row">{ &bar.name }</th>
                }
                <td>
                    <svg class="effect" aria-hidden="true">
                        <rect
                            class={bar.class}
                            x={percent(from)}
                            y="2"
                            width={percent(to - from)}
                            height="11"
                        />
                        <line class="zero" x1={zero.clone()} x2={zero} y1="0" y2="15" />
                    </svg>
                </td>
                <td>{ &bar.words }</td>
            </tr>
        }
    };
    html! {
        <table class="bars">
            <caption class="visually-hidden">{ caption.to_string() }</caption>
            <tbody>{ for bars.iter().map(row) }</tbody>
        </table>
    }
}
