//! The one place that makes a new state: a message in, the next state out.

use super::history::History;
use super::msg::Msg;
use super::page::{Opened, Page, View};
use super::replay::Replay;
use super::report::notices;
use super::state::{Moving, State};
use super::{format, frame, link, place_list, wording};
use model::{Band, Mix};

/// What a locked plan says to whoever tries to change it.
const LOCKED: &str = "This plan is locked here. Open it in a new tab to change it.";

impl State {
    /// The state after a message. Nothing else changes a state.
    pub fn update(mut self, msg: Msg) -> State {
        if msg.decides() {
            if self.is_locked() {
                self.notices = vec![LOCKED.into()];
                return self;
            }
            self.replay = Replay::Idle;
        }
        match msg {
            Msg::BandSet(band, families) => {
                let before = self.page.scenario.mix();
                let after = before.with(band, families);
                self.decide(wording::band_families(band), |page| {
                    page.scenario = page.scenario.with_mix(after)
                });
                self.remark = beyond_neighbour(band, before, after);
            }
            Msg::EdgeDragged(above, family) => {
                let mix = self.page.scenario.mix().with_edge(above, family);
                self.decide("boundary", |page| {
                    page.scenario = page.scenario.with_mix(mix)
                });
            }
            Msg::FamiliesMoved(moving) => self.move_families(moving),
            Msg::MixLoaded(mix, name) => {
                self.decide(name, |page| page.scenario = page.scenario.with_mix(mix));
                self.settle();
            }
            Msg::ParameterSet(parameter, value) => {
                self.decide(wording::parameter(parameter), |page| {
                    page.scenario = page.scenario.with(parameter, value)
                });
                self.settle();
            }
            Msg::ParameterReset(parameter) => {
                let value = parameter.row().default;
                self.decide(wording::parameter(parameter), |page| {
                    page.scenario = page.scenario.with(parameter, value)
                });
                self.settle();
            }
            Msg::AllReset => {
                self.decide("reset of everything", |page| {
                    *page = Page {
                        title: std::mem::take(&mut page.title),
                        view: page.view,
                        over_time: page.over_time,
                        display: page.display,
                        ..Page::default()
                    };
                });
                self.settle();
            }
            Msg::DistrictYears(years, name) => {
                self.decide(&name, |page| {
                    page.scenario = page.scenario.with_start_years(years)
                });
                self.settle();
            }
            Msg::PresetChosen(preset) => {
                self.decide(wording::preset(preset), |page| {
                    page.scenario = preset.applied_to(&page.scenario)
                });
                self.settle();
            }
            Msg::StandardChosen(standard) => {
                self.decide("standard of evidence", |page| {
                    page.scenario = standard.applied_to(&page.scenario)
                });
                self.settle();
            }
            Msg::TitleSet(title) => {
                self.decide("title", |page| {
                    page.title = title
                        .trim()
                        .chars()
                        .filter(|c| !c.is_control())
                        .take(link::TITLE_LENGTH)
                        .collect()
                });
                self.settle();
            }
            Msg::ReasonGiven(parameter, reason) => {
                self.decide("reason", |page| page.reasons.set(parameter, reason.trim()));
                self.settle();
            }
            Msg::LimitsSet(asked) => {
                self.decide("limits", |page| page.limits = asked);
                self.settle();
            }
            Msg::PlacesPut(text) => {
                let mut put = self.page.clone();
                // The box of the list has said already why a list cannot be read.
                if place_list::put(&text, &mut put).is_ok() {
                    self.decide("places", |page| *page = put);
                    self.settle();
                }
            }
            Msg::AreaPlacesRestored => {
                self.decide("back to Kent's districts", place_list::back_to_kents);
                self.settle();
            }
            Msg::DisplaySet(display) => {
                self.decide("way of showing", |page| page.display = display);
                self.settle();
            }
            Msg::ViewChosen(view, focus) => self.choose_view(view, focus),
            Msg::EscapePressed => {
                // The dialog of the join code closes by itself.
                if self.page.view == View::Present && self.open != Some(Opened::JoinCode) {
                    self.choose_view(View::OverTime, Some("more-button".into()));
                }
            }
            Msg::MovingSet(moving) => self.forms.moving = moving,
            Msg::EmbeddingSet(embedding) => self.forms.embedding = embedding,
            Msg::WithdrawalAsked(asked) => self.forms.withdrawal = asked,
            Msg::Unfolded(key, open) => {
                self.forms.unfolded.retain(|unfolded| *unfolded != key);
                if open {
                    self.forms.unfolded.push(key);
                }
            }
            Msg::ReplayPressed => self.replay_pressed(),
            Msg::ReplayPaused => self.replay = self.replay.over(),
            Msg::Toggled(what) => {
                self.open = if self.open == Some(what) {
                    None
                } else {
                    Some(what)
                };
            }
            Msg::OverTimeChosen(over_time) => self.page.over_time = over_time,
            Msg::WalkPressed { reduced_motion } => {
                self.walk = self
                    .walk
                    .pressed(reduced_motion, self.page.scenario.horizon())
            }
            Msg::YearPassed => self.walk = self.walk.stepped(self.page.scenario.horizon()),
            Msg::PictureMeasured(size) => self.picture_size = Some(size),
            Msg::ChartMeasured(size) => self.chart_size = Some(size),
            Msg::Spoken(result) => self.spoken = result,
            Msg::Settled => self.settle(),
            Msg::Undo => {
                if let Some(page) = self.history.undo(self.page.clone()) {
                    self.restore(page);
                }
            }
            Msg::Redo => {
                if let Some(page) = self.history.redo(self.page.clone()) {
                    self.restore(page);
                }
            }
            Msg::Started { address, framed } => {
                self.frame =
                    framed.then(|| frame::Frame::of_address(&address).unwrap_or_default());
                self.open(link::parse(&address));
                self.history = History::default();
            }
            Msg::LinkOpened(address) => self.open(link::parse(&address)),
            Msg::Travelled(address) => {
                // A link without words for a frame changes the plan and not what is shown of it.
                if let (Some(frame), Some(words)) =
                    (&mut self.frame, frame::Frame::of_address(&address))
                {
                    *frame = words;
                }
                let history = self.history.clone();
                self.open(link::parse(&address));
                // Back and Forward are the browser's own undo; they do not add to the page's.
                self.history = history;
                self.history.settle();
            }
            Msg::FileOpened(text) => {
                let opened = link::parse_text(&text);
                if let Some(opened) = opened.page {
                    self.decide("opening a link", |page| *page = opened);
                    self.settle();
                }
                self.notices = opened.notices.iter().map(notices::link_notice).collect();
            }
            Msg::Shared(sentence) => self.shared = Some(sentence),
            Msg::Refused(reason) => self.remark = Some(reason),
            Msg::Said(sentence) => self.notices = vec![sentence],
            Msg::NoticesClosed => self.notices.clear(),
        }
        self
    }

    /// Changes the page as part of a decision that undo can take back; a change that changes nothing is no decision.
    fn decide(&mut self, label: &str, change: impl FnOnce(&mut Page)) {
        let before = self.page.clone();
        change(&mut self.page);
        self.remark = None;
        self.shared = None;
        if self.page != before {
            self.history.record(label, before);
        }
    }

    fn move_families(&mut self, Moving { count, from, to }: Moving) {
        let before = self.page.scenario.mix();
        if from == to {
            self.remark = Some("Choose two different bands to move families between.".into());
            return;
        }
        self.decide("moved families", |page| {
            page.scenario = page.scenario.with_mix(before.moved(count, from, to))
        });
        let held = before.families(from);
        if held == 0 {
            self.remark = Some(format!(
                "{} holds no families to move.",
                wording::band(from)
            ));
        } else if count > held {
            self.remark = Some(format!(
                "{} held only {}; all of them were moved.",
                wording::band(from),
                format::families(f64::from(held))
            ));
        }
        self.settle();
    }

    fn settle(&mut self) {
        self.history.settle();
        self.settled += 1;
    }

    fn choose_view(&mut self, view: View, focus: Option<String>) {
        self.page.view = view;
        self.focus = focus;
        self.visits += 1;
        self.close_what_belongs_to_a_view();
        self.open = self.open.filter(|open| *open != Opened::More);
    }

    /// Another view begins folded, with nothing over it and no replay.
    fn close_what_belongs_to_a_view(&mut self) {
        self.replay = Replay::Idle;
        self.forms.unfolded.clear();
        self.open = self.open.filter(|open| *open != Opened::JoinCode);
    }

    /// What is open stays open: undo takes back decisions, not looking.
    fn restore(&mut self, page: Page) {
        self.page = self.with_what_is_open(page);
        self.replay = Replay::Idle;
        self.remark = None;
        self.settle();
    }

    /// Another page with the view and the chart of this one.
    pub(super) fn with_what_is_open(&self, page: Page) -> Page {
        Page {
            view: self.page.view,
            over_time: self.page.over_time,
            ..page
        }
    }

    fn open(&mut self, opened: link::Opened) {
        self.addresses += 1;
        self.close_what_belongs_to_a_view();
        if let Some(page) = opened.page
            && page != self.page
        {
            self.history
                .record("opening a link", std::mem::replace(&mut self.page, page));
            self.history.settle();
        }
        self.notices = opened.notices.iter().map(notices::link_notice).collect();
    }
}

/// Says so when a band's rise had to take from more than its neighbour.
fn beyond_neighbour(band: Band, before: Mix, after: Mix) -> Option<String> {
    let [_, next, last] = band.takes_from();
    let taken: Vec<String> = [next, last]
        .into_iter()
        .filter(|&source| after.families(source) < before.families(source))
        .map(|source| {
            format!(
                "{} from {}",
                format::count(f64::from(before.families(source) - after.families(source))),
                wording::band(source)
            )
        })
        .collect();
    let neighbour = wording::band(band.takes_from()[0]);
    (!taken.is_empty()).then(|| {
        format!(
            "{neighbour} is empty now, so families also come from further off: {}.",
            taken.join(", ")
        )
    })
}
