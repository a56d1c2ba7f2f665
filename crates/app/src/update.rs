//! The one place that makes a new state: a message in, the next state out.

use super::decision::Decision;
use super::history::History;
use super::list::Reading;
use super::msg::Msg;
use super::notice::Notice;
use super::page::{Opened, Page, View};
use super::remark::Remark;
use super::replay::Replay;
use super::state::{Moving, Sheet, State};
use super::views::evidence::listed;
use super::{link, place_list, unseen};
use model::{Band, Mix};
use std::rc::Rc;

impl State {
    /// The state after a message. Nothing else changes a state.
    pub fn update(mut self, msg: Msg) -> State {
        if msg.decides() {
            if self.is_locked() {
                self.notices = vec![Notice::Locked];
                return self;
            }
            self.replay = Replay::Idle;
        }
        if msg.changes_assumptions(&self.page.scenario) && self.is_locked_by_its_exercise() {
            self.notices = vec![Notice::LockedByExercise];
            return self;
        }
        match msg {
            Msg::BandSet(band, families) => {
                let before = self.page.scenario.mix();
                let after = before.with(band, families);
                self.decide(Decision::Band(band), |page| {
                    page.scenario = page.scenario.with_mix(after)
                });
                self.remark = beyond_neighbour(band, before, after);
            }
            Msg::EdgeDragged(above, family) => {
                let mix = self.page.scenario.mix().with_edge(above, family);
                self.decide(Decision::Boundary, |page| {
                    page.scenario = page.scenario.with_mix(mix)
                });
            }
            Msg::FamiliesMoved(moving) => self.move_families(moving),
            Msg::MixLoaded(mix, name) => {
                self.decide(Decision::MixLoaded(name), |page| {
                    page.scenario = page.scenario.with_mix(mix)
                });
                self.settle();
            }
            Msg::ParameterSet(parameter, value) => {
                self.decide(Decision::Parameter(parameter), |page| {
                    page.scenario = page.scenario.with(parameter, value)
                });
                self.settle();
            }
            Msg::ParameterReset(parameter) => {
                let value = parameter.row().default;
                self.decide(Decision::Parameter(parameter), |page| {
                    page.scenario = page.scenario.with(parameter, value)
                });
                self.settle();
            }
            Msg::AllReset => {
                self.decide(Decision::Reset, |page| {
                    *page = Page {
                        title: std::mem::take(&mut page.title),
                        view: page.view,
                        over_time: page.over_time,
                        style: page.style,
                        kept: std::mem::take(&mut page.kept),
                        exercise: page.exercise.take(),
                        ..Page::default()
                    };
                });
                self.settle();
            }
            Msg::DistrictYears(years, opening) => {
                self.decide(Decision::Opening(opening), |page| {
                    page.scenario = page.scenario.with_start_years(years)
                });
                self.settle();
            }
            Msg::PresetChosen(preset) => {
                self.decide(Decision::Preset(preset), |page| {
                    page.scenario = preset.applied_to(&page.scenario)
                });
                self.settle();
            }
            Msg::StandardChosen(standard) => {
                self.decide(Decision::Standard, |page| {
                    page.scenario = standard.applied_to(&page.scenario)
                });
                self.settle();
            }
            Msg::TitleSet(title) => {
                self.decide(Decision::Title, |page| {
                    page.title = unseen::kept(title.trim(), link::TITLE_LENGTH)
                });
                self.settle();
            }
            Msg::ReasonGiven(parameter, reason) => {
                self.decide(Decision::Reason, |page| {
                    page.reasons.set(parameter, reason.trim())
                });
                self.settle();
            }
            Msg::LimitsSet(asked) => {
                self.decide(Decision::Limits, |page| page.limits = asked);
                self.settle();
            }
            Msg::PlacesPut(text, choices) => {
                let mut put = self.page.clone();
                let reading = Reading::of(&text, &choices, &self.page);
                // The preview has said already why a list cannot be used.
                if reading.put(&choices, &mut put).is_ok() {
                    self.decide(Decision::OwnPlaces, |page| *page = put);
                    self.settle();
                }
            }
            Msg::AreaPlacesRestored => {
                self.decide(Decision::AreaPlaces, place_list::back_to_the_areas);
                self.settle();
            }
            Msg::StyleSet(style) => {
                self.decide(Decision::Style, |page| page.style = style);
                self.settle();
            }
            Msg::PlanKept => self.keep(self.page.plan()),
            Msg::KeptDropped(place) => self.drop_kept(place),
            Msg::KeptNamed(place, name) => self.name_kept(place, &name),
            Msg::KeptOpened(place) => self.open_kept(place),
            Msg::KeptPasted(text) => self.keep_pasted(&text),
            Msg::ExerciseSet(exercise) => self.set_exercise(&exercise),
            Msg::ShippedChosen(exercise, scenario) => self.choose_shipped(&exercise, &scenario),
            Msg::Guessed(guess) => self.guess(guess),
            Msg::ExerciseStarted => self.begin_again(),
            Msg::ExampleTaken => self.take_the_example(),
            Msg::HintAsked => self.forms.hints += 1,
            Msg::TimerPressed => {
                let minutes = self.page.exercise.as_ref().map_or(0, |it| it.minutes);
                self.forms.timer = self.forms.timer.pressed(minutes);
            }
            Msg::SecondPassed => self.forms.timer = self.forms.timer.ticked(),
            Msg::ChatPasted(seen, page) => {
                self.board = Rc::new(self.board.with_chat(&seen, &page));
            }
            Msg::NamesForgotten => self.board = Rc::new(self.board.without_names()),
            Msg::BoardCleared => self.board = Rc::default(),
            Msg::TeamOpened(place) => {
                let team = self.board.teams.get(place);
                if let Some(plan) = team.map(|team| team.page.plan()) {
                    self.make_it_the_pages(plan);
                }
            }
            Msg::ViewChosen(view, focus) => self.choose_view(view, focus),
            Msg::EscapePressed if self.open == Some(Opened::Bands) => {
                self.open = None;
                self.focus = Some("bands-button".into());
                self.visits += 1;
            }
            Msg::EscapePressed if self.forms.presented.is_some() => self.forms.presented = None,
            Msg::EscapePressed => {
                // The dialog of the join code closes by itself.
                if self.page.view == View::Present && self.open != Some(Opened::JoinCode) {
                    self.choose_view(View::OverTime, Some("present-button".into()));
                }
            }
            Msg::QuestionPresented(asked) => {
                let presents = self.page.view == View::Present;
                self.forms.presented = asked.filter(|_| presents);
            }
            Msg::AssumptionsListed(which) => {
                let scenario = &self.page.scenario;
                self.forms.listed = which.map(|which| (which, listed(which, scenario)));
            }
            Msg::MovingSet(moving) => self.forms.moving = moving,
            Msg::EvidencePrinted => self.printing = Some(Sheet::Evidence),
            Msg::PrintStarted => {
                self.printing.get_or_insert(Sheet::OnePage);
            }
            Msg::PrintEnded => self.printing = None,
            Msg::EmbeddingSet(embedding) => self.forms.embedding = embedding,
            Msg::EveryMixShown(every_mix) => self.forms.every_mix = every_mix,
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
            Msg::ProofSet(proven) => {
                self.page.proven = proven;
                self.shared = None;
            }
            Msg::OverTimeChosen(over_time) => self.page.over_time = over_time,
            Msg::PlayPressed { reduced_motion } => {
                self.play = self
                    .play
                    .pressed(reduced_motion, self.page.scenario.horizon())
            }
            Msg::YearPassed => self.play = self.play.stepped(self.page.scenario.horizon()),
            Msg::PictureMeasured(size) => self.picture_size = Some(size),
            Msg::ChartMeasured(size) => self.chart_size = Some(size),
            Msg::Spoken(result) => self.spoken = Some(result),
            Msg::Settled => self.settle(),
            Msg::DragCancelled => {
                let begun = self.history.is_open();
                if let Some(page) = begun
                    .then(|| self.history.undo(self.page.clone()))
                    .flatten()
                {
                    self.restore(page);
                }
            }
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
                self.frame = framed.then(|| link::frame_of(&address).unwrap_or_default());
                self.open(link::parse(&address));
                self.history = History::default();
            }
            Msg::LinkOpened(address) => {
                self.take_words_for_a_frame(&address);
                self.open(link::parse(&address));
            }
            Msg::Travelled(address) => {
                self.take_words_for_a_frame(&address);
                let history = self.history.clone();
                self.open(link::parse(&address));
                // Back and Forward are the browser's own undo; they do not add to the page's.
                self.history = history;
                self.history.settle();
            }
            Msg::FileOpened(text) => self.open_in_hand(&text, Notice::NotAPlan),
            Msg::LinkPasted(text) => self.open_in_hand(&text, Notice::NoLink),
            Msg::LinkTakenBack => self.take_link_back(),
            Msg::FileAt(progress) => self.forms.file = Some(progress),
            Msg::PictureChosen(picture) => self.forms.picture = picture,
            Msg::PictureAt(outcome) => self.forms.taken = Some(outcome),
            Msg::Shared(shared) => self.shared = Some(shared),
            Msg::Refused(band, refusal) => {
                let kept = self.page.scenario.mix().families(band);
                self.remark = Some(Remark::Refused { refusal, kept });
            }
            Msg::Said(notice) => self.say(notice),
            Msg::NoticesClosed => self.notices.clear(),
        }
        self
    }

    /// Changes the page as part of a decision that undo can take back; a change that changes
    /// nothing is no decision.
    pub(super) fn decide(&mut self, decision: Decision, change: impl FnOnce(&mut Page)) {
        // What is begun while another decision is under way ends that one.
        if self.history.is_open() && self.history.undo_label() != Some(&decision) {
            self.settle();
        }
        let before = self.page.clone();
        change(&mut self.page);
        self.remark = None;
        self.shared = None;
        self.forms.file = None;
        if self.page != before {
            self.history.record(decision, before);
        }
    }

    fn move_families(&mut self, Moving { count, from, to }: Moving) {
        let before = self.page.scenario.mix();
        if from == to {
            self.remark = Some(Remark::SameBand);
            return;
        }
        self.decide(Decision::FamiliesMoved, |page| {
            page.scenario = page.scenario.with_mix(before.moved(count, from, to))
        });
        let held = before.families(from);
        if held == 0 {
            self.remark = Some(Remark::NoFamilies(from));
        } else if count > held {
            self.remark = Some(Remark::AllMoved { from, held });
        }
        self.settle();
    }

    pub(super) fn settle(&mut self) {
        self.history.settle();
        self.settled += 1;
    }

    fn choose_view(&mut self, view: View, focus: Option<String>) {
        self.page.view = view;
        self.focus = focus;
        self.visits += 1;
        self.close_what_belongs_to_a_view();
        self.open = None;
    }

    /// Another view begins folded, with nothing over it and no replay.
    pub(super) fn close_what_belongs_to_a_view(&mut self) {
        self.replay = Replay::Idle;
        self.forms.unfolded.clear();
        // Whatever leads to one assumption finds it among all.
        self.forms.listed = None;
        self.forms.presented = None;
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
    pub fn with_what_is_open(&self, page: Page) -> Page {
        Page {
            view: self.page.view,
            over_time: self.page.over_time,
            proven: self.page.proven,
            ..page
        }
    }
}

/// Says so when a band's rise had to take from more than its neighbour.
fn beyond_neighbour(band: Band, before: Mix, after: Mix) -> Option<Remark> {
    let [neighbour, next, last] = band.takes_from();
    let taken: Vec<(Band, u32)> = [next, last]
        .into_iter()
        .map(|source| (source, before.families(source), after.families(source)))
        .filter(|(_, before, after)| after < before)
        .map(|(source, before, after)| (source, before - after))
        .collect();
    (!taken.is_empty()).then_some(Remark::FromFurtherOff { neighbour, taken })
}
