//! Who pays, who saves: what each agency would see avoided, and its fair share of a pooled budget.

use super::field::field_of;
use super::table::table;
use super::working_of::working_of;
use crate::context::Context;
use app::views::agencies::table as by_agency;
use app::working;
use model::Parameter::{self, *};
use text::agencies;
use text::views::agencies as said;
use yew::prelude::*;

const FIELDS: [Parameter; 6] = [
    SavesCouncil,
    SavesNhs,
    SavesDwp,
    SavesPolice,
    SavesSchools,
    CashableShare,
];

pub fn agencies(context: &Context) -> Html {
    let (scenario, results) = (context.scenario(), context.results());
    html! {
        <div class="agencies">
            <h2 id="view-title" tabindex="-1">{ agencies::title(results) }</h2>
            <p>{ agencies::sums(results, context.style()) }</p>
            { table(by_agency(scenario, results), context) }
            { for working::agencies::agencies(scenario, results)
                .map(|working| working_of(working, context)) }
            <p class="hint">{ said::THE_AGENCIES_SHARES_ARE }</p>
            <div class="fields">
                { for FIELDS.into_iter().map(|parameter| field_of(parameter, context)) }
            </div>
        </div>
    }
}
