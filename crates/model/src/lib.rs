//! The policy model: a scenario in, results out, with no words, colours or browser in it.
//!
//! Read `run` first: it reads like the method (`docs/method.md`), whose formulas stand in
//! `formula`. Money is real, in pounds of 2012-13; shares and chances are fractions of 1.

// Whoever reads a figure has to know what it is, its unit and what None means.
#![deny(missing_docs)]

pub mod area;
pub mod bounds;
pub mod difference;
pub mod evidence;
pub mod formula;
pub mod funding;
pub mod goal_seek;
pub mod kinds;
pub mod lever;
pub mod line;
pub mod mix;
pub mod optimum;
pub mod order;
pub mod parameter;
pub mod path;
pub mod payback;
pub mod places;
pub mod preset;
pub mod quantity;
pub mod results;
pub mod run;
pub mod scenario;
pub mod sensitivity;
pub mod tier;
pub mod trace;
pub mod uncertainty;
pub mod values;

pub use area::AREA;
pub use mix::{Band, Mix};
pub use optimum::Optimum;
pub use parameter::{Parameter, ROWS, SOURCES};

/// The area's own places.
pub const DISTRICTS: &[area::AreaPlace] = AREA.places;
pub use places::{Place, Places};
pub use results::{Results, TierResults};
pub use run::run;
pub use scenario::Scenario;
pub use tier::Tier;
