//! The over-time view: the finding as its title, and the chart.

use super::layout::Screen;
use crate::charts::{LineChart, line_chart};
use crate::context::Context;
use crate::lines::drawn;
use app::{Msg, OverTime, View};
use text::first::over_time as words;
use yew::prelude::*;

pub fn over_time(context: &Context, screen: &Screen) -> Html {
    let (chart, style) = (&screen.first.over_time, context.style());
    let other = match context.page.over_time {
        OverTime::Cumulative => OverTime::Yearly,
        OverTime::Yearly => OverTime::Cumulative,
    };
    let switch = context.click(Msg::OverTimeChosen(other));
    let numbers = context.click(Msg::ViewChosen(View::Numbers, Some("view-title".into())));
    html! {
        <div class="over-time">
            <h2 id="view-title" tabindex="-1">{ words::title(chart.finding) }</h2>
            { line_chart(LineChart {
                title: words::described(&chart.lines, chart.first_year, style),
                lines: drawn(&chart.lines, style),
                first_year: chart.first_year,
                node: &screen.chart,
                size: screen.chart_size,
            }) }
            <p class="under-chart">
                <button type="button" class="inline" onclick={switch}>
                    { words::change_to(other) }
                </button>
                <button type="button" class="inline" onclick={numbers}>{ words::NUMBERS }</button>
            </p>
        </div>
    }
}
