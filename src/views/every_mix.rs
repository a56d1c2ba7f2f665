//! The map of mixes coloured by net value, with yours, the highest, and the highest within budget;
//! a click moves there.

use super::folded::folded;
use super::table::table;
use super::working_of::working_of;
use crate::chart::mix_map::MixMap;
use crate::charts::{DrawnMap, Spot, mix_map};
use crate::context::Context;
use app::views::mixes::{Marked, table as of_mixes};
use app::{MixName, Msg, working};
use model::Band;
use model::optimum::ValueOfMixes;
use text::mixes;
use text::number::money;
use text::views::every_mix as said;
use web_sys::HtmlInputElement;
use yew::prelude::*;

pub fn every_mix(context: &Context, values: &ValueOfMixes, map: &MixMap) -> Html {
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
    let domain = map.domain;
    let mut spots = vec![];
    for marked in &marked {
        let on_map = marked.found.filter(|found| domain.holds(found.mix));
        spots.extend(on_map.map(|found| Spot {
            mark: marked.mark,
            at: domain.position(found.mix),
        }));
    }
    let pick = context.send.reform(move |point| {
        Msg::MixLoaded(domain.mix_at(total, withdrawn, point), MixName::FromMap)
    });
    let onchange = context.send.reform(|event: Event| {
        Msg::EveryMixShown(event.target_unchecked_into::<HtmlInputElement>().checked())
    });
    let shown = marked
        .each_ref()
        .map(|row| (row.name, row.found.map(|found| found.mix)));
    let greatest = money(map.greatest, context.style());
    html! {
        <div class="every-mix">
            <h2 id="view-title" tabindex="-1">{ &title }</h2>
            { mix_map(DrawnMap { map, spots, title: &title, greatest, pick }) }
            <label class="check">
                <input type="checkbox" checked={context.forms.every_mix} {onchange} />
                { said::EVERY_MIX }
            </label>
            <p class="hint">
                { said::HOW_TO_READ }
                if withdrawn > 0 {
                    { said::FAMILIES_ON_OPEN_SERVICES }
                }
            </p>
            { folded("mixes-marked", "", said::AS_A_TABLE.into(), context, || {
                table(of_mixes(scenario, &marked), context)
            }) }
            { working_of(working::mixes::table(scenario, &shown, values), context) }
            { working_of(working::mixes::map(scenario, values, map.greatest), context) }
        </div>
    }
}
