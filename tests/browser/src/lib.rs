//! Helpers for tests of the built page in real browsers. A test gets a `Page`: a new tab of a
//! browser, and a server of its own with the files of the page. Nothing here knows what the page
//! computes; it only opens, presses, drags and reads.

mod axe;
pub mod bench;
mod browser;
mod driver;
mod host;
mod page;
mod pointer;
mod pool;
mod server;
mod visit;

pub use axe::Violation;
pub use browser::{Browser, Engine, Options};
pub use fantoccini::key::Key;
pub use host::Host;
pub use page::Page;
pub use pointer::Bounds;
pub use server::{File, Files, Server, Wasm, files, files_in};
pub use visit::{elsewhere, visit};

use std::path::{Path, PathBuf};

/// Whether the long form of tests was asked for (`cargo xtask prove`).
pub fn at_length() -> bool {
    std::env::var_os("PROVE").is_some()
}

/// A folder named by an environment variable, or else its usual place in the project.
fn folder(variable: &str, usual: &str) -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .unwrap_or(Path::new("."));
    std::env::var_os(variable).map_or_else(|| project.join(usual), PathBuf::from)
}

/// The built page.
pub fn dist() -> PathBuf {
    folder("DIST", "target/page")
}

/// What `cargo xtask` fetched from npm.
pub fn npm() -> PathBuf {
    folder("NPM", "target/npm")
}

/// Where pictures of failed tests are kept.
pub fn target() -> PathBuf {
    folder("CARGO_TARGET_DIR", "target")
}
