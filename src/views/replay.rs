//! Replaying the last change: the plan before it, a pause to read in, the plan after it. The page is only shown both, so undo, redo and
//! the browser's history stay as they are; whatever the user does meanwhile ends the replay first.

use crate::shell::bridge::{self, Decision};
use crate::shell::{hands, media};
use app::Page;
use gloo_timers::callback::Timeout;
use yew::prelude::*;

/// Long enough to read three figures.
const PAUSE_MS: u32 = 1500;

#[derive(Clone, Debug, PartialEq)]
pub enum Replay {
    Idle,
    /// There is no change yet.
    Nothing,
    /// The page shows the plan before the change.
    Before {
        before: Box<Page>,
        after: Box<Page>,
        label: String,
    },
    /// The page shows the plan after it again.
    Done(String),
}

/// Where the replay stands, and what its button does.
#[hook]
pub fn use_replay(page: &Page, last: &Option<Decision>) -> (Replay, Callback<()>) {
    let replay = use_state_eq(|| Replay::Idle);
    let end = {
        let replay = replay.clone();
        Callback::from(move |()| {
            if let Replay::Before { after, label, .. } = &*replay {
                bridge::look((**after).clone());
                replay.set(Replay::Done(label.clone()));
            }
        })
    };
    let press = {
        let (replay, end, page, last) = (replay.clone(), end.clone(), page.clone(), last.clone());
        Callback::from(move |()| match (&*replay, &last) {
            (Replay::Before { .. }, _) => end.emit(()),
            (
                _,
                Some(Decision {
                    page: before,
                    label,
                }),
            ) => {
                // What is open stays open.
                let before = Page {
                    view: page.view,
                    over_time: page.over_time,
                    ..before.clone()
                };
                // After Back the page may stand before its last decision already.
                if before == page {
                    return replay.set(Replay::Nothing);
                }
                bridge::look(before.clone());
                replay.set(Replay::Before {
                    before: before.into(),
                    after: page.clone().into(),
                    label: label.clone(),
                });
            }
            _ => replay.set(Replay::Nothing),
        })
    };
    // The pause, unless motion is to be kept to what is asked for: then the button shows the plan after it.
    use_effect_with((*replay).clone(), move |replay| {
        let before = matches!(replay, Replay::Before { .. });
        let timer = (before && !media::reduced_motion()).then(|| {
            let end = end.clone();
            Timeout::new(PAUSE_MS, move || end.emit(()))
        });
        let listeners = before.then(|| hands::on_act_outside(".present", move || end.emit(())));
        move || drop((timer, listeners))
    });
    // Another page, as by Back, ends a replay; another decision, what was said of the last.
    {
        let replay = replay.clone();
        use_effect_with(page.clone(), move |page| {
            if let Replay::Before { before, after, .. } = &*replay
                && **before != *page
                && **after != *page
            {
                replay.set(Replay::Idle);
            }
        });
    }
    {
        let replay = replay.clone();
        use_effect_with(last.clone(), move |_| {
            if !matches!(*replay, Replay::Before { .. }) {
                replay.set(Replay::Idle);
            }
        });
    }
    ((*replay).clone(), press)
}
