//! What a decision was, for undo and redo to name it. Two decisions of the same kind in one drag
//! are one.

use model::preset::Preset;
use model::{Band, Parameter};

/// What undo takes back.
#[derive(Clone, Debug, PartialEq)]
pub enum Decision {
    /// A band was given more or fewer families.
    Band(Band),
    /// A boundary of the triangle was dragged.
    Boundary,
    /// "Move N families from X to Y".
    FamiliesMoved,
    /// A mix worked out by the page was taken.
    MixLoaded(MixName),
    Parameter(Parameter),
    Preset(Preset),
    /// A standard of evidence was chosen.
    Standard,
    Opening(Opening),
    /// A list of the user's own places was put in.
    OwnPlaces,
    /// The area's own places in the stead of the user's.
    AreaPlaces,
    Title,
    /// A reason was given for a value.
    Reason,
    /// Limits were set for the question asked from the result.
    Limits,
    /// The prices or the names of the tiers were chosen.
    Style,
    /// The exercise around the plan was written, or a team guessed.
    Exercise,
    Guess,
    /// Where a team begins.
    ExerciseStart,
    /// Everything was put back to the start.
    Reset,
    /// The plan was kept to compare others with, or one so kept no longer is.
    PlanKept,
    KeptDropped,
    KeptNamed,
    KeptOpened,
    /// A link or a saved plan was opened.
    LinkOpened,
    LinkTakenBack,
}

/// How places came to join in other years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// One place, by its position in the list.
    Place(usize),
    AllAtOnce,
    PilotsOnly,
    AsPlanned,
}

/// A mix that the page worked out, or a point of its map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MixName {
    /// The worked example of an exercise.
    Example,
    /// A point clicked on the map of mixes.
    FromMap,
    Yours,
    Optimum,
    HighestWithinBudget,
    /// The most families better off within budget.
    MostBetterOff,
    HighestWithWithdrawal,
    HighestWithinLimits,
}
