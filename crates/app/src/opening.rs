//! Opening a plan from outside: an address, a link in hand. What there is to say of it, and taking
//! it back.

use super::decision::Decision;
use super::link::{LinkNotice, Named};
use super::notice::{Notice, Set};
use super::page::Page;
use super::state::State;
use super::{frame, link};
use model::Parameter;

impl State {
    pub(super) fn open(&mut self, opened: link::Opened) {
        self.addresses += 1;
        self.close_what_belongs_to_a_view();
        if let Some(page) = opened.page
            && page != self.page
        {
            self.history.record(
                Decision::LinkOpened,
                std::mem::replace(&mut self.page, page),
            );
            self.history.settle();
        }
        self.notices = self.about_link(opened.notices, opened.last);
    }

    /// A link without words for a frame changes the plan and not what is shown of it.
    pub(super) fn take_words_for_a_frame(&mut self, address: &str) {
        if let (Some(frame), Some(words)) = (&mut self.frame, frame::Frame::of_address(address)) {
            *frame = words;
        }
    }

    /// A text in hand is a link somewhere in it, or a plan's file.
    pub(super) fn open_pasted(&mut self, text: &str) {
        let opened = match link::body_of(text) {
            Some(_) => link::parse(text),
            None => link::parse_text(text),
        };
        let is_none = opened.page.is_none() && link::body_of(text).is_none();
        self.open(opened);
        if is_none {
            self.notices = vec![Notice::NoLink];
        }
    }

    /// What there is to say about the link that was opened: without a check code, each number it
    /// set. Inside another page such links are written by hand, and nothing is said of that.
    fn about_link(&self, said: Vec<LinkNotice>, last: Option<Named>) -> Vec<Notice> {
        let framed = self.frame.is_some();
        let notice = |said| match said {
            LinkNotice::NoCheckCode if framed => None,
            LinkNotice::NoCheckCode => self.unchecked(last),
            other => Some(Notice::Link(other)),
        };
        said.into_iter().filter_map(notice).collect()
    }

    /// None where it set nothing that could be cut short.
    fn unchecked(&self, last: Option<Named>) -> Option<Notice> {
        let start = Page::default();
        let differs = |parameter: &Parameter| {
            self.page.scenario.get(*parameter) != start.scenario.get(*parameter)
        };
        let set = |parameter: Parameter| Set {
            parameter,
            value: self.page.scenario.get(parameter),
            perhaps_cut: last == Some(Named::Parameter(parameter)),
        };
        let numbers = Page {
            scenario: self.page.scenario,
            view: self.page.view,
            ..start.clone()
        };
        let sets: Vec<Set> = Parameter::all().filter(differs).map(set).collect();
        let and_more =
            numbers != self.page || self.page.scenario.places() != start.scenario.places();
        (and_more || !sets.is_empty()).then_some(Notice::Unchecked { sets, and_more })
    }

    /// Back to the page before the link, or to the start where there was none.
    pub(super) fn take_link_back(&mut self) {
        let before = self.history.last();
        let page = match before.filter(|(_, decision)| **decision == Decision::LinkOpened) {
            Some((before, _)) => before.clone(),
            None => Page::default(),
        };
        self.decide(Decision::LinkTakenBack, |now| *now = page);
        self.settle();
        self.notices.clear();
    }
}
