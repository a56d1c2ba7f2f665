//! The root of the page: holds the state, derives what is shown from it, and lays it out.

use crate::chart::triangle::{PICTURE_HEIGHT, PICTURE_WIDTH, triangle};
use crate::charts::USUAL;
use crate::context::Context;
use crate::first::{Screen, layout};
use crate::measure::use_size;
use crate::outside::{emit, use_outside};
use app::views::first::{First, Spoken, solid_share};
use app::{Computed, Msg, State, View};
use std::ops::Deref;
use std::rc::Rc;
use yew::prelude::*;

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
    let store = use_reducer(Store::default);
    let send = use_callback(store.dispatcher(), |msg: Msg, store| store.dispatch(msg));
    let state = store.as_shown();

    let computed = use_memo(state.page.scenario, Computed::of);
    let first = First::of(&state.page, &computed);
    use_outside(&store, Spoken::of(&computed.results), &send);

    let (picture, chart) = (use_node_ref(), use_node_ref());
    let view = state.page.view;
    use_size(
        picture.clone(),
        View::OverTime,
        emit(&send, Msg::PictureMeasured),
    );
    use_size(chart.clone(), view, emit(&send, Msg::ChartMeasured));
    // Before anything is measured a usual desktop size stands in.
    let (_, height) = state
        .picture_size
        .unwrap_or((PICTURE_WIDTH as u32, PICTURE_HEIGHT as u32));
    let (width, tall) = state.chart_size.unwrap_or(USUAL);
    let chart_size = (f64::from(width), f64::from(tall));

    let results = &computed.results;
    let year = state
        .walk
        .year(results.headline_year(), results.extra.len());
    // The picture is cut, not squeezed, on narrow screens, so its height tells the scale.
    let scale = f64::from(height) / PICTURE_HEIGHT;
    let shape = triangle(state.page.scenario.mix(), scale, |band| {
        solid_share(results, band, year)
    });
    let context = Context {
        page: Rc::new(state.page.clone()),
        computed: computed.clone(),
        forms: state.forms.clone(),
        open: state.open,
        replay: state.replay.clone(),
        locked: state.is_locked(),
        send,
    };
    layout(
        &context,
        &Screen {
            state: &state,
            first,
            shape,
            year,
            picture,
            chart,
            chart_size,
        },
    )
}
