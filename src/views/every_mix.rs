//! The map of mixes coloured by net value, with yours, the highest within budget, and the highest
//! of all where it is in the picture; a click moves there.

use super::Picture;
use super::folded::folded;
use super::picture::picture_of;
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

pub fn every_mix(
    context: &Context,
    values: &ValueOfMixes,
    map: &MixMap,
    picture: &Picture,
) -> Html {
    let scenario = context.scenario();
    let (total, withdrawn) = (
        scenario.mix().total(),
        scenario.mix().families(Band::Withdrawn),
    );
    let marked = Marked::all(scenario, context.results(), values);
    let title = mixes::highest(&marked[1], scenario);
    let domain = map.domain;
    let pick = context.send.reform(move |point| {
        Msg::MixLoaded(domain.mix_at(total, withdrawn, point), MixName::FromMap)
    });
    let onchange = context.send.reform(|event: Event| {
        Msg::EveryMixShown(event.target_unchecked_into::<HtmlInputElement>().checked())
    });
    let shown = marked
        .each_ref()
        .map(|row| (row.name, row.found.map(|found| found.mix)));
    html! {
        <div class="every-mix">
            <h2>{ &title }</h2>
            { mix_map(DrawnMap {
                map,
                spots: spots(&marked, map),
                title: &title,
                greatest: money(map.greatest, context.style()),
                node: picture.node,
                pick,
            }) }
            <label class="check">
                <input type="checkbox" checked={context.forms.every_mix} {onchange} />
                { said::BEYOND_THE_BUDGET }
            </label>
            <p class="hint">
                { said::HOW_TO_READ }
                if withdrawn > 0 {
                    { said::FAMILIES_ON_OPEN_SERVICES }
                }
            </p>
            { folded("mixes-marked", "", said::AS_A_TABLE.into(), context, || {
                // Drawn anew, because the one above is measured where it stands.
                let chart = mix_map(DrawnMap {
                    map,
                    spots: spots(&marked, map),
                    title: &title,
                    greatest: money(map.greatest, context.style()),
                    node: &NodeRef::default(),
                    pick: Callback::noop(),
                });
                html! {
                    <>
                        { table(of_mixes(scenario, &marked), context) }
                        { picture_of("mixes", &title, chart, context) }
                    </>
                }
            }) }
            { working_of(working::mixes::table(scenario, &shown, values), context) }
            { working_of(working::mixes::map(scenario, values, map.greatest), context) }
        </div>
    }
}

/// What stands in the picture. Where yours is the highest there is one spot with both names.
fn spots(marked: &[Marked; 3], map: &MixMap) -> Vec<Spot> {
    let [yours, within, highest] = marked.each_ref().map(|marked| {
        let found = marked.found.map(|found| found.mix);
        // Whatever it costs is marked only where what lies beyond the budget is shown.
        let shown = marked.name != MixName::Optimum || map.domain.every_mix;
        found.filter(|mix| shown && map.domain.holds(*mix))
    });
    let spot = |mix, name: &'static str| Spot {
        name: name.into(),
        at: map.domain.position(mix),
        yours: false,
    };
    let others = [
        (highest, said::HIGHEST),
        (within, said::HIGHEST_WITHIN_BUDGET),
    ];
    let others = others.into_iter().filter(|(mix, _)| *mix != yours);
    let mut spots: Vec<Spot> = others
        .filter(|(mix, name)| *name != said::HIGHEST || *mix != within)
        .filter_map(|(mix, name)| Some(spot(mix?, name)))
        .collect();
    let name = if yours == within {
        said::YOURS_IS_HIGHEST
    } else {
        said::YOUR_PLAN
    };
    spots.extend(yours.map(|mix| Spot {
        yours: true,
        ..spot(mix, name)
    }));
    spots
}
