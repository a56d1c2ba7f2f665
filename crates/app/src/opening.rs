//! Opening a plan from outside: an address, a link in hand. What there is to say of it, and taking
//! it back.

use super::decision::Decision;
use super::link;
use super::link::{LinkNotice, Named, Opened};
use super::notice::{Notice, Set, SetTo};
use super::page::{Page, Question, View};
use super::state::State;
use std::mem;

/// How much of a text in hand is looked at, in characters: a mail's words and the plan in it.
const LOOKED_AT: usize = 100_000;

impl State {
    pub(super) fn open(&mut self, opened: Opened) {
        self.addresses += 1;
        self.close_what_belongs_to_a_view();
        let view_before = self.page.view;
        self.before_link = self.page.clone();
        self.notices = self.about_link(&opened);
        if let Some(page) = opened.page
            && page != self.page
        {
            self.history
                .record(Decision::LinkOpened, mem::replace(&mut self.page, page));
            self.history.settle();
        }
        self.show_the_views_part(view_before);
    }

    /// A link to a part of an answer leads there. A page around this one keeps the focus.
    fn show_the_views_part(&mut self, before: View) {
        let view = self.page.view;
        let is_further_down =
            |question: Question| question.parts().iter().skip(1).any(|part| *part == view);
        if view != before && self.frame.is_none() && view.question().is_some_and(is_further_down) {
            self.focus = Some(view.place());
            self.visits += 1;
        }
    }

    /// A link without words for a frame changes the plan and not what is shown of it.
    pub(super) fn take_words_for_a_frame(&mut self, address: &str) {
        if let (Some(frame), Some(words)) = (&mut self.frame, link::frame_of(address)) {
            *frame = words;
        }
    }

    /// A text in hand is a link somewhere in it, or a plan's file; else `none` is said.
    pub(super) fn open_in_hand(&mut self, text: &str, none: Notice) {
        let text: String = text.chars().take(LOOKED_AT).collect();
        let (opened, is_a_link) = match link::body_of(&text) {
            Some(_) => (link::parse(&text), true),
            None => (link::parse_text(&text), false),
        };
        if opened.page.is_none() && !is_a_link {
            self.notices = vec![none];
            return;
        }
        self.close_what_belongs_to_a_view();
        self.before_link = self.page.clone();
        self.notices = self.about_link(&opened);
        if let Some(page) = opened.page {
            // The box it came by goes, so the focus needs another place.
            self.open = None;
            self.focus = Some("question".into());
            self.visits += 1;
            self.decide(Decision::LinkOpened, |now| *now = page);
            self.settle();
        }
    }

    /// What there is to say about a link that is opened. Inside another page links are written by
    /// hand, and nothing is said of that.
    fn about_link(&self, opened: &Opened) -> Vec<Notice> {
        let framed = self.frame.is_some();
        let notice = |said: &LinkNotice| match said {
            LinkNotice::NoCheckCode | LinkNotice::NoVersion if framed => None,
            LinkNotice::NoCheckCode => unchecked(opened),
            other => Some(Notice::Link(other.clone())),
        };
        let said = opened.notices.iter().filter_map(notice);
        let headline = opened.headline.clone().filter(|_| !framed);
        said.chain(headline.map(Notice::Headline)).collect()
    }

    /// Back to the page before the link, or to the start where there was none.
    pub(super) fn take_link_back(&mut self) {
        let before = mem::take(&mut self.before_link);
        self.decide(Decision::LinkTakenBack, |now| *now = before);
        self.settle();
        self.notices.clear();
    }

    /// What the browser would not do is said beside what was wrong with a link.
    pub(super) fn say(&mut self, notice: Notice) {
        self.notices.retain(Notice::is_of_a_link);
        self.notices.push(notice);
    }
}

/// What a link without a check code set of the plan; None where it only says what to look at.
fn unchecked(opened: &Opened) -> Option<Notice> {
    let page = opened.page.as_ref()?;
    let of_the_plan = |named: &Named| {
        !matches!(
            named,
            Named::View | Named::Chart | Named::Frame | Named::Headline
        )
    };
    let last = opened.set.last();
    let set = |&named: &Named| Set {
        named,
        value: value(page, named),
        perhaps_cut: last == Some(&named),
    };
    let sets: Vec<Set> = opened
        .set
        .iter()
        .filter(|named| of_the_plan(named))
        .map(set)
        .collect();
    (!sets.is_empty() || last.is_none()).then_some(Notice::Unchecked(sets))
}

fn value(page: &Page, named: Named) -> SetTo {
    match named {
        Named::Parameter(parameter) => SetTo::Number(page.scenario.get(parameter)),
        Named::Title => SetTo::Text(page.title.clone()),
        Named::Reason(parameter) => SetTo::Text(page.reasons.get(parameter).into()),
        _ => SetTo::More,
    }
}
