//! Places: tiles, the year each joins, how the plan opens with them, what that means by place and
//! by year, and the user's own in their stead.

use super::Picture;
use super::decisions::differences;
use super::folded::folded;
use super::picture::picture_of;
use super::place_list::place_list;
use super::table::table;
use super::working_of::working_of;
use crate::chart::opening::{HEIGHT, Step};
use crate::charts as chart;
use crate::context::Context;
use crate::first::pictures;
use app::views::places::{by_year, joining, opened, opening, table as by_place};
use app::{Msg, Opening, working};
use model::order::ascending;
use model::parameter::NEVER;
use model::{AREA, Place};
use text::views::places as said;
use text::{names, number, places};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

pub fn places(context: &Context, picture: &Picture) -> Html {
    let (page, results) = (&context.page, context.results());
    let scenario = &page.scenario;
    let kents = scenario.places().are_the_areas_own();
    let all = scenario.places().all().len();
    let joining = |text: String, years: Vec<u8>, opening: Opening| {
        context.button(text, Msg::DistrictYears(years, opening))
    };
    let at_once = joining(said::ALL_AT_ONCE.into(), vec![1; all], Opening::AllAtOnce);
    let planned = || AREA.places.iter().map(|district| district.start_year);
    let only_pilots = joining(
        said::pilots_only(&places::pilots()),
        planned()
            .map(|year| if year == 1 { 1 } else { NEVER })
            .collect(),
        Opening::PilotsOnly,
    );
    let first = joining(
        said::DISTRICT_BY_DISTRICT_AS.into(),
        planned().collect(),
        Opening::AsPlanned,
    );
    html! {
        <div class="places">
            <h2>{ places::title(scenario) }</h2>
            <p class="row">
                { at_once }
                if kents {
                    { only_pilots }
                    { first }
                }
            </p>
            <ul class={if kents { "tiles map" } else { "tiles" }}>
                { for in_reading_order(context)
                    .into_iter()
                    .map(|(index, name, place)| tile(index, name, place, context)) }
            </ul>
            <p class="hint">
                { if kents { said::on_the_map() } else { said::EACH_TILE_IS_A.into() } }
            </p>
            { opening_curve(context, picture) }
            { folded("by-place", "", said::BY_PLACE.into(), context, || html! {
                <>
                    <p class="hint">
                        { said::ONCE_THE_PLACE_IS }
                        if kents {
                            { said::COUNTED }
                        }
                    </p>
                    { table(by_place(page), context) }
                </>
            }) }
            { folded("opening-table", "", said::BY_YEAR.into(), context, || {
                let (title, chart) = curve(context, &NodeRef::default(), pictures::WIDTH);
                html! {
                    <>
                        { table(opening(scenario, results), context) }
                        { picture_of("opening", &title, chart, context) }
                    </>
                }
            }) }
            { working_of(working::places::place(page, results), context) }
            { for working::places::opening(page, results)
                .map(|working| working_of(working, context)) }
            { folded(
                "places-by-year",
                "",
                said::EVERY_PLACE_IN_EVERY.into(),
                context,
                || table(by_year(page), context),
            ) }
            { differences(context) }
            { place_list(context) }
        </div>
    }
}

/// How many families have a place in each year, and who works with them.
fn opening_curve(context: &Context, picture: &Picture) -> Html {
    let (title, chart) = curve(context, picture.node, picture.width(HEIGHT));
    html! { <><h3>{ title }</h3>{ chart }</> }
}

/// What that comes to, and the chart, measured where `node` is.
fn curve(context: &Context, node: &NodeRef, width: f64) -> (String, Html) {
    let scenario = context.scenario();
    let opened = opened(scenario, context.results());
    let all = scenario.places().all().len();
    // Years in which nothing changes are one step.
    let stretches = opened.chunk_by(|year, next| {
        (year.workers, year.places_open) == (next.workers, next.places_open)
    });
    let steps = stretches.filter_map(|years| years.first()).map(|year| {
        let step = Step {
            first: year.year,
            value: year.families,
        };
        (step, places::opened(year, all))
    });
    let title = places::curve(&opened);
    let chart = chart::opening(chart::Opening {
        described: title.clone(),
        steps: steps.collect(),
        last: opened.len(),
        year: text::first::over_time::year,
        node,
        width,
    });
    (title, chart)
}

/// Every place with its number in the list and its name.
fn named(context: &Context) -> impl Iterator<Item = (usize, String, Place)> {
    let places = *context.scenario().places();
    names::places(&context.page)
        .into_iter()
        .enumerate()
        .map(move |(index, name)| (index, name, places.all()[index]))
}

/// The area's own places as the map has them, row by row, so that the keyboard goes through it as
/// the eye does; other places as listed.
fn in_reading_order(context: &Context) -> Vec<(usize, String, Place)> {
    let listed: Vec<(usize, String, Place)> = named(context).collect();
    if !context.scenario().places().are_the_areas_own() {
        return listed;
    }
    let across_then_down = |(row, column): (u8, u8)| f64::from(row) * 256.0 + f64::from(column);
    let order: Vec<f64> = AREA
        .places
        .iter()
        .map(|place| across_then_down(place.tile))
        .collect();
    ascending(&order)
        .into_iter()
        .map(|place| listed[place].clone())
        .collect()
}

/// A place's tile, with what it holds and the year it joins to choose.
fn tile(index: usize, name: String, place: Place, context: &Context) -> Html {
    let own = context.scenario().places().are_the_areas_own();
    let at = own.then(|| {
        let (row, column) = AREA.places[index].tile;
        format!("row-{row} column-{column}")
    });
    let from = if place.start_year == NEVER {
        "never".into()
    } else {
        format!("from-{}", place.start_year.min(4))
    };
    let choice = year_choice(index, &name, place, context);
    html! {
        <li class={classes!("tile", at, from)} key={index}>
            <span class="tile-name">{ name }</span>
            <span>{ places::held(context.scenario(), index) }</span>
            { choice }
        </li>
    }
}

fn year_choice(index: usize, name: &str, place: Place, context: &Context) -> Html {
    let page = context.page.clone();
    let onchange = context.send.reform(move |event: Event| {
        let chosen = event
            .target_unchecked_into::<HtmlSelectElement>()
            .selected_index();
        joining(&page, index, u8::try_from(chosen + 1).unwrap_or(NEVER))
    });
    html! {
        <select aria-label={said::year_it_joins(name)} disabled={context.locked} {onchange}>
            { for (1..=NEVER).map(|choice| html! {
                <option selected={choice == place.start_year}>{ places::joins(choice) }</option>
            }) }
        </select>
    }
}

/// The places in plain rows, for the panel of every parameter.
pub fn place_rows(context: &Context) -> Html {
    let row = |(index, name, place): (usize, String, Place)| {
        let choice = year_choice(index, &name, place, context);
        html! {
            <label class="field">
                <span class="field-name">
                    { format!("{name}, {}", number::families(f64::from(place.families))) }
                </span>
                { choice }
            </label>
        }
    };
    html! {
        <section>
            <h3>{ said::PLACES_AND_THE_YEAR }</h3>
            <div class="fields">{ for named(context).map(row) }</div>
        </section>
    }
}
