//! The one place that makes a new state: a message in, the next state out.

use super::history::History;
use super::msg::Msg;
use super::page::{Opened, Page, View};
use super::report::notices;
use super::state::{Moving, State};
use super::{format, link, wording};
use model::{Band, Mix};

impl State {
    /// The state after a message. Nothing else changes a state.
    pub fn update(mut self, msg: Msg) -> State {
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
            Msg::ViewChosen(view, focus) => {
                self.page.view = view;
                self.focus = focus;
                self.visits += 1;
                self.open = self.open.filter(|open| *open != Opened::More);
                // The next view opened is another try.
                self.views_missing &= view != View::OverTime;
            }
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
            Msg::Started(address) => {
                self.open(link::parse(&address));
                self.history = History::default();
            }
            Msg::LinkOpened(address) => self.open(link::parse(&address)),
            Msg::Travelled(address) => {
                let history = self.history.clone();
                self.open(link::parse(&address));
                // Back and Forward are the browser's own undo; they do not add to the page's.
                self.history = history;
                self.history.settle();
            }
            Msg::FileOpened(text) => self.open(link::parse_text(&text)),
            Msg::Decided(decided, label) => {
                self.decide(&label, |page| *page = *decided);
                // Without a name it is only a look: undo and the address's history know nothing of it.
                if !label.is_empty() {
                    self.settle();
                }
            }
            Msg::ViewsMissing => self.views_missing = true,
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

    /// What is open stays open: undo takes back decisions, not looking.
    fn restore(&mut self, page: Page) {
        self.page = Page {
            view: self.page.view,
            over_time: self.page.over_time,
            ..page
        };
        self.remark = None;
        self.settle();
    }

    fn open(&mut self, opened: link::Opened) {
        self.addresses += 1;
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
