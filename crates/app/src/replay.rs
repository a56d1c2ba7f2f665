//! Replaying the last change while presenting: the plan before it, then the plan after it again.
//!
//! The page itself never changes in a replay, only what is shown of it: so the address, undo and
//! redo know nothing of it, and nothing can be lost by leaving in the middle.

use super::decision::Decision;
use super::page::{Page, View};
use super::state::{Sheet, State};
use std::borrow::Cow;

/// Where a replay stands.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Replay {
    #[default]
    Idle,
    /// It was asked for, and there is no change yet.
    Nothing,
    /// The plan before the last change is shown, and what that change was.
    Before(Box<Page>, Decision),
    /// The plan after it is shown again.
    Done(Decision),
}

impl Replay {
    /// The plan after the change is shown again, if that before it was.
    pub fn over(self) -> Replay {
        match self {
            Replay::Before(_, decision) => Replay::Done(decision),
            other => other,
        }
    }

    pub fn shows_the_plan_before(&self) -> bool {
        matches!(self, Replay::Before(..))
    }
}

impl State {
    /// The state as it is drawn: in a replay with the plan before the last change, while what is
    /// open stays open; on paper as one page, whatever is open.
    pub fn as_shown(&self) -> Cow<'_, State> {
        if let Some(sheet) = self.printing {
            let view = match sheet {
                Sheet::OnePage => View::Print,
                Sheet::Evidence => View::Assumptions,
            };
            let page = Page {
                view,
                ..self.page.clone()
            };
            return Cow::Owned(State {
                page,
                ..self.clone()
            });
        }
        match &self.replay {
            Replay::Before(before, _) => Cow::Owned(State {
                page: self.with_what_is_open((**before).clone()),
                ..self.clone()
            }),
            Replay::Idle | Replay::Nothing | Replay::Done(_) => Cow::Borrowed(self),
        }
    }

    /// Starts a replay, or ends the one under way.
    pub(super) fn replay_pressed(&mut self) {
        self.replay = match (std::mem::take(&mut self.replay), self.history.last()) {
            (before @ Replay::Before(..), _) => before.over(),
            // After Back the page may stand before its last decision already.
            (_, Some((before, decision)))
                if self.with_what_is_open(before.clone()) != self.page =>
            {
                Replay::Before(Box::new(before.clone()), decision.clone())
            }
            _ => Replay::Nothing,
        };
    }
}
