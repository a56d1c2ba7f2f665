//! What a link holds: the scenario, its title and how the page shows it. Undo, the address and
//! saved links all keep one of these.

use super::exercise::Exercise;
use super::frame::Frame;
use super::reasons::Reasons;
use super::style::Style;
use model::Scenario;
use model::goal_seek::Limits;
use model::kinds::every;
use std::rc::Rc;
use strum::VariantArray;

/// One complete page; two equal pages show the same numbers.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Page {
    pub scenario: Scenario,
    /// The user's own name for it; empty for none.
    pub title: String,
    pub view: View,
    pub over_time: OverTime,
    pub style: Style,
    /// The user's own reasons for values.
    pub reasons: Reasons,
    /// What the user's own places are called, in their order; an empty name is none, and there may
    /// be fewer names than places.
    pub place_names: Vec<String>,
    /// Limits of goal seek.
    pub limits: Limits,
    /// What is shown inside another page; None where the link does not say.
    pub frame: Option<Frame>,
    /// Plans kept to compare this one with, the first being A: each as [`Page::plan`] gives it.
    pub kept: Vec<Page>,
    /// The exercise around it; None for none.
    pub exercise: Option<Rc<Exercise>>,
    /// Whether its link carries the headline, so that it can be checked.
    pub proven: bool,
}

/// Plans that can be kept at a time.
pub const MOST_KEPT: usize = 4;

impl Page {
    /// The plan alone: without what is open, and without other plans.
    pub fn plan(&self) -> Page {
        Page {
            view: View::default(),
            over_time: OverTime::default(),
            limits: Limits::default(),
            frame: None,
            kept: vec![],
            exercise: None,
            proven: false,
            ..self.clone()
        }
    }

    /// Where this plan stands among those kept; None where it is none of them.
    pub fn kept_as(&self) -> Option<usize> {
        self.place_of(&self.plan())
    }

    /// Where a plan stands among those kept, whatever it is called there.
    pub fn place_of(&self, plan: &Page) -> Option<usize> {
        let called = |kept: &Page| Page {
            title: plan.title.clone(),
            ..kept.clone()
        };
        self.kept.iter().position(|kept| called(kept) == *plan)
    }
}

/// What is open below the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, VariantArray)]
pub enum View {
    #[default]
    OverTime,
    HowSure,
    OwnArea,
    Working,
    Numbers,
    EveryMix,
    Alternatives,
    Worth,
    Agencies,
    Decisions,
    Places,
    Moves,
    Assumptions,
    Embed,
    Print,
    Present,
    Compare,
    Board,
    Exercise,
}

impl View {
    pub const ALL: [View; View::VARIANTS.len()] = every(View::VARIANTS);

    /// The name in links; never changes once published.
    pub fn key(self) -> &'static str {
        match self {
            View::OverTime => "time",
            View::OwnArea => "area",
            View::Working => "working",
            View::HowSure => "sure",
            View::Numbers => "numbers",
            View::EveryMix => "mixes",
            View::Alternatives => "rivals",
            View::Worth => "worth",
            View::Agencies => "agencies",
            View::Decisions => "decisions",
            View::Places => "places",
            View::Moves => "moves",
            View::Assumptions => "assumptions",
            View::Embed => "embed",
            View::Print => "print",
            View::Present => "present",
            View::Compare => "compare",
            View::Board => "board",
            View::Exercise => "exercise",
        }
    }

    /// What its part of the page is called, for the focus and for scrolling there.
    pub fn place(self) -> String {
        format!("part-{}", self.key())
    }

    /// The question it is part of the answer to; None for what only changes how the plan is shown
    /// or moved.
    pub fn question(self) -> Option<Question> {
        Question::VARIANTS
            .iter()
            .copied()
            .find(|question| question.parts().contains(&self))
    }
}

/// The six questions asked of a plan; each holds a few views as its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Question {
    WillItPay,
    BetterMix,
    WhoAndWhere,
    WhatElse,
    YourArea,
    WhyBelieveIt,
}

impl Question {
    /// Its parts; the first opens with it.
    pub fn parts(self) -> &'static [View] {
        match self {
            Question::WillItPay => &[View::OverTime, View::HowSure, View::Numbers],
            Question::BetterMix => &[View::Alternatives, View::EveryMix, View::Worth],
            Question::WhoAndWhere => &[View::Agencies, View::Places],
            Question::WhatElse => &[View::Decisions],
            Question::YourArea => &[View::OwnArea],
            Question::WhyBelieveIt => &[View::Working, View::Assumptions],
        }
    }
}

/// What opens over the page or in its place; one at a time, and never part of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    CostSource,
    /// On a phone: undo, redo and presenting.
    Menu,
    Share,
    /// On a phone: the rows of the tiers, over whatever is being read.
    Bands,
    /// The code to join by, while presenting.
    JoinCode,
}

/// What the over-time chart draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, VariantArray)]
pub enum OverTime {
    /// Net value summed so far.
    #[default]
    Cumulative,
    /// Cost and crisis costs avoided, a year.
    Yearly,
}

impl OverTime {
    pub const ALL: [OverTime; OverTime::VARIANTS.len()] = every(OverTime::VARIANTS);

    pub fn key(self) -> &'static str {
        match self {
            OverTime::Cumulative => "sum",
            OverTime::Yearly => "yearly",
        }
    }
}
