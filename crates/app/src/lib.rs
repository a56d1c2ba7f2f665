//! The page's state, words and link, without a browser.
//!
//! A control says what happened (`msg`), `update` alone makes a new `State`, `compute` runs the model, `report` turns both into
//! finished strings, series and rows.

pub mod compute;
pub mod csv;
pub mod decimal;
pub mod display;
pub mod embedding;
pub mod field;
pub mod format;
pub mod frame;
pub mod history;
pub mod join;
pub mod link;
pub mod msg;
pub mod number;
pub mod page;
pub mod place_list;
pub mod reasons;
pub mod replay;
pub mod report;
pub mod state;
pub mod sureness;
pub mod update;
pub mod walk;
pub mod wording;

pub use compute::Computed;
pub use display::{Display, Names, Prices};
pub use msg::Msg;
pub use page::{Opened, OverTime, Page, View};

pub use replay::Replay;
pub use report::Report;
pub use state::{Forms, Moving, State};
pub use walk::Walk;
