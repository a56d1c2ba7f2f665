//! One test binary. Everything runs without the browser's features except `deploy`, `presets` and
//! `render`, which need `prerender` for the page itself.
//!
//! `UPDATE_SNAPSHOTS=1` rewrites the snapshots.

#[cfg(feature = "prerender")]
mod deploy;
mod geometry;
mod join;
#[cfg(feature = "prerender")]
mod method_page;
#[cfg(feature = "prerender")]
mod presets;
#[cfg(feature = "prerender")]
mod quality_page;
mod render;
mod snapshot;
mod standalone;
mod styles;
mod tidy;
mod words;
