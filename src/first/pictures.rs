//! The three pictures of the plan, as they are taken into papers, whichever part of the page is
//! open: the triangle with its tiers named, doubt, and value over time.

use super::Screen;
use super::over_time::{in_doubt, in_time};
use super::triangle::dots;
use crate::chart::doubt::Domain;
use crate::chart::over_time::view_box;
use crate::chart::path::coordinate;
use crate::chart::standalone::Around;
use crate::chart::triangle::{PICTURE_HEIGHT, PICTURE_WIDTH, middle, triangle};
use crate::classes::band_class;
use crate::context::Context;
use crate::shell::{address, calendar};
use app::picture::Pictured;
use app::views::first::{BandRow, First, Spread, solid_share};
use app::{State, link};
use model::Mix;
use model::uncertainty::Uncertainty;
use model::uncertainty::draws::DRAWS;
use text::first::{bands, doubt, over_time, question, triangle as words};
use text::{one_page, picture as said};
use yew::prelude::*;

/// Width of every picture, in pixels: of the stage that the style sheet has for them.
pub const WIDTH: f64 = 640.0;
/// Where the names of the tiers begin, and how far apart two are at least.
const NAMES: f64 = PICTURE_WIDTH + 24.0;
const APART: f64 = 46.0;

/// What a picture of the plan says, and the markup that draws it.
pub fn pictured(which: Pictured, context: &Context) -> (Around, Html) {
    let (page, computed) = (&context.page, &context.computed);
    let (scenario, results) = (&page.scenario, &computed.results);
    let mut draws = Uncertainty::new(&scenario.with_mix(Mix::new(scenario.families(), 0, 0, 0)));
    while !draws.advance(DRAWS) {}
    let spread = Spread::of(&draws.outcome(scenario.mix()));
    let first = First::of(page, computed, &spread, None);
    let year = results.headline_year();
    let cases = first.doubt.spread.map(|spread| spread.cases);
    let standards = first.doubt.standards.iter().map(|(_, npv)| *npv);
    let state = State {
        page: (**page).clone(),
        ..State::default()
    };
    let screen = Screen {
        state: &state,
        shape: triangle(scenario.mix(), 1.0, false, |band| {
            solid_share(results, band, year)
        }),
        domain: Domain::of(cases.unwrap_or_default().into_iter().chain(standards)),
        first,
        year,
        picture: NodeRef::default(),
        chart: NodeRef::default(),
        width: WIDTH,
        // A picture taken away is of one plan.
        ghosts: vec![],
    };
    let style = context.style();
    let (title, content) = match which {
        Pictured::Triangle => {
            let answer = question::answer(screen.first.answer, style).into_iter();
            let answer = answer.map(|span| span.text).collect();
            (answer, named_triangle(context, &screen))
        }
        Pictured::Doubt => {
            let spread = screen.first.doubt.spread.as_ref();
            let title = spread.map(|spread| doubt::title(spread, style));
            let title = title.unwrap_or_else(|| doubt::NOTHING_SPENT.into());
            (title, in_doubt(context, &screen))
        }
        Pictured::Time => {
            let title = over_time::title(screen.first.over_time.finding);
            (title, in_time(context, &screen))
        }
    };
    (around(title, context), content)
}

/// What stands around a picture of this plan.
pub fn around(title: String, context: &Context) -> Around {
    let (year, month, day) = calendar::today();
    let date = one_page::date(year, month, day);
    Around {
        title,
        source: said::source(&context.page.title, &date, context.style()),
        link: address::with_link(&link::print(&context.page)),
    }
}

/// The triangle with the names of its tiers beside it, where the page has sliders.
fn named_triangle(context: &Context, screen: &Screen) -> Html {
    let (mix, style) = (context.scenario().mix(), context.style());
    let held = screen.first.bands.iter().filter(|row| row.families > 0);
    let held: Vec<&BandRow> = held.collect();
    let mut lines: Vec<f64> = vec![];
    for row in &held {
        let above = lines.last().map_or(f64::MIN, |last| last + APART);
        lines.push(
            (middle(mix, row.band).1 - 4.0)
                .clamp(20.0, f64::MAX)
                .max(above),
        );
    }
    let mut below = PICTURE_HEIGHT - 20.0;
    for line in lines.iter_mut().rev() {
        *line = line.min(below);
        below = *line - APART;
    }
    let name = |(row, &y): (&&BandRow, &f64)| {
        let (x, of_band) = middle(mix, row.band);
        let leader = format!(
            "M{} {}L{} {}L{} {}",
            coordinate(x + 5.0),
            coordinate(of_band),
            coordinate(NAMES - 20.0),
            coordinate(y),
            coordinate(NAMES - 6.0),
            coordinate(y)
        );
        html! {
            <g class={band_class(row.band)}>
                <path class="leader" d={leader} />
                <text class="name" x={coordinate(NAMES)} y={coordinate(y + 4.0)}>
                    { said::held(row, style) }
                </text>
                <text class="end" x={coordinate(NAMES)} y={coordinate(y + 21.0)}>
                    { bands::caption(row, style) }
                </text>
            </g>
        }
    };
    html! {
        <>
            <svg class="triangle" viewBox={view_box(WIDTH, PICTURE_HEIGHT)}>
                <text class="end" x="168" y="14">{ words::MOST_COMPLEX }</text>
                { for screen.shape.bands.iter().map(|band| dots(band, &screen.shape)) }
                { for screen.shape.edges.iter().map(|edge| html! {
                    <path class="edge" d={edge.line.clone()} />
                }) }
                { for held.iter().zip(&lines).map(name) }
            </svg>
            <p class="hint">
                { words::each_dot(screen.shape.families_a_dot) }
                { " " }
                { words::filled(screen.year) }
            </p>
        </>
    }
}
