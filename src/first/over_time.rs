//! The over-time view: the finding as its title, and the chart.

use super::layout::Screen;
use crate::charts::line_chart;
use crate::context::Context;
use app::{Msg, OverTime, View};
use yew::prelude::*;

pub fn over_time(context: &Context, screen: &Screen) -> Html {
    let report = &screen.report.over_time;
    let (label, other) = match context.page.over_time {
        OverTime::Cumulative => ("Cost and costs avoided a year", OverTime::Yearly),
        OverTime::Yearly => ("Net value so far", OverTime::Cumulative),
    };
    let switch = context.click(Msg::OverTimeChosen(other));
    let numbers = context.click(Msg::ViewChosen(View::Numbers, Some("view-title".into())));
    html! {
        <div class="over-time">
            <h2 id="view-title" tabindex="-1">{ &report.title }</h2>
            { line_chart(&report.series, report.first_year, &screen.chart, screen.chart_size, context.style()) }
            <p class="under-chart">
                <button type="button" class="inline" onclick={switch}>{ label }</button>
                <button type="button" class="inline" onclick={numbers}>{ "Numbers by year, and CSV" }</button>
            </p>
        </div>
    }
}
