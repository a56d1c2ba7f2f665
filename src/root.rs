//! The root: holds the state, derives results and report from it, and ties the page to the address bar and the keyboard.

use super::charts::USUAL;
use super::first::{Context, layout};
use super::measure::use_size;
use crate::chart::triangle::{PICTURE_HEIGHT, PICTURE_WIDTH, triangle};
use crate::shell::address::{self, Place, Writer};
use crate::shell::bridge::{self, Decision, Shown};
use crate::shell::{crash, document, keys};
use app::history::History;
use app::report::solid_share;
use app::{Computed, Msg, Report, State, View, Walk, display, link};
use gloo_timers::callback::Timeout;
use std::ops::Deref;
use std::rc::Rc;
use yew::prelude::*;

/// A pause this long ends a decision.
const IDLE_MS: u32 = 1000;
/// How long a year stays while the triangle walks through them.
const YEAR_MS: u32 = 700;
/// How long after the last change the result is announced.
const SPOKEN_MS: u32 = 700;

/// The page's state where Yew keeps it.
#[derive(Clone, PartialEq, Default)]
pub struct Store(State);

impl Deref for Store {
    type Target = State;

    fn deref(&self) -> &State {
        &self.0
    }
}

impl Reducible for Store {
    type Action = Msg;

    fn reduce(self: Rc<Self>, msg: Msg) -> Rc<Self> {
        Rc::new(Store(Rc::unwrap_or_clone(self).0.update(msg)))
    }
}

#[component]
pub fn App() -> Html {
    let state = use_reducer(Store::default);
    let send = {
        let dispatcher = state.dispatcher();
        Callback::from(move |msg: Msg| dispatcher.dispatch(msg))
    };
    display::set(state.page.display);
    use_address(&state, &send);
    use_views(&state, &send);
    use_moments(&state, &send);

    let (picture, chart) = (use_node_ref(), use_node_ref());
    use_size(
        picture.clone(),
        View::OverTime,
        emit(&send, Msg::PictureMeasured),
    );
    use_size(
        chart.clone(),
        state.page.view,
        emit(&send, Msg::ChartMeasured),
    );
    // Before anything is measured a usual desktop size stands in.
    let (_, height) = state
        .picture_size
        .unwrap_or((PICTURE_WIDTH as u32, PICTURE_HEIGHT as u32));
    let (width, tall) = state.chart_size.unwrap_or(USUAL);
    let chart_size = (f64::from(width), f64::from(tall));

    let computed = use_memo(state.page.scenario, Computed::of);
    let results = &computed.results;
    let year = state
        .walk
        .year(results.headline_year(), results.extra.len());
    // The picture is cut, not squeezed, on narrow screens, so its height tells the scale.
    let scale = f64::from(height) / PICTURE_HEIGHT;
    let shape = triangle(state.page.scenario.mix(), scale, |band| {
        solid_share(results, band, year)
    });
    let report = Report::of(&state, &computed);
    use_spoken(&state, &report.spoken, &send);
    layout(&Context {
        state,
        computed,
        report,
        shape,
        year,
        picture,
        chart,
        chart_size,
        send,
    })
}

/// Keeps the program of the views up to date while one is open, loads it when first needed, and takes its decisions.
#[hook]
fn use_views(state: &UseReducerHandle<Store>, send: &Callback<Msg>) {
    let shown = use_mut_ref(Shown::default);
    let mut rest = state.focus.clone().unwrap_or_default();
    rest.push(bridge::GAP);
    state.history.write_before(&mut rest);
    let now = Shown {
        page: state.page.clone(),
        visits: state.visits,
        rest,
    };
    *shown.borrow_mut() = now.clone();
    let tell = move || bridge::show(&shown.borrow());
    use_listeners(send, tell.clone());
    use_effect_with(state.page.view != View::OverTime, |&wanted| {
        if wanted {
            bridge::want_views();
        }
    });
    // The page is told to the views while one is open, and once more when it closes.
    let open = state.page.view != View::OverTime;
    use_effect_with((open, open.then_some(now)), move |_| tell());
}

/// Keeps the address bar, the window's title and the last good link up to date with the page.
#[hook]
fn use_address(state: &UseReducerHandle<Store>, send: &Callback<Msg>) {
    let writer = use_mut_ref(Writer::default);
    let place = Place {
        link: link::print(&state.page),
        addresses: state.addresses,
        settled: state.settled,
        deciding: state.history.is_open(),
    };
    let send = send.clone();
    use_effect_with(state.page.title.clone(), |title| {
        document::set_title(&if title.is_empty() {
            "Needs triangle".to_string()
        } else {
            format!("{title} – Needs triangle")
        });
    });
    use_effect_with(place, move |place| {
        // Before the first address is read the page is still the prerendered one.
        if place.addresses == 0 {
            return;
        }
        document::set_state("ready");
        crash::note_good(&place.link);
        if writer.borrow_mut().follow(place).is_err() {
            send.emit(Msg::Said("The browser does not let this page keep its link in the address bar. Copy link still works.".into()));
        }
    });
}

/// Everything the page hears from outside itself, from the address it was opened at on. `tell` answers the views when they ask.
#[hook]
fn use_listeners(send: &Callback<Msg>, tell: impl Fn() + 'static) {
    let send = send.clone();
    use_effect_with((), move |()| {
        send.emit(Msg::Started(address::current()));
        let listeners = [
            address::on_change(emit(&send, Msg::Travelled)),
            keys::on_undo_redo(emit(&send, |undo| if undo { Msg::Undo } else { Msg::Redo })),
            bridge::on_asked(tell),
            bridge::on_decided(emit(&send, |decision: Decision| {
                Msg::Decided(Box::new(decision.page), decision.label)
            })),
            bridge::on_said(emit(&send, Msg::Said)),
            bridge::on_views_missing(move || send.emit(Msg::ViewsMissing)),
        ];
        move || drop(listeners)
    });
}

/// What time does: a pause ends a decision, and a walk through the years goes on.
#[hook]
fn use_moments(state: &UseReducerHandle<Store>, send: &Callback<Msg>) {
    let timer = |wanted: bool, after: u32, msg: Msg| {
        let send = send.clone();
        move || {
            let timer = wanted.then(|| Timeout::new(after, move || send.emit(msg)));
            move || drop(timer)
        }
    };
    let idle = timer(state.history.is_open(), IDLE_MS, Msg::Settled);
    use_effect_with((state.page.clone(), state.history.is_open()), move |_| {
        idle()
    });
    let walk = timer(
        matches!(state.walk, Walk::Walking(_)),
        YEAR_MS,
        Msg::YearPassed,
    );
    use_effect_with(state.walk, move |_| walk());
}

/// Announces the result a moment after the last change. The page as it loads is read by itself.
#[hook]
fn use_spoken(state: &UseReducerHandle<Store>, result: &str, send: &Callback<Msg>) {
    let changed = state.history != History::default();
    let send = send.clone();
    use_effect_with(result.to_string(), move |result| {
        let said = Msg::Spoken(result.clone());
        let timer = changed.then(|| Timeout::new(SPOKEN_MS, move || send.emit(said)));
        move || drop(timer)
    });
}

/// A listener that sends what it hears as a message.
fn emit<T, F: Fn(T) -> Msg>(send: &Callback<Msg>, msg: F) -> impl Fn(T) + use<T, F> {
    let send = send.clone();
    move |heard| send.emit(msg(heard))
}
