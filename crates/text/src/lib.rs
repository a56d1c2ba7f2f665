//! Every sentence of the page: functions from typed facts to words, a folder a language.
//!
//! The language is chosen when the page is built: `NEEDS_TRIANGLE_LANGUAGE` names the folder, and
//! `pseudo` is made from the English to try the page with (see `build.rs`). Whatever names a tier
//! or writes money takes the `Style` as its last argument.

pub mod formula;
pub mod quality;

/// What is said of the area alone; from its file.
mod area {
    include!(concat!(env!("OUT_DIR"), "/area.rs"));
}

include!(concat!(env!("OUT_DIR"), "/language.rs"));

pub use words::*;
