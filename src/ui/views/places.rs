//! Places: the districts as tiles that keep their neighbours, the year each joins, and what that means by district and by year.

use super::root::Context;
use super::working_of::working_of;
use crate::app::report::{places, workings};
use crate::app::{Msg, format};
use crate::model::DISTRICTS;
use crate::model::parameter::{District, NEVER};
use crate::ui::charts::{Table, table};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

pub fn places(context: &Context) -> Html {
    let (scenario, results) = (&context.state.page.scenario, &context.computed.results);
    let at_once = context.click(Msg::DistrictYears([1; DISTRICTS.len()], "all districts at once"));
    let pilots = DISTRICTS.map(|district| if district.start_year == 1 { 1 } else { NEVER });
    let only_pilots = context.click(Msg::DistrictYears(pilots, "pilots only"));
    let first = context.click(Msg::DistrictYears(DISTRICTS.map(|district| district.start_year), "district by district"));
    let (rows, csv) = (places::rows(scenario), places::csv(scenario));
    let (year_rows, year_csv) = (places::year_rows(scenario, results), places::year_csv(scenario, results));
    html! {
        <div class="places">
            <h2 id="view-title" tabindex="-1">{ places::title(scenario) }</h2>
            <p class="row">
                <button type="button" class="preset" onclick={at_once}>{ "All at once" }</button>
                <button type="button" class="preset" onclick={only_pilots}>{ format!("Pilots only: {}", places::PILOTS) }</button>
                <button type="button" class="preset" onclick={first}>{ "District by district, as planned" }</button>
            </p>
            <ul class="tiles">{ for DISTRICTS.iter().enumerate().map(|(index, district)| tile(index, district, context)) }</ul>
            <p class="hint">{ "Each tile is a district in its place among its neighbours: Thames to the north, the Channel to the south-east. The stronger its colour, the earlier it joins." }</p>
            { table(Table { name: "by district", file: "needs-triangle-districts.csv", headings: &places::HEADINGS, rows, csv: &csv }, &context.send) }
            <p class="hint">{ "Once the district is open; posts may be part posts, so they can sum to a little less than the whole posts above. Families by district: year 1 cohort where published, the rest by population and child poverty; six districts are apportioned. Whatever the number of families, districts keep these shares." }</p>
            { working_of(workings::places::district(scenario, results)) }
            <h3>{ "As districts open" }</h3>
            { table(Table { name: "as districts open", file: "needs-triangle-opening.csv", headings: &places::YEAR_HEADINGS, rows: year_rows, csv: &year_csv }, &context.send) }
            { for workings::places::year(scenario, results).map(working_of) }
        </div>
    }
}

/// A district's tile, with the year it joins to choose.
fn tile(index: usize, district: &'static District, context: &Context) -> Html {
    let year = context.state.page.scenario.start_years()[index];
    let class = format!("tile at-{} {}", district.id, if year == NEVER { "never".into() } else { format!("from-{}", year.min(4)) });
    html! {
        <li {class} key={district.id}>
            <span class="tile-name">{ district.name }</span>
            { year_choice(index, district, context) }
        </li>
    }
}

fn year_choice(index: usize, district: &'static District, context: &Context) -> Html {
    let scenario = context.state.page.scenario;
    let year = scenario.start_years()[index];
    let onchange = context.send.reform(move |event: Event| {
        let chosen = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        places::joining(&scenario, index, u8::try_from(chosen + 1).unwrap_or(NEVER))
    });
    html! {
        <select aria-label={format!("{}: year it joins", district.name)} {onchange}>
            { for (1..=NEVER).map(|choice| html! { <option selected={choice == year}>{ places::joins(choice) }</option> }) }
        </select>
    }
}

/// The districts in plain rows, for the panel of every parameter.
pub fn district_rows(context: &Context) -> Html {
    let row = |(index, district): (usize, &'static District)| {
        html! {
            <label class="field">
                <span class="field-name">{ format!("{}, {}", district.name, format::families(district.families)) }</span>
                { year_choice(index, district, context) }
            </label>
        }
    };
    html! {
        <section>
            <h3>{ "Districts, and the year each joins" }</h3>
            <div class="fields">{ for DISTRICTS.iter().enumerate().map(row) }</div>
        </section>
    }
}
