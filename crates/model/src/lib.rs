//! The policy model: a scenario in, results out, with no words, colours or browser in it.
//!
//! Read `run` first: it reads like the method (`docs/method.md`), whose formulas stand in
//! `formula`. Money is real, in pounds of 2012-13; shares and chances are fractions of 1.

pub mod along;
pub mod area;
pub mod backwards;
pub mod bounds;
pub mod draws;
pub mod evidence;
pub mod formula;
pub mod funding;
pub mod highest;
pub mod kinds;
pub mod lever;
pub mod line;
pub mod mix;
pub mod parameter;
pub mod path;
pub mod payback;
pub mod places;
pub mod preset;
pub mod quantity;
pub mod reach;
pub mod results;
pub mod run;
pub mod scenario;
pub mod sensitivity;
pub mod shares;
pub mod tier;
pub mod trace;
pub mod uncertainty;
pub mod values;
pub mod year_bands;

pub use area::AREA;
pub use highest::Highest;
pub use mix::{Band, Mix};
pub use parameter::{Parameter, ROWS, SOURCES};

/// The area's own places.
pub const DISTRICTS: &[area::AreaPlace] = AREA.places;
pub use places::{Place, Places};
pub use results::{Results, TierResults};
pub use run::run;
pub use scenario::Scenario;
pub use tier::Tier;
