//! The root of the page: holds the state, derives what is shown from it, and lays it out.

use crate::chart::doubt::{Domain, HEIGHT};
use crate::chart::triangle::{PICTURE_HEIGHT, PICTURE_WIDTH, triangle};
use crate::context::Context;
use crate::first::{Screen, layout, with_withdrawn};
use crate::measure::use_size;
use crate::outside::{emit, use_outside};
use crate::shell::translated;
use app::views::first::{Doubt, Figures, First, Ghost, Spoken, Spread, solid_share};
use app::{Computed, Msg, Page, State, View};
use model::uncertainty::Uncertainty;
use model::uncertainty::draws::DRAWS;
use model::{Mix, Scenario, run};
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
        translated::undo();
        Rc::new(Store(Rc::unwrap_or_clone(self).0.update(msg)))
    }
}

#[component]
pub fn App() -> Html {
    let store = use_reducer(Store::default);
    let send = use_callback(store.dispatcher(), |msg: Msg, store| store.dispatch(msg));
    let state = store.as_shown();

    let scenario = state.page.scenario;
    let computed = use_memo(scenario, Computed::of);
    let spread = use_spread(scenario);
    // The figures before the last decision, for what it changed.
    let last = state.history.last().map(|(page, _)| page.scenario);
    let before = use_memo(last, |last| {
        last.map(|before| Figures::of(&before, &run(&before)))
    });
    let first = First::of(&state.page, &computed, &spread, before.as_ref().as_ref());
    use_outside(&store, Spoken::of(&scenario, &computed.results), &send);

    let ghosts = use_ghosts(&state.page.kept);
    let ghosts = Ghost::beside(&ghosts, &state.page);
    let (picture, chart) = (use_node_ref(), use_node_ref());
    let view = state.page.view;
    use_size(
        picture.clone(),
        View::OverTime,
        emit(&send, Msg::PictureMeasured),
    );
    let shown = (view, state.forms.presented, first.doubt.spread.is_some());
    use_size(chart.clone(), shown, emit(&send, Msg::ChartMeasured));
    let domain = use_domain(&first.doubt, &ghosts, state.history.is_open());
    // Before anything is measured a usual desktop size stands in. Charts are as high as the style
    // sheet says, so their height tells their scale.
    let (width, height) = state.chart_size.unwrap_or(USUAL);
    let width = f64::from(width) / f64::from(height.max(1)) * HEIGHT;
    let (_, height) = state
        .picture_size
        .unwrap_or((PICTURE_WIDTH as u32, PICTURE_HEIGHT as u32));

    let results = &computed.results;
    let year = state
        .play
        .year(results.headline_year(), results.extra.len());
    let scale = f64::from(height) / PICTURE_HEIGHT;
    let four = with_withdrawn(&state.page);
    let shape = triangle(scenario.mix(), scale, four, |band| {
        solid_share(results, band, year)
    });
    let context = Context {
        page: Rc::new(state.page.clone()),
        computed: computed.clone(),
        forms: state.forms.clone(),
        board: state.board.clone(),
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
            width,
            domain,
            ghosts,
        },
    )
}

/// Drawn size of the picture of doubt before anything is measured.
const USUAL: (u32, u32) = (622, HEIGHT as u32);

/// What the combinations of assumptions say of the plan. They are worked out anew when an
/// assumption moves; while only the mix moves they are asked again.
#[hook]
fn use_spread(scenario: Scenario) -> Rc<Spread> {
    let assumptions = scenario.with_mix(Mix::new(scenario.families(), 0, 0, 0));
    let draws = use_memo(assumptions, |assumptions| {
        let mut draws = Uncertainty::new(assumptions);
        while !draws.advance(DRAWS) {}
        draws
    });
    use_memo(scenario, |scenario| {
        Spread::of(&draws.outcome(scenario.mix()))
    })
}

/// The kept plans behind the page's own, worked out anew when one of them is another.
#[hook]
fn use_ghosts(kept: &[Page]) -> Rc<Vec<Ghost>> {
    use_memo(kept.to_vec(), |kept| {
        let placed = kept.iter().enumerate();
        placed.map(|(place, page)| Ghost::of(place, page)).collect()
    })
}

/// What the picture of doubt has room for. While a slider is held it stays as it was, as long as
/// there is room, so that what moves is the plan and not the scale.
#[hook]
fn use_domain(doubt: &Doubt, ghosts: &[&Ghost], held: bool) -> Domain {
    let standards = doubt.standards.iter().map(|(_, npv)| *npv);
    let cases = doubt.spread.map(|spread| spread.cases).unwrap_or_default();
    let ghosts = ghosts.iter().filter_map(|ghost| ghost.range);
    let ghosts = ghosts.flat_map(|(low, high)| [low, high]);
    let shown = cases.into_iter().chain(standards).chain(ghosts);
    let last = use_mut_ref(|| None::<Domain>);
    let mut last = last.borrow_mut();
    let kept = last.filter(|domain| held && domain.holds(shown.clone()));
    *last.insert(kept.unwrap_or_else(|| Domain::of(shown)))
}
