//! Plans kept to compare with: keeping one, dropping it, and making it the page's.

use super::decision::Decision;
use super::link;
use super::notice::Notice;
use super::page::{MOST_KEPT, Page};
use super::state::State;
use super::unseen;

impl State {
    /// Keeps a plan, where there is room for one and it is not kept already.
    pub(super) fn keep(&mut self, plan: Page) {
        self.decide(Decision::PlanKept, |page| {
            if page.kept.len() < MOST_KEPT && page.place_of(&plan).is_none() {
                page.kept.push(plan);
            }
        });
        self.settle();
    }

    /// The plan that a text in hand leads to, kept.
    pub(super) fn keep_pasted(&mut self, text: &str) {
        self.notices.clear();
        match link::body_of(text).and_then(|body| link::parse(&body).page) {
            Some(page) => self.keep(page.plan()),
            None => self.notices = vec![Notice::NoLink],
        }
    }

    pub(super) fn name_kept(&mut self, place: usize, name: &str) {
        self.decide(Decision::KeptNamed, |page| {
            if let Some(kept) = page.kept.get_mut(place) {
                kept.title = unseen::kept(name.trim(), link::TITLE_LENGTH);
            }
        });
        self.settle();
    }

    pub(super) fn drop_kept(&mut self, place: usize) {
        self.decide(Decision::KeptDropped, |page| {
            if place < page.kept.len() {
                page.kept.remove(place);
            }
        });
        self.settle();
    }

    /// The page becomes the kept plan; the others, and what is open, stay.
    pub(super) fn open_kept(&mut self, place: usize) {
        if let Some(plan) = self.page.kept.get(place).cloned() {
            self.make_it_the_pages(plan);
        }
    }

    /// A plan from beside the page becomes the page's own.
    pub(super) fn make_it_the_pages(&mut self, plan: Page) {
        self.decide(Decision::KeptOpened, |page| {
            *page = Page {
                view: page.view,
                over_time: page.over_time,
                limits: page.limits,
                frame: page.frame.take(),
                proven: page.proven,
                kept: std::mem::take(&mut page.kept),
                exercise: page.exercise.take(),
                ..plan
            };
        });
        self.settle();
    }
}
