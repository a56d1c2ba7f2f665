//! "Will it pay?": the picture of doubt, and net value added up over time.

use super::screen::Screen;
use crate::charts::{Curve, Doubt, LineChart, Standard, curve, doubt, line_chart};
use crate::context::Context;
use crate::lines::drawn;
use app::views::first::Spread;
use app::{Msg, OverTime};
use text::compare::letter;
use text::first::{doubt as doubt_words, over_time as words};
use text::number::money;
use yew::prelude::*;

pub fn over_time(context: &Context, screen: &Screen) -> Html {
    html! { <div class="over-time">{ in_doubt(context, screen) }{ in_time(context, screen) }</div> }
}

/// The picture of doubt alone, beside the sliders on a projector.
pub fn doubt_alone(context: &Context, screen: &Screen) -> Html {
    html! { <div class="over-time">{ in_doubt(context, screen) }</div> }
}

/// The button that changes what is drawn over time.
pub fn switch(context: &Context) -> Html {
    let other = match context.page.over_time {
        OverTime::Cumulative => OverTime::Yearly,
        OverTime::Yearly => OverTime::Cumulative,
    };
    html! {
        <button type="button" onclick={context.click(Msg::OverTimeChosen(other))}>
            { words::change_to(other) }
        </button>
    }
}

/// Net value in twenty cases; a sentence where nothing can be lost.
pub(super) fn in_doubt(context: &Context, screen: &Screen) -> Html {
    let (facts, style) = (&screen.first.doubt, context.style());
    let Some(Spread { cases, range }) = &facts.spread else {
        // The width of the column is measured on the picture, which is not there.
        return html! {
            <>
                <h2>{ doubt_words::NOTHING_SPENT }</h2>
                <svg ref={screen.chart.clone()} class="doubt-chart ruler" aria-hidden="true" />
            </>
        };
    };
    let spread = Spread {
        cases: *cases,
        range: *range,
    };
    let standards = facts.standards.iter().map(|&(standard, value)| Standard {
        value,
        amount: money(value, style),
        reason: doubt_words::standard(standard),
        chosen: standard == facts.chosen,
    });
    html! {
        <>
            <h2>{ doubt_words::title(&spread, style) }</h2>
            <p class="hint">{ doubt_words::KEY }</p>
            { doubt(Doubt {
                described: doubt_words::described(facts, &spread, style),
                counts: doubt_words::counts(facts),
                cases,
                range: (range[0], range[2]),
                domain: screen.domain,
                standards: standards.collect(),
                node: &screen.chart,
                width: screen.width,
                ghost: screen.ghosts.last().and_then(|ghost| {
                    Some((letter(ghost.place).to_string(), ghost.range?))
                }),
            }) }
        </>
    }
}

pub(super) fn in_time(context: &Context, screen: &Screen) -> Html {
    let (chart, style) = (&screen.first.over_time, context.style());
    let net = screen.first.figures.net_value;
    let described = words::described(&chart.lines, chart.first_year, style);
    let picture = match (context.page.over_time, chart.lines.first()) {
        (OverTime::Cumulative, Some(series)) => {
            let low = series.values.iter().copied().fold(0.0, f64::min);
            curve(Curve {
                described,
                values: &series.values,
                crossing: net.payback_years.filter(|years| *years > 0.0),
                low: words::up_or_down(low, style),
                end: words::up_or_down(series.last(), style),
                year: words::year,
                width: screen.width,
                ghosts: screen
                    .ghosts
                    .iter()
                    .map(|ghost| (letter(ghost.place).to_string(), &*ghost.net_so_far))
                    .collect(),
            })
        }
        _ => line_chart(LineChart {
            title: described,
            lines: drawn(&chart.lines, style),
            first_year: chart.first_year,
            size: (screen.width, 150.0),
        }),
    };
    html! {
        <div class="in-time">
            <h2>{ words::title(chart.finding) }</h2>
            if context.page.over_time == OverTime::Cumulative {
                <p class="hint">{ words::joined(net.npv, style) }</p>
            }
            { picture }
        </div>
    }
}
