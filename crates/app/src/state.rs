//! The page's state: what is shown, how it got there, and what there is to say about it.

use super::board::Board;
use super::embedding::Embedding;
use super::exercise::Timer;
use super::file::Progress;
use super::frame::{Controls, Frame};
use super::history::History;
use super::notice::{Notice, Shared};
use super::page::{Opened, Page, Question};
use super::picture::{Outcome, Pictured};
use super::play::Play;
use super::remark::Remark;
use super::replay::Replay;
use super::views::evidence::Listed;
use super::views::first::Spoken;
use model::{Band, Parameter};
use std::rc::Rc;

/// "Move N families from X to Y", as it stands in its form.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moving {
    pub count: u32,
    pub from: Band,
    pub to: Band,
}

impl Default for Moving {
    fn default() -> Self {
        Moving {
            count: 10,
            from: Band::Targeted,
            to: Band::Intensive,
        }
    }
}

/// What stands in the views' own forms: part of no link, and of no decision until it is used.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Forms {
    pub moving: Moving,
    /// What would be shown inside another page.
    pub embedding: Embedding,
    /// The map of mixes holds every mix, and not only what the budget buys and a little more.
    pub every_mix: bool,
    /// The keys of what is unfolded in the open view: workings and tables that are worked out only
    /// when they are seen.
    pub unfolded: Vec<&'static str>,
    /// The question whose answer fills the screen while presenting.
    pub presented: Option<Question>,
    /// Which assumptions are listed, and the rows of that list; None lists all of them by group.
    pub listed: Option<(Listed, Vec<Parameter>)>,
    /// How many of the exercise's hints are shown, and its time.
    pub hints: usize,
    pub timer: Timer,
    /// How far the file is that was asked for last; None once the plan is another.
    pub file: Option<Progress>,
    /// The picture that would be taken away, and what became of the last one taken.
    pub picture: Pictured,
    pub taken: Option<Outcome>,
}

/// What a page can be printed as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The plan on one page of A4.
    OnePage,
    /// Every assumption with its evidence.
    Evidence,
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct State {
    pub page: Page,
    /// What of it is shown, and what readers may do, where it stands inside another page.
    pub frame: Option<Frame>,
    pub forms: Forms,
    /// What teams have put into a meeting's chat; part of no link, and never sent anywhere.
    pub board: Rc<Board>,
    /// What goes on paper, while it does.
    pub printing: Option<Sheet>,
    /// Where a replay of the last change stands.
    pub replay: Replay,
    pub history: History,
    /// What the user should know; stays until closed.
    pub notices: Vec<Notice>,
    /// The page before the last link was opened, for taking back what one without a check code set.
    pub before_link: Page,
    /// What there is to say beside the controls about the last change.
    pub remark: Option<Remark>,
    /// The year the triangle shows.
    pub play: Play,
    /// Drawn size in pixels of the triangle's picture and of the over-time chart, once measured.
    pub picture_size: Option<(u32, u32)>,
    pub chart_size: Option<(u32, u32)>,
    /// The result as last announced to screen readers.
    pub spoken: Option<Spoken>,
    /// What became of the last copy or save of the link.
    pub shared: Option<Shared>,
    /// The place in the open view to bring into sight.
    pub focus: Option<String>,
    /// How often a view was chosen, so that choosing the same place again brings it into sight
    /// again.
    pub visits: u32,
    /// What is opened over the page.
    pub open: Option<Opened>,
    /// Decisions settled so far; the address makes a history entry whenever it grows.
    pub settled: u32,
    /// Addresses read so far; 0 while the page is still the prerendered one.
    pub addresses: u32,
}

impl State {
    /// Whether the plan may only be looked at, as the link of a frame can say.
    pub fn is_locked(&self) -> bool {
        self.frame
            .as_ref()
            .is_some_and(|frame| frame.controls != Controls::Free)
    }
}
