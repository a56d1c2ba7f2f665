//! Needs triangle: families in three tiers of support, and what each mix takes, costs and saves.
//!
//! `model` computes, `app` holds the page's state and words, `chart` is geometry; none of them can see the browser.
//! `ui` and `shell` (feature `web`) put them on a page. ARCHITECTURE.md draws the loop.

pub mod app;
pub mod chart;
pub mod model;
#[cfg(feature = "web")]
pub mod shell;
#[cfg(feature = "web")]
pub mod ui;

/// Half the size of the usual allocator, and faster. The page has one thread.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
