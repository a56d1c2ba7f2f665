//! Who pays, who saves: what each agency would see avoided, and its fair share of a pooled budget.

use super::field::field_of;
use super::folded::folded;
use super::picture::picture_of;
use super::table::table;
use super::working_of::working_of;
use crate::charts::{Bar, bars};
use crate::context::Context;
use app::views::agencies::{Saving, savings, table as by_agency};
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
    let (title, style) = (agencies::title(results), context.style());
    let pair = |saving: Saving| {
        let bar = |name: &str, class, to, words| Bar {
            name: name.into(),
            from: 0.0,
            to,
            class,
            words,
        };
        let name = agencies::agency(saving.agency);
        let (pays, saves) = (
            agencies::pays(&saving, style),
            agencies::saves(&saving, style),
        );
        [
            bar(name, "loses", saving.pays, pays),
            bar("", "saves", saving.avoided, saves),
        ]
    };
    let pairs = savings(scenario, results).into_iter().flat_map(pair);
    let pairs = pairs.collect();
    let chart = bars(&title, pairs);
    html! {
        <div class="agencies">
            <h2>{ &title }</h2>
            { chart.clone() }
            <p>{ agencies::sums(results, style) }</p>
            { folded("by-agency", "", said::AS_A_TABLE.into(), context, || {
                html! {
                    <>
                        { table(by_agency(scenario, results), context) }
                        { picture_of("who-saves", &title, chart, context) }
                    </>
                }
            }) }
            { for working::agencies::agencies(scenario, results)
                .map(|working| working_of(working, context)) }
            <p class="hint">{ said::THE_AGENCIES_SHARES_ARE }</p>
            <div class="fields">
                { for FIELDS.into_iter().map(|parameter| field_of(parameter, context)) }
            </div>
        </div>
    }
}
