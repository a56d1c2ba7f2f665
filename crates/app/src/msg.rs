//! What happened on the page. Messages state facts; `update` decides what follows.

use super::page::{Opened, OverTime, Page, View};
use super::state::Moving;
use model::evidence::Standard;
use model::preset::Preset;
use model::{Band, Mix, Parameter};

#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// A band's slider, step button or number box asks for this many families.
    BandSet(Band, u32),
    /// The lower edge of a band was dragged to this family.
    EdgeDragged(Band, u32),
    /// "Move N families from X to Y".
    FamiliesMoved(Moving),
    /// A mix was taken from the map of mixes.
    MixLoaded(Mix, &'static str),
    ParameterSet(Parameter, f64),
    ParameterReset(Parameter),
    AllReset,
    /// Places were given these years to join, under this name.
    DistrictYears(Vec<u8>, String),
    PresetChosen(Preset),
    StandardChosen(Standard),
    TitleSet(String),
    /// A view was chosen, perhaps for one place in it.
    ViewChosen(View, Option<String>),
    OverTimeChosen(OverTime),
    /// A button that opens something was pressed, or Escape inside it.
    Toggled(Opened),
    /// The button that walks the years, and the time of a year passing.
    WalkPressed {
        reduced_motion: bool,
    },
    YearPassed,
    /// A picture was drawn at this size.
    PictureMeasured((u32, u32)),
    ChartMeasured((u32, u32)),
    /// The result was announced to screen readers.
    Spoken(String),
    /// The user let go, or paused: what was done so far is one decision.
    Settled,
    Undo,
    Redo,
    /// The page was opened at this address.
    Started(String),
    /// A link was opened.
    LinkOpened(String),
    /// Back or Forward led to this address, or it was typed.
    Travelled(String),
    /// Typed text was refused, with the reason.
    Refused(String),
    /// A plan was opened from a file.
    FileOpened(String),
    /// A view decided something, under this name.
    Decided(Box<Page>, String),
    /// The program of the views could not be loaded.
    ViewsMissing,
    /// What became of copying or saving the link.
    Shared(&'static str),
    /// Something worth saying happened outside, such as a copied link.
    Said(String),
    NoticesClosed,
}
