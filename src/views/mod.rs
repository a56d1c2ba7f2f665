//! The views behind the first screen: the parts of the six answers, and what opens by itself.
//!
//! Each is a plain function from what every part of the page is handed to markup. The one component
//! around them, `Part`, draws one that is in sight, and again only when something it is handed has
//! changed.

mod agencies;
mod alternatives;
mod assumptions;
mod board;
mod code;
mod compare;
mod decisions;
mod display;
mod embed;
mod every_mix;
mod evidence;
mod exercise;
mod field;
mod files;
mod folded;
mod goal_seek;
mod how_sure;
mod join_code;
mod levers;
mod link_box;
mod list_preview;
mod moves;
mod numbers;
mod own_area;
mod part;
mod picture;
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
use app::board::Team;
use app::views::compare::Kept;
pub use link_box::link_box;
use model::goal_seek::Limits;
use model::optimum::ValueOfMixes;
use model::{Band, Mix, Tier};
pub use part::Part;
pub use picture::take;
use std::rc::Rc;
use uncertainty::Progress;
use yew::prelude::*;

/// Where a part measures its picture.
struct Picture<'a> {
    node: &'a NodeRef,
    /// How often its height goes into its width, once measured.
    wide: Option<f64>,
}

impl Picture<'_> {
    /// The width of a picture in its own units.
    fn width(&self, height: f64) -> f64 {
        const USUAL: f64 = 622.0;
        self.wide.map_or(USUAL, |wide| wide * height)
    }
}

/// The value of every mix and the map of them.
type Mixes = Rc<Option<(ValueOfMixes, MixMap)>>;

/// Whether a view says how often one mix is worth more than another, or how sure anyone can be.
fn needs_draws(view: View, limits: Limits) -> bool {
    match view {
        View::HowSure | View::Alternatives | View::Compare => true,
        View::Worth => limits != Limits::default(),
        _ => false,
    }
}

fn content(
    view: View,
    context: &Context,
    progress: &Progress,
    mixes: &Mixes,
    kept: &[Kept],
    picture: &Picture,
) -> Html {
    match view {
        View::OverTime => html! {},
        View::OwnArea => own_area::own_area(context),
        View::Working => working::working(context),
        View::HowSure => how_sure::how_sure(context, progress),
        View::Numbers => numbers::numbers(context),
        View::EveryMix => match &**mixes {
            Some((values, map)) => every_mix::every_mix(context, values, map, picture),
            None => html! {},
        },
        View::Alternatives => alternatives::alternatives(context, progress),
        // The last part of the answer to "Better mix?".
        View::Worth => html! {
            <>{ worth::worth(context) }{ goal_seek::goal_seek(context, progress) }</>
        },
        View::Agencies => agencies::agencies(context),
        View::Decisions => decisions::decisions(context),
        View::Places => places::places(context, picture),
        View::Moves => moves::moves(context),
        View::Assumptions => assumptions::assumptions(context),
        View::Embed => embed::embed(context),
        View::Print => print::print(context),
        View::Present => present::present(context),
        View::Exercise => exercise::exercise(context),
        View::Board => board::board(context, mixes, picture),
        View::Compare => compare::compare(context, kept, progress),
    }
}

/// The value of every mix and the map of them, while it is drawn. It follows the assumptions and
/// how much of it is shown, not the mix: while one moves on it only its spots move.
#[hook]
fn use_mixes(context: &Context, shown: Option<View>, width: f64) -> Mixes {
    let (scenario, computed) = (context.scenario(), context.computed.clone());
    let mix = scenario.mix();
    let withdrawn = mix.families(Band::Withdrawn);
    let [intensive, targeted] = Tier::PLANNED.map(|tier| computed.results.tier(tier).unit_cost);
    let has_a_map = matches!(shown, Some(View::EveryMix | View::Board));
    let assumptions = has_a_map.then(|| {
        let domain = |every_mix| {
            let budget = scenario.budget();
            Domain::of(mix, budget, (intensive, targeted), every_mix, width)
        };
        // A team may stand anywhere.
        let usual = domain(context.forms.every_mix);
        let outside = |team: &Team| !usual.holds(team.page.scenario.mix());
        let on_a_board = shown == Some(View::Board) && context.board.teams.iter().any(outside);
        let domain = if on_a_board { domain(true) } else { usual };
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
