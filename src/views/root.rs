//! The root of the views: follows the page by its links, and answers a decision with the link it leads to.

use super::agencies::agencies;
use super::assumptions::assumptions;
use super::decisions::decisions;
use super::embed::embed;
use super::every_mix::every_mix;
use super::how_sure::how_sure;
use super::moves::moves;
use super::numbers::numbers;
use super::own_area::own_area;
use super::places::places;
use super::present::Present;
use super::print::print;
use super::rivals::rivals;
use super::sureness::use_sureness;
use super::working::working;
use super::worth::worth;
use crate::chart::ternary::{Ternary, ternary};
use crate::shell::bridge::{self, Decision, Shown};
use crate::shell::document;
use app::embedding::Embedding;
use app::sureness::{Sureness, Work};
use app::{Computed, Moving, Msg, Page, State, View, display};
use model::highest::ValueOfMixes;
use model::{Band, Mix};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What every view is handed.
pub struct Context {
    pub state: State,
    pub computed: Rc<Computed>,
    /// The value of every mix and its map, while that view is open.
    pub mixes: Rc<Option<(ValueOfMixes, Ternary)>>,
    /// How sure anyone can be of this scenario, as far as it is worked out.
    pub sureness: Sureness,
    /// The combinations themselves, for other mixes than the page's.
    pub work: Rc<RefCell<Work>>,
    /// Whether mixes that withdraw support were asked for.
    pub withdrawal: UseStateHandle<bool>,
    /// "Move N families from X to Y", as it stands in its form.
    pub moving: UseStateHandle<Moving>,
    /// What would be shown inside another page.
    pub embedding: UseStateHandle<Embedding>,
    pub send: Callback<Msg>,
}

impl Context {
    /// A click that sends a message.
    pub fn click(&self, msg: Msg) -> Callback<MouseEvent> {
        self.send.reform(move |_| msg.clone())
    }

    /// The message that the page is changed like this, under a name.
    pub fn decided(&self, label: &str, change: impl FnOnce(&mut Page)) -> Msg {
        let mut page = self.state.page.clone();
        change(&mut page);
        Msg::Decided(Box::new(page), label.into())
    }
}

#[component]
pub fn Views() -> Html {
    let shown = use_state(Shown::default);
    {
        let shown = shown.setter();
        use_effect_with((), move |()| {
            let listener = bridge::on_shown(move |now| shown.set(now));
            bridge::ask_what_is_shown();
            move || drop(listener)
        });
    }
    // A place to bring into view once it is drawn.
    use_effect_with(
        (shown.visits, shown.focus().map(String::from)),
        |(_, focus)| {
            if let Some(place) = focus {
                document::focus(place);
            }
        },
    );
    let state = State {
        page: shown.page.clone(),
        ..State::default()
    };
    display::set(state.page.display);
    let computed = use_memo(state.page.scenario, Computed::of);
    let mixes = use_mixes(&state, &computed);
    let needs_sureness = matches!(state.page.view, View::HowSure | View::Rivals);
    let (sureness, work) = use_sureness(needs_sureness.then_some(state.page.scenario));
    let withdrawal = use_state(|| false);
    let send = {
        let state = state.clone();
        Callback::from(move |msg| decide(state.clone(), msg))
    };
    let moving = use_state(Moving::default);
    let embedding = use_state(Embedding::default);
    let view = state.page.view;
    // The style sheet lays the whole page out for some views.
    use_effect_with(view, |view| document::set_view(view.key()));
    let context = Context {
        state,
        computed,
        mixes,
        sureness,
        work,
        withdrawal,
        moving,
        embedding,
        send,
    };
    match view {
        View::OverTime => html! {},
        View::OwnArea => own_area(&context),
        View::Working => working(&context),
        View::HowSure => how_sure(&context),
        View::Numbers => numbers(&context),
        View::EveryMix => every_mix(&context),
        View::Rivals => rivals(&context),
        View::Worth => worth(&context),
        View::Agencies => agencies(&context),
        View::Decisions => decisions(&context),
        View::Places => places(&context),
        View::Moves => moves(&context),
        View::Assumptions => assumptions(&context),
        View::Embed => embed(&context),
        View::Print => print(&context),
        View::Present => {
            html! { <Present page={context.state.page.clone()} last={shown.last()} /> }
        }
    }
}

/// Tells the page what a message leads to; the page then shows it, and with it this view.
fn decide(before: State, msg: Msg) {
    let page = before.page.clone();
    let after = before.update(msg);
    let said: Vec<String> = after.notices.into_iter().chain(after.remark).collect();
    if !said.is_empty() {
        bridge::say(&said.join(" "));
    }
    if after.page != page {
        let label = after.history.undo_label().unwrap_or_default().to_string();
        bridge::decide(&Decision {
            page: after.page,
            label,
        });
    }
}

/// The map of mixes, while it is open. It follows the assumptions and not the mix: then only its spots move.
#[hook]
fn use_mixes(state: &State, computed: &Computed) -> Rc<Option<(ValueOfMixes, Ternary)>> {
    let scenario = &state.page.scenario;
    let (total, withdrawn) = (
        scenario.mix().total(),
        scenario.mix().families(Band::Withdrawn),
    );
    let assumptions = (state.page.view == View::EveryMix)
        .then(|| scenario.with_mix(Mix::new(total, withdrawn, 0, 0)));
    use_memo(assumptions, |assumptions| {
        let assumptions = (*assumptions)?;
        let values = ValueOfMixes::of(&computed.results);
        let map = ternary(&values, withdrawn, assumptions.budget());
        Some((values, map))
    })
}
