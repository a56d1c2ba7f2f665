//! Works out how sure anyone can be in short slices while the view is open, so that dragging stays
//! smooth.

use app::uncertainty::{Known, Work};
use gloo_timers::callback::Timeout;
use model::Scenario;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// A slice ends once it has taken this long, so that a frame is never missed.
const SLICE_MS: f64 = 8.0;

/// How sure anyone can be of a scenario.
pub struct Progress {
    /// As far as it is worked out.
    pub known: Known,
    /// The combinations themselves, for other mixes than the page's.
    pub work: Rc<RefCell<Work>>,
}

/// What is known so far about a scenario; None of a scenario gives nothing and does nothing.
#[hook]
pub fn use_uncertainty(scenario: Option<Scenario>) -> Progress {
    let work = use_memo((), |()| RefCell::new(Work::default()));
    let (redraw, in_hand) = (use_force_update(), work.clone());
    let known = scenario
        .map(|scenario| work.borrow_mut().follow(&scenario).clone())
        .unwrap_or_default();
    use_effect_with(scenario, move |scenario| {
        let next = Rc::new(RefCell::new(None));
        if scenario.is_some() {
            slice(&work, &next, &redraw);
        }
        move || drop(next.take())
    });
    Progress {
        known,
        work: in_hand,
    }
}

/// Takes a slice at the next turn, and another after it while there is more to do. `next` holds the
/// turn; dropping it ends the work.
fn slice(
    work: &Rc<RefCell<Work>>,
    next: &Rc<RefCell<Option<Timeout>>>,
    redraw: &UseForceUpdateHandle,
) {
    let (again, own, redraw) = (work.clone(), Rc::downgrade(next), redraw.clone());
    let turn = Timeout::new(0, move || {
        let before = again.borrow().stage();
        let started = js_sys::Date::now();
        let mut more = true;
        while more && js_sys::Date::now() - started < SLICE_MS {
            more = again.borrow_mut().step();
        }
        if again.borrow().stage() != before {
            redraw.force_update();
        }
        if let Some(next) = own.upgrade().filter(|_| more) {
            slice(&again, &next, &redraw);
        }
    });
    *next.borrow_mut() = Some(turn);
}
