//! The four figures, the budget bar, and the lines that keep net value honest.

use crate::chart::path::coordinate;
use crate::context::Context;
use app::views::first::{Budget, Figures, First, Key};
use app::{Msg, Style, View, decimal};
use text::first::figures::{self as words, Figure};
use text::first::{budget, value};
use yew::prelude::*;

/// The attribute machines read: unrounded, empty when there is none.
pub fn data_value(value: Option<f64>) -> String {
    value.map(decimal::shortest).unwrap_or_default()
}

pub fn figures(context: &Context, facts: &Figures) -> Html {
    let style = context.style();
    let Figures {
        workers,
        cost,
        better_off,
        net_value,
    } = *facts;
    let all = Some(f64::from(workers.all));
    let back = net_value.per_pound.map(|given| given.back);
    html! {
        <>
            <p class="baseline">{ words::AGAINST }</p>
            <dl class="figures">
                { figure(Key::Workers, all, words::workers(workers), html! {}, context) }
                { figure(Key::Cost, Some(cost.a_year), words::cost(cost, style), html! {}, context) }
                { figure(Key::Extra, Some(better_off.more), words::better_off(better_off),
                    beside(Key::Avoided, Some(better_off.avoided), words::avoided(better_off, style)),
                    context) }
                { figure(Key::Net, Some(net_value.npv), words::net_value(net_value, style), html! {
                    <>
                        { beside(Key::Return, back, words::per_pound(net_value)) }
                        { beside(Key::Payback, net_value.payback_years, words::payback(net_value)) }
                    </>
                }, context) }
            </dl>
        </>
    }
}

/// A figure whose label opens its working; `beside` follows its sentence.
fn figure(key: Key, data: Option<f64>, words: Figure, beside: Html, context: &Context) -> Html {
    let working = Some(format!("working-{}", key.key()));
    let open_working = context.click(Msg::ViewChosen(View::Working, working));
    let name = words::show_the_working(&words.label);
    html! {
        <div class="figure">
            <dt>
                <button type="button" class="inline" aria-label={name} onclick={open_working}>
                    { words.label }
                </button>
            </dt>
            <dd>
                <span class="value" data-figure={key.key()} data-value={data_value(data)}>
                    { words.value }
                </span>
                <span class="sentence">{ words.sentence }{ beside }</span>
            </dd>
        </div>
    }
}

/// A second number inside a figure's sentence.
fn beside(key: Key, data: Option<f64>, words: String) -> Html {
    html! {
        <>
            { " " }
            <span data-figure={key.key()} data-value={data_value(data)}>{ words }</span>
        </>
    }
}

/// The bar's own width; the drawing stretches to the page's.
const BAR: f64 = 1000.0;

pub fn budget_line(first: &First, style: Style) -> Html {
    let facts = first.budget;
    let Budget {
        intensive,
        targeted,
        budget: most,
        ..
    } = facts;
    let whole = most.max(intensive + targeted).max(1.0);
    let part = |pounds: f64| coordinate(pounds / whole * BAR);
    let rect = |class: &'static str, from: f64, pounds: f64| {
        html! { <rect {class} x={part(from)} y="0" width={part(pounds)} height="14" /> }
    };
    let over = intensive + targeted > most;
    let lines = value::lines(&first.value, style);
    html! {
        <div class="budget">
            <svg class="bar" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
                { rect("room", 0.0, whole) }
                { rect("intensive", 0.0, intensive) }
                { rect("targeted", intensive, targeted) }
                if over {
                    <line class="limit" x1={part(most)} x2={part(most)} y1="0" y2="14" />
                }
            </svg>
            <p>
                <strong>{ budget::strong(facts, style) }</strong>{ " " }{ budget::rest(facts, style) }
            </p>
            <ul class="value-lines">
                { for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }
            </ul>
        </div>
    }
}
