//! Every mix: a map of all of them coloured by net value, with yours, the highest, and the highest
//! within budget, each loadable.

use super::table::table;
use super::working_of::working_of;
use crate::chart::ternary::{self, Ternary};
use crate::charts::{MixMap, Spot, mix_map};
use crate::context::Context;
use app::views::mixes::{Marked, table as of_mixes};
use app::{MixName, Msg, working};
use model::Band;
use model::optimum::ValueOfMixes;
use text::decision;
use text::mixes;
use text::number::money;
use text::views::every_mix as said;
use yew::prelude::*;

pub fn every_mix(context: &Context, values: &ValueOfMixes, map: &Ternary) -> Html {
    let scenario = context.scenario();
    let (total, withdrawn) = (
        scenario.mix().total(),
        scenario.mix().families(Band::Withdrawn),
    );
    let marked = Marked::all(scenario, context.results(), values);
    let [yours, _, within] = marked.each_ref().map(|marked| marked.found);
    let title = mixes::title(
        yours.map_or(0.0, |yours| yours.npv),
        within,
        context.style(),
    );
    let mut spots = vec![];
    for marked in &marked {
        spots.extend(marked.found.map(|found| Spot {
            mark: marked.mark,
            at: ternary::position(found.mix),
        }));
    }
    let pick = context.send.reform(move |point| {
        Msg::MixLoaded(ternary::mix_at(total, withdrawn, point), MixName::FromMap)
    });
    let load = |marked: &Marked| {
        let msg = Msg::MixLoaded(marked.found?.mix, marked.name);
        let another = marked.is_another(scenario);
        another.then(|| context.button(decision::load(marked.name), msg))
    };
    let shown = marked
        .each_ref()
        .map(|row| (row.name, row.found.map(|found| found.mix)));
    let greatest = money(map.greatest, context.style());
    html! {
        <div class="every-mix">
            <h2 id="view-title" tabindex="-1">{ &title }</h2>
            { mix_map(MixMap { map, spots, title: &title, greatest, pick }) }
            <p class="row">{ for marked.iter().filter_map(load) }</p>
            { table(of_mixes(scenario, &marked), context) }
            { working_of(working::mixes::table(scenario, &shown, values), context) }
            <p class="hint">
                { said::THE_HIGHEST_VALUE_IS }
                if withdrawn > 0 {
                    { said::FAMILIES_ON_OPEN_SERVICES }
                }
            </p>
            { working_of(working::mixes::map(scenario, values, map.greatest), context) }
        </div>
    }
}
