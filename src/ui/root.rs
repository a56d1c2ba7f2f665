//! The root: holds the state, derives results and report from it, and ties the page to the address bar and the keyboard.

use super::panels::{Context, layout};
use crate::app::{Computed, Msg, Report, State, link};
use crate::shell::{address, crash, document, keys};
use gloo_timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// A pause this long ends a decision.
const IDLE_MS: u32 = 1000;

impl Reducible for State {
    type Action = Msg;

    fn reduce(self: Rc<Self>, msg: Msg) -> Rc<Self> {
        Rc::new(Rc::unwrap_or_clone(self).update(msg))
    }
}

#[component]
pub fn App() -> Html {
    let state = use_reducer_eq(State::default);
    let send = use_callback((), {
        let dispatcher = state.dispatcher();
        move |msg: Msg, ()| dispatcher.dispatch(msg)
    });
    let computed = use_memo(state.page.scenario, Computed::of);
    let report = Report::of(&state, &computed);

    use_address(&state, &send);
    use_keys(&send);
    use_idle(&state, &send);
    layout(&Context { state: Rc::new((*state).clone()), computed, report: Rc::new(report), send })
}

/// Opens the address the page was loaded at, follows Back and Forward, and keeps the bar up to date.
#[hook]
fn use_address(state: &UseReducerHandle<State>, send: &Callback<Msg>) {
    let writer = use_mut_ref(address::Writer::default);
    {
        let send = send.clone();
        use_effect_with((), move |()| {
            send.emit(Msg::Started(address::current()));
            let listener = address::on_change(move |address| send.emit(Msg::LinkOpened(address)));
            move || drop(listener)
        });
    }
    let link = link::print(&state.page);
    {
        let writer = writer.clone();
        let title = state.page.title.clone();
        use_effect_with((link.clone(), state.addresses), move |(link, opened)| {
            if *opened > 0 {
                writer.borrow_mut().show(link.clone());
                crash::note_good(address::with_link(link));
                document::set_title(&if title.is_empty() { "Needs triangle".to_string() } else { format!("{title} – Needs triangle") });
            }
        });
    }
    {
        let (writer, link) = (writer.clone(), link.clone());
        use_effect_with(state.addresses, move |&opened| {
            if opened > 0 {
                writer.borrow_mut().opened(link);
                document::set_state("ready");
            }
        });
    }
    let send = send.clone();
    let refused = use_mut_ref(|| false);
    use_effect_with(state.settled, move |&settled| {
        // Said once: a host page that refuses history refuses it every time.
        if settled > 0 && writer.borrow_mut().settle(link).is_err() && !refused.replace(true) {
            send.emit(Msg::Said("The browser does not let this page keep its link in the address bar. Copy link still works.".into()));
        }
    });
}

#[hook]
fn use_keys(send: &Callback<Msg>) {
    let send = send.clone();
    use_effect_with((), move |()| {
        let listener = keys::on_undo_redo(move |undo| send.emit(if undo { Msg::Undo } else { Msg::Redo }));
        move || drop(listener)
    });
}

/// Ends a decision when the user pauses.
#[hook]
fn use_idle(state: &UseReducerHandle<State>, send: &Callback<Msg>) {
    let send = send.clone();
    let page = state.page.clone();
    use_effect_with((page, state.history.is_open()), move |(_, open)| {
        let timer = open.then(|| Timeout::new(IDLE_MS, move || send.emit(Msg::Settled)));
        move || drop(timer)
    });
}
