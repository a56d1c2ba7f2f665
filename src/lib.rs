//! The page: Yew and the browser. The model, the state and the words are crates of their own, which
//! cannot see either.
//!
//! `root` holds the state, `outside` ties it to the browser, `first` lays out the first screen and
//! `views` what opens behind it. `controls` and `charts` know nothing of families or money, `chart`
//! is geometry, and `shell` alone names the browser's window.

pub mod chart;
pub mod charts;
pub mod classes;
pub mod context;
pub mod controls;
pub mod first;
pub mod lines;
pub mod measure;
#[cfg(feature = "prerender")]
pub mod method;
pub mod outside;
#[cfg(feature = "prerender")]
pub mod presets;
#[cfg(feature = "prerender")]
pub mod quality;
pub mod refused;
pub mod root;
pub mod shell;
#[cfg(feature = "prerender")]
pub mod teaching;
pub mod views;

/// The method as a page of its own, beside this one.
pub const METHOD: &str = "method.html";
/// What the page can be relied on for, beside this one too.
pub const QUALITY: &str = "quality.html";
/// How to teach with it.
pub const TEACHING: &str = "teaching.html";

pub use context::Context;
pub use root::App;

/// Half the size of the usual allocator, and faster. The page has one thread.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
