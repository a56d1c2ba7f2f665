//! What happened on the page. Messages state facts; `update` decides what follows.

use super::decision::{MixName, Opening};
use super::embedding::Embedding;
use super::exercise::Exercise;
use super::file::Progress;
use super::list::Choices;
use super::notice::{Notice, Shared};
use super::page::{Opened, OverTime, Question, View};
use super::picture::{Outcome, Pictured};
use super::refusal::Refusal;
use super::state::Moving;
use super::style::Style;
use super::views::evidence::Listed;
use super::views::first::Spoken;
use model::evidence::Standard;
use model::goal_seek::Limits;
use model::preset::Preset;
use model::{Band, Mix, Parameter, Scenario};
use std::rc::Rc;

#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// A band's slider, step button or number box asks for this many families.
    BandSet(Band, u32),
    /// The lower edge of a band was dragged to this family.
    EdgeDragged(Band, u32),
    /// "Move N families from X to Y".
    FamiliesMoved(Moving),
    /// A mix was taken that the page worked out, or a point of its map.
    MixLoaded(Mix, MixName),
    ParameterSet(Parameter, f64),
    ParameterReset(Parameter),
    AllReset,
    /// Places were given these years to join, in the order of the list.
    DistrictYears(Vec<u8>, Opening),
    PresetChosen(Preset),
    StandardChosen(Standard),
    TitleSet(String),
    /// The user's reason for a value; an empty one takes it away.
    ReasonGiven(Parameter, String),
    LimitsSet(Limits),
    /// A list of the user's own places, a line each.
    PlacesPut(String, Choices),
    /// The area's own places were asked for again.
    AreaPlacesRestored,
    StyleSet(Style),
    /// The plan is kept to compare others with, or one so kept no longer is.
    PlanKept,
    KeptDropped(usize),
    /// A kept plan was given another name.
    KeptNamed(usize, String),
    /// A kept plan is to be the page's.
    KeptOpened(usize),
    /// A text that should hold a link to a plan to keep was pasted or dropped.
    KeptPasted(String),
    /// A meeting's chat was pasted or dropped: as it is seen, and the page behind it.
    ChatPasted(String, String),
    /// The board keeps its plans and nobody's name.
    NamesForgotten,
    BoardCleared,
    /// A team's plan is to be the page's.
    TeamOpened(usize),
    /// The exercise around the plan was written; an empty one takes it away.
    ExerciseSet(Rc<Exercise>),
    /// One of the exercises that come with the page, and the plan it begins with.
    ShippedChosen(Rc<Exercise>, Rc<Scenario>),
    /// A team guessed the figure it was asked for.
    Guessed(f64),
    /// A team begins again where the exercise does, or takes its worked example.
    ExerciseStarted,
    ExampleTaken,
    /// One more of the exercise's hints is asked for.
    HintAsked,
    /// The button of the exercise's time, and a second of it passing.
    TimerPressed,
    SecondPassed,
    /// A view was chosen, perhaps for one place in it.
    ViewChosen(View, Option<String>),
    OverTimeChosen(OverTime),
    /// Whether the link is to carry the headline.
    ProofSet(bool),
    /// A button that opens something was pressed, or Escape inside it.
    Toggled(Opened),
    /// Something in the open view that unfolds was opened or closed.
    Unfolded(&'static str, bool),
    /// Escape was pressed where nothing else had a use for it.
    EscapePressed,
    /// While presenting, the key of a question was pressed; None goes back to the plan.
    QuestionPresented(Option<Question>),
    /// A list of assumptions was asked for; None is all of them by group.
    AssumptionsListed(Option<Listed>),
    /// The form of "Move N families from X to Y" was filled in.
    MovingSet(Moving),
    EmbeddingSet(Embedding),
    /// The assumptions are about to be printed, and not the one page.
    EvidencePrinted,
    /// The browser begins to print, or has done so.
    PrintStarted,
    PrintEnded,
    /// Whether the map of mixes holds every mix.
    EveryMixShown(bool),
    /// The button that replays the last change, and the end of the pause in which to read the plan
    /// before it.
    ReplayPressed,
    ReplayPaused,
    /// The button that walks the years, and the time of a year passing.
    PlayPressed {
        reduced_motion: bool,
    },
    YearPassed,
    /// A picture was drawn at this size.
    PictureMeasured((u32, u32)),
    ChartMeasured((u32, u32)),
    /// The result was announced to screen readers.
    Spoken(Spoken),
    /// The user let go, or paused: what was done so far is one decision.
    Settled,
    /// A drag turned out to be none, such as a thumb that scrolls the page.
    DragCancelled,
    Undo,
    Redo,
    /// The page was opened at this address, perhaps inside another page.
    Started {
        address: String,
        framed: bool,
    },
    /// A link was opened.
    LinkOpened(String),
    /// A text that should hold a link was pasted or dropped; another plan is one step of undo.
    LinkPasted(String),
    /// What a link without a check code set is not wanted.
    LinkTakenBack,
    /// Back or Forward led to this address, or it was typed.
    Travelled(String),
    /// Families typed for a band were refused.
    Refused(Band, Refusal),
    /// A plan was opened from a file.
    FileOpened(String),
    /// How far a file is that was asked for.
    FileAt(Progress),
    /// Which picture is to be taken away, and what became of taking one.
    PictureChosen(Pictured),
    PictureAt(Outcome),
    /// What became of copying or saving the link.
    Shared(Shared),
    /// Something worth saying happened outside, such as a saved file.
    Said(Notice),
    NoticesClosed,
}

impl Msg {
    /// Whether this changes an assumption, a place or a decision, and not only who gets what.
    pub fn changes_assumptions(&self, now: &Scenario) -> bool {
        if let Msg::PresetChosen(preset) = self {
            return preset.applied_to(now).with_mix(now.mix()) != *now;
        }
        matches!(
            self,
            Msg::ParameterSet(..)
                | Msg::ParameterReset(_)
                | Msg::AllReset
                | Msg::DistrictYears(..)
                | Msg::StandardChosen(_)
                | Msg::PlacesPut(..)
                | Msg::AreaPlacesRestored
        )
    }

    /// Whether this asks for another plan. A locked plan refuses all of these, and a replay of the
    /// last change ends before them.
    pub fn decides(&self) -> bool {
        match self {
            Msg::BandSet(..)
            | Msg::EdgeDragged(..)
            | Msg::FamiliesMoved(_)
            | Msg::MixLoaded(..)
            | Msg::ParameterSet(..)
            | Msg::ParameterReset(_)
            | Msg::AllReset
            | Msg::DistrictYears(..)
            | Msg::PresetChosen(_)
            | Msg::StandardChosen(_)
            | Msg::TitleSet(_)
            | Msg::ReasonGiven(..)
            | Msg::LimitsSet(_)
            | Msg::PlacesPut(..)
            | Msg::AreaPlacesRestored
            | Msg::StyleSet(_)
            | Msg::PlanKept
            | Msg::KeptDropped(_)
            | Msg::KeptNamed(..)
            | Msg::KeptOpened(_)
            | Msg::KeptPasted(_)
            | Msg::TeamOpened(_)
            | Msg::LinkPasted(_)
            | Msg::LinkTakenBack
            | Msg::ExerciseSet(_)
            | Msg::ShippedChosen(..)
            | Msg::Guessed(_)
            | Msg::ExerciseStarted
            | Msg::ExampleTaken
            | Msg::FileOpened(_) => true,
            Msg::ChatPasted(..)
            | Msg::NamesForgotten
            | Msg::BoardCleared
            | Msg::HintAsked
            | Msg::TimerPressed
            | Msg::SecondPassed
            | Msg::ViewChosen(..)
            | Msg::OverTimeChosen(_)
            | Msg::ProofSet(_)
            | Msg::Toggled(_)
            | Msg::Unfolded(..)
            | Msg::EscapePressed
            | Msg::QuestionPresented(_)
            | Msg::AssumptionsListed(_)
            | Msg::MovingSet(_)
            | Msg::EmbeddingSet(_)
            | Msg::EvidencePrinted
            | Msg::PrintStarted
            | Msg::PrintEnded
            | Msg::EveryMixShown(_)
            | Msg::ReplayPressed
            | Msg::ReplayPaused
            | Msg::PlayPressed { .. }
            | Msg::YearPassed
            | Msg::PictureMeasured(_)
            | Msg::ChartMeasured(_)
            | Msg::Spoken(_)
            | Msg::Settled
            | Msg::DragCancelled
            | Msg::Undo
            | Msg::Redo
            | Msg::Started { .. }
            | Msg::LinkOpened(_)
            | Msg::Travelled(_)
            | Msg::Refused(..)
            | Msg::FileAt(_)
            | Msg::PictureChosen(_)
            | Msg::PictureAt(_)
            | Msg::Shared(_)
            | Msg::Said(_)
            | Msg::NoticesClosed => false,
        }
    }
}
