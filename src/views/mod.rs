//! The views behind the first screen, of which one is open at a time.
//!
//! Each is a plain function from what every part of the page is handed to markup. The one component
//! around them is drawn again only when something it is handed has changed.

mod agencies;
mod alternatives;
mod assumptions;
mod code;
mod decisions;
mod display;
mod embed;
mod every_mix;
mod evidence;
mod field;
mod files;
mod folded;
mod goal_seek;
mod how_sure;
mod join_code;
mod levers;
mod list_preview;
mod moves;
mod numbers;
mod own_area;
mod place_list;
mod places;
mod present;
mod print;
mod sentence;
mod table;
mod uncertainty;
mod working;
mod working_of;
mod worth;

use crate::chart::mix_map::{Domain, MixMap, mix_map};
use crate::context::Context;
use app::View;
use model::optimum::ValueOfMixes;
use model::{Band, Mix, Tier};
use std::rc::Rc;
use uncertainty::use_uncertainty;
use yew::prelude::*;

#[component]
pub fn OpenView(context: &Context) -> Html {
    let view = context.page.view;
    let sure = matches!(view, View::HowSure | View::Alternatives);
    let progress = use_uncertainty(sure.then_some(context.page.scenario));
    let mixes = use_mixes(context);
    match view {
        View::OverTime => html! {},
        View::OwnArea => own_area::own_area(context),
        View::Working => working::working(context),
        View::HowSure => how_sure::how_sure(context, &progress),
        View::Numbers => numbers::numbers(context),
        View::EveryMix => match &*mixes {
            Some((values, map)) => every_mix::every_mix(context, values, map),
            None => html! {},
        },
        View::Alternatives => alternatives::alternatives(context, &progress),
        View::Worth => worth::worth(context),
        View::Agencies => agencies::agencies(context),
        View::Decisions => decisions::decisions(context),
        View::Places => places::places(context),
        View::Moves => moves::moves(context),
        View::Assumptions => assumptions::assumptions(context),
        View::Embed => embed::embed(context),
        View::Print => print::print(context),
        View::Present => present::present(context),
    }
}

/// The value of every mix and the map of them, while it is open. It follows the assumptions and how
/// much of it is shown, not the mix: while one moves on it only its spots move.
#[hook]
fn use_mixes(context: &Context) -> Rc<Option<(ValueOfMixes, MixMap)>> {
    let (scenario, computed) = (context.scenario(), context.computed.clone());
    let mix = scenario.mix();
    let withdrawn = mix.families(Band::Withdrawn);
    let [intensive, targeted] = Tier::PLANNED.map(|tier| computed.results.tier(tier).unit_cost);
    let domain = Domain::of(
        mix,
        scenario.budget(),
        (intensive, targeted),
        context.forms.every_mix,
    );
    let assumptions = (context.page.view == View::EveryMix).then(|| {
        let nobody = Mix::new(mix.total(), withdrawn, 0, 0);
        (scenario.with_mix(nobody), domain)
    });
    use_memo(assumptions, |assumptions| {
        let (assumptions, domain) = (*assumptions)?;
        let values = ValueOfMixes::of(&computed.results);
        let map = mix_map(&values, withdrawn, assumptions.budget(), domain);
        Some((values, map))
    })
}
