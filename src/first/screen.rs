//! What every part of the first screen is handed.

use crate::chart::doubt::Domain;
use crate::chart::triangle::Triangle;
use app::State;
use app::views::first::{First, Ghost};
use yew::NodeRef;

/// What the first screen shows beside what every part of the page is handed.
pub struct Screen<'a> {
    pub state: &'a State,
    pub first: First,
    /// The triangle as drawn, and the year it shows.
    pub shape: Triangle,
    pub year: usize,
    pub picture: NodeRef,
    /// Where the width of the charts is measured, and that width in their own units.
    pub chart: NodeRef,
    pub width: f64,
    /// What the picture of doubt has room for; it holds still while a slider is held.
    pub domain: Domain,
    /// The kept plans that are not what the page shows.
    pub ghosts: Vec<&'a Ghost>,
}
