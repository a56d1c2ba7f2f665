//! What undo and redo call a decision.

use crate::area;
use crate::names;
use app::{Decision, MixName, Opening, Page};

/// A decision inside a sentence, such as "Undo: intensive families". `page` is the page as it
/// stands, whose places and tier names are meant.
pub fn inside(decision: &Decision, page: &Page) -> String {
    match decision {
        Decision::Band(band) => names::band_families_inside(*band, page.style).into(),
        Decision::Boundary => "boundary".into(),
        Decision::FamiliesMoved => "moved families".into(),
        Decision::MixLoaded(mix) => names::mix_inside(*mix).into(),
        Decision::Parameter(parameter) => names::parameter_inside(*parameter).into(),
        Decision::Preset(preset) => names::preset_inside(*preset).into(),
        Decision::Standard => "standard of evidence".into(),
        Decision::Opening(opening) => self::opening(*opening, page),
        Decision::OwnPlaces => "places".into(),
        Decision::AreaPlaces => format!("back to {}", area::ITS_PLACES),
        Decision::Title => "title".into(),
        Decision::Reason => "reason".into(),
        Decision::Limits => "limits".into(),
        Decision::Style => "way of showing".into(),
        Decision::Exercise => "the exercise".into(),
        Decision::Guess => "a guess".into(),
        Decision::ExerciseStart => "beginning again".into(),
        Decision::Reset => "reset of everything".into(),
        Decision::PlanKept => "keeping a plan".into(),
        Decision::KeptDropped => "dropping a plan".into(),
        Decision::KeptNamed => "the name of a plan".into(),
        Decision::KeptOpened => "opening a kept plan".into(),
        Decision::LinkOpened => "opening a link".into(),
        Decision::LinkTakenBack => "taking the link back".into(),
    }
}

fn opening(opening: Opening, page: &Page) -> String {
    match opening {
        Opening::Place(index) => names::place(index, page),
        Opening::AllAtOnce => "all places at once".into(),
        Opening::PilotsOnly => "pilots only".into(),
        Opening::AsPlanned => "district by district".into(),
    }
}

/// The button that loads a mix: "Load the highest value within budget".
pub fn load(mix: MixName) -> String {
    format!("Load the {}", names::mix_inside(mix))
}
