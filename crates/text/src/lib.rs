//! Every sentence of the page: functions from typed facts to words, a folder a language.
//!
//! The language is chosen when the page is built. Whatever names a tier or writes money takes the
//! `Style` as its last argument.

mod en;
pub mod formula;

pub use en::*;
