//! The strip that is always in sight: four figures, what the last change did to them, and the
//! budget bar.

use super::screen::Screen;
use crate::chart::path::percent;
use crate::chart::scale::within;
use crate::context::Context;
use app::views::first::{Budget, Ghost, Key};
use app::{Msg, Opened, Style, View, decimal};
use text::compare::letter;
use text::first::budget;
use text::first::figures::{self as words, Figure};
use text::first::screen::{OUTCOME, SLIDERS};
use yew::prelude::*;

/// The attribute machines read: unrounded, empty when there is none.
pub fn data_value(value: Option<f64>) -> String {
    value.map(decimal::shortest).unwrap_or_default()
}

pub fn strip(context: &Context, screen: &Screen) -> Html {
    let (first, style) = (&screen.first, context.style());
    let facts = first.figures;
    let over = first.budget.is_over();
    // Beside a kept plan it is that plan which counts, and not the last step.
    let changes = match screen.ghosts.last() {
        Some(ghost) => Some(words::ghostly(ghost.place, &ghost.figures, style)),
        None => first.change.map(|change| words::changes(change, style)),
    };
    let [workers, cost, better_off, net] = changes.unwrap_or_default();
    let per_pound = facts.net_value.per_pound.map(|given| given.back);
    html! {
        <section class={classes!("strip", over.then_some("over"))} aria-label={OUTCOME}>
            { bands_button(context) }
            <dl
                class="figures"
                data-figure={Key::Payback.key()}
                data-value={data_value(facts.net_value.payback_years)}
            >
                { figure(Key::Workers, Some(f64::from(facts.workers.all)),
                    words::workers(facts.workers), workers, None, context) }
                { figure(Key::Cost, Some(facts.cost.a_year),
                    words::cost(facts.cost, style), cost, None, context) }
                { bar(first.budget, &screen.ghosts, style) }
                { figure(Key::Extra, Some(facts.better_off.more),
                    words::better_off(facts.better_off), better_off,
                    Some((Key::Avoided, Some(facts.better_off.avoided))), context) }
                { figure(Key::Net, Some(facts.net_value.npv),
                    words::net_value(facts.net_value, style), net,
                    Some((Key::Return, per_pound)), context) }
            </dl>
        </section>
    }
}

/// On a phone, brings the rows of the tiers over whatever is being read.
fn bands_button(context: &Context) -> Html {
    let open = context.open == Some(Opened::Bands);
    html! {
        <button
            type="button"
            class="bands-button"
            id="bands-button"
            aria-expanded={open.to_string()}
            aria-controls="sliders"
            onclick={context.click(Msg::Toggled(Opened::Bands))}
        >
            { SLIDERS }
        </button>
    }
}

/// A figure whose label opens its working; under it its sentence, which may be read by machines as
/// a figure of its own.
fn figure(
    key: Key,
    data: Option<f64>,
    words: Figure,
    change: String,
    beside: Option<(Key, Option<f64>)>,
    context: &Context,
) -> Html {
    let working = Some(format!("working-{}", key.key()));
    let open_working = context.click(Msg::ViewChosen(View::Working, working));
    let name = words::show_the_working(&words.label);
    let (second, value) = match beside {
        Some((key, value)) => (Some(key.key()), Some(data_value(value))),
        None => (None, None),
    };
    html! {
        <div class={format!("figure {}", key.key())}>
            <dt>
                <button type="button" class="inline" aria-label={name} onclick={open_working}>
                    <span class="long">{ words.label }</span>
                    <span class="short" aria-hidden="true">{ words.short }</span>
                </button>
            </dt>
            <dd>
                <span class="value" data-figure={key.key()} data-value={data_value(data)}>
                    { words.value }
                </span>
                <span class="change">{ change }</span>
                <span class="sentence" data-figure={second} data-value={value}>
                    { words.sentence }
                </span>
            </dd>
        </div>
    }
}

/// What a kept plan costs, as a mark on the bar; what is beyond it stands at its end.
fn kept_cost(ghost: &Ghost, whole: f64) -> Html {
    let x = percent(within(ghost.figures.cost.a_year / whole, 0.0, 0.98));
    html! {
        <>
            <line class="ghost" x1={x.clone()} x2={x.clone()} y1="26%" y2="78%" />
            <text {x} y="20%" text-anchor="middle">{ letter(ghost.place) }</text>
        </>
    }
}

/// How much of the bar the budget takes where the plan is far over it.
const BUDGET_WHERE_OVER: f64 = 2.0 / 3.0;

/// The plan's cost against the budget; what is over it is hatched, and cut short where it is far
/// over.
fn bar(bar: Budget, ghosts: &[&Ghost], style: Style) -> Html {
    let whole = bar
        .budget
        .max(bar.cost.min(bar.budget / BUDGET_WHERE_OVER))
        .max(1.0);
    let percent = |pounds: f64| percent(within(pounds / whole, 0.0, 1.0));
    let wide = |from: f64, to: f64| percent(to.min(whole) - from.min(whole));
    let first = bar.intensive.min(bar.budget);
    let second = bar.cost.min(bar.budget);
    let over = bar.is_over();
    let end = percent(bar.budget);
    html! {
        <div class="budget">
            <dt class="visually-hidden">{ budget::BUDGET }</dt>
            <dd>
                <svg class="bar" role="img" aria-label={budget::described(bar, style)}>
                    <pattern id="hatch-over" width="6" height="6" patternUnits="userSpaceOnUse">
                        <path class="hatching" d="M-1 7L7 -1" />
                    </pattern>
                    <rect class="room" y="37%" width={end.clone()} height="30%" />
                    <rect class="intensive" y="37%" width={percent(first)} height="30%" />
                    <rect
                        class="targeted"
                        x={percent(first)}
                        y="37%"
                        width={wide(first, second)}
                        height="30%"
                    />
                    <line
                        class="between"
                        x1={percent(first)}
                        x2={percent(first)}
                        y1="37%"
                        y2="67%"
                    />
                    if over {
                        <rect
                            class="over"
                            x={end.clone()}
                            y="37%"
                            width={wide(bar.budget, bar.cost)}
                            height="30%"
                        />
                        <rect
                            x={end.clone()}
                            y="37%"
                            width={wide(bar.budget, bar.cost)}
                            height="30%"
                            fill="url(#hatch-over)"
                        />
                    }
                    { for ghosts.iter().map(|ghost| kept_cost(ghost, whole)) }
                    if bar.cut <= 0.0 && !over && ghosts.is_empty() {
                        <line
                            class="tick"
                            x1={percent(bar.after_a_quarter)}
                            x2={percent(bar.after_a_quarter)}
                            y1="30%"
                            y2="74%"
                        />
                        <text x={percent(bar.after_a_quarter)} y="20%" dx="2.5em" text-anchor="end">
                            { budget::AFTER_A_QUARTER }
                        </text>
                    }
                    <line
                        class="tick"
                        x1={end.clone()}
                        x2={end.clone()}
                        y1={if over { "30%" } else { "37%" }}
                        y2={if over { "74%" } else { "67%" }}
                    />
                    <text
                        x={if over { "100%".into() } else { end }}
                        y="92%"
                        dx="-1"
                        text-anchor="end"
                    >
                        { budget::end(bar, style) }
                    </text>
                    if let Some(times) = budget::times(bar).filter(|_| over && ghosts.is_empty()) {
                        <text class="times" x="100%" y="20%" dx="-2" text-anchor="end">
                            { times }
                        </text>
                    }
                </svg>
            </dd>
        </div>
    }
}
