//! The four figures, the budget bar, and the lines that keep net value honest.

use crate::chart::path::coordinate;
use crate::context::Context;
use app::{Msg, View, decimal};
use text::first::{BudgetBar, Figure, Report};
use yew::prelude::*;

/// The attribute machines read: unrounded, empty when there is none.
pub fn data_value(value: Option<f64>) -> String {
    value.map(decimal::shortest).unwrap_or_default()
}

pub fn figures(context: &Context, report: &Report) -> Html {
    let figure = |figure: &Figure| {
        let open_working = context.click(Msg::ViewChosen(
            View::Working,
            Some(format!("working-{}", figure.key)),
        ));
        html! {
            <div class="figure">
                <dt>
                    <button type="button" class="inline" aria-label={format!("{}: show the working", figure.label)} onclick={open_working}>{ &figure.label }</button>
                </dt>
                <dd>
                    <span class="value" data-figure={figure.key} data-value={data_value(figure.data)}>{ &figure.value }</span>
                    <span class="sentence">
                        { &figure.sentence }
                        { for figure.beside.iter().map(|(key, value, text)| html! { <>{ " " }<span data-figure={*key} data-value={data_value(*value)}>{ text }</span></> }) }
                    </span>
                </dd>
            </div>
        }
    };
    html! {
        <>
            <p class="baseline">{ "Each figure is the change against universal services alone." }</p>
            <dl class="figures">{ for report.figures.iter().map(figure) }</dl>
        </>
    }
}

/// The bar's own width; the drawing stretches to the page's.
const BAR: f64 = 1000.0;

pub fn budget_line(report: &Report) -> Html {
    let BudgetBar {
        intensive,
        targeted,
        budget,
        strong,
        rest,
    } = &report.budget;
    let whole = budget.max(intensive + targeted).max(1.0);
    let part = |pounds: f64| coordinate(pounds / whole * BAR);
    let rect = |class: &'static str, from: f64, pounds: f64| {
        html! { <rect {class} x={part(from)} y="0" width={part(pounds)} height="14" /> }
    };
    let over = intensive + targeted > *budget;
    html! {
        <div class="budget">
            <svg class="bar" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
                { rect("room", 0.0, whole) }
                { rect("intensive", 0.0, *intensive) }
                { rect("targeted", *intensive, *targeted) }
                if over {
                    <line class="limit" x1={part(*budget)} x2={part(*budget)} y1="0" y2="14" />
                }
            </svg>
            <p><strong>{ strong }</strong>{ " " }{ rest }</p>
            <ul class="value-lines">{ for report.value_lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
        </div>
    }
}
