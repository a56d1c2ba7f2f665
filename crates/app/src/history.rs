//! Undo and redo: pages before and after each decision, with what the decision was.

use super::decision::Decision;
use super::page::Page;
use std::rc::Rc;

/// Decisions kept; older ones are forgotten.
const DEPTH: usize = 200;

/// A decision: what it was, and the page on its other side.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    decision: Decision,
    page: Page,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct History {
    // Shared, because a state is copied on every change and its past never changes.
    done: Vec<Rc<Step>>,
    undone: Vec<Rc<Step>>,
    /// While open, changes of the same kind belong to the last decision: a drag is one, not
    /// hundreds.
    open: bool,
}

impl History {
    /// Notes that `before` was left by this decision.
    pub fn record(&mut self, decision: Decision, before: Page) {
        self.undone.clear();
        let same = self.open
            && self
                .done
                .last()
                .is_some_and(|step| step.decision == decision);
        if !same {
            self.done.push(Rc::new(Step {
                decision,
                page: before,
            }));
            if self.done.len() > DEPTH {
                self.done.remove(0);
            }
        }
        self.open = true;
    }

    /// The decision is made; the next change starts another.
    pub fn settle(&mut self) {
        self.open = false;
    }

    /// Whether the last decision may still go on.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// The page before the last decision, or None; `now` can be had back by redo.
    pub fn undo(&mut self, now: Page) -> Option<Page> {
        self.open = false;
        let step = self.done.pop()?;
        self.undone.push(Rc::new(Step {
            decision: step.decision.clone(),
            page: now,
        }));
        Some(step.page.clone())
    }

    pub fn redo(&mut self, now: Page) -> Option<Page> {
        self.open = false;
        let step = self.undone.pop()?;
        self.done.push(Rc::new(Step {
            decision: step.decision.clone(),
            page: now,
        }));
        Some(step.page.clone())
    }

    /// The page before the last decision, and what that was; None before the first.
    pub fn last(&self) -> Option<(&Page, &Decision)> {
        self.done.last().map(|step| (&step.page, &step.decision))
    }

    /// What undo would undo.
    pub fn undo_label(&self) -> Option<&Decision> {
        self.done.last().map(|step| &step.decision)
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<&Decision> {
        self.undone.last().map(|step| &step.decision)
    }
}
