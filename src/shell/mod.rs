//! The browser's own parts: the address, the clipboard, files, media settings, a page around this
//! one, and what happens on a crash. Only this folder names `window`; every refusal comes back as a
//! value.

pub mod address;
pub mod calendar;
pub mod clipboard;
pub mod crash;
pub mod document;
mod drawn;
pub mod dropped;
pub mod file;
pub mod frame;
pub mod held;
pub mod keys;
pub mod media;
pub mod near;
pub mod one_file;
pub mod paper;
pub mod picture;
#[cfg(feature = "prerender")]
pub mod policy;
pub mod released;
pub mod resized;
pub mod share_sheet;
pub mod translated;
pub mod writer;

/// The browser, or a page around this one, refused.
#[derive(Debug)]
pub struct Refused;
