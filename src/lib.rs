//! The page: Yew and the browser. The model, the state and the words are crates of their own, which
//! cannot see either.
//!
//! `controls` and `charts` know nothing of families or money; `first` is the first screen, `views`
//! what opens behind it, `chart` geometry, and `shell` alone names the browser's window.

pub mod chart;
pub mod charts;
pub mod controls;
pub mod first;
pub mod measure;
#[cfg(feature = "prerender")]
pub mod presets;
pub mod root;
pub mod shell;
pub mod views;

pub use root::App;

/// Half the size of the usual allocator, and faster. The page has one thread.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
