//! The page's state, messages, link and facts, without a browser and without a sentence.
//!
//! A control says what happened (`msg`), `update` alone makes a new `State`, `compute` runs the
//! model, and `views` gathers the facts that are shown. What is worth saying is a value: a
//! `Decision`, `Notice`, `Remark` or `Refusal`, which becomes words in a crate of its own.

pub mod board;
pub mod compute;
pub mod csv;
pub mod decimal;
pub mod decision;
pub mod embedding;
pub mod exercise;
pub mod field;
pub mod file;
pub mod frame;
pub mod history;
pub mod join;
mod kept;
pub mod letters;
pub mod limits;
pub mod link;
pub mod list;
pub mod markup;
pub mod msg;
pub mod notice;
pub mod number;
pub mod one_file;
mod opening;
pub mod page;
pub mod picture;
pub mod place_list;
pub mod play;
pub mod png;
pub mod proof;
pub mod reasons;
pub mod refusal;
pub mod remark;
pub mod replay;
pub mod state;
pub mod style;
pub mod table;
pub mod uncertainty;
pub mod unseen;
pub mod update;
pub mod views;
pub mod working;

pub use compute::Computed;
pub use decision::{Decision, MixName, Opening};
pub use msg::Msg;
pub use notice::{Notice, Shared};
pub use page::{Opened, OverTime, Page, Question, View};
pub use play::Play;
pub use refusal::Refusal;
pub use remark::Remark;
pub use replay::Replay;
pub use state::{Forms, Moving, Sheet, State};
pub use style::{Names, Prices, Style};
