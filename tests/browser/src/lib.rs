//! Helpers for tests of the built page in real browsers.
//! A test gets a `Page`: one browser at one engine, and a server of its own with the files of `dist/`.
//! Nothing here knows what the page computes; it only opens, presses, drags and reads.

mod axe;
pub mod bench;
mod browser;
mod driver;
mod host;
mod page;
mod pointer;
mod server;

pub use axe::Violation;
pub use browser::{Browser, Engine, Options};
pub use fantoccini::key::Key;
pub use host::Host;
pub use page::Page;
pub use pointer::Bounds;
pub use server::{File, Server, Wasm, files};

use anyhow::{Context, Result, anyhow};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Longer than any test takes: a browser that hangs fails its test and not the whole run.
const LONGEST_TEST: Duration = Duration::from_secs(300);

/// Runs a test on a page not yet opened, served as usual. A picture is kept when the test fails.
pub async fn visit(
    engine: Engine,
    options: Options,
    test: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    visit_served(engine, options, Wasm::Served, test).await
}

/// The same, with the program delayed or missing.
pub async fn visit_served(
    engine: Engine,
    options: Options,
    wasm: Wasm,
    test: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let page = Page::new(
        Browser::start(engine, &options).await?,
        Server::start(wasm)?,
    );
    let late = || {
        Err(anyhow!(
            "the test took longer than {} s.",
            LONGEST_TEST.as_secs()
        ))
    };
    let result = tokio::time::timeout(LONGEST_TEST, test(&page))
        .await
        .unwrap_or_else(|_| late());
    let Err(error) = result else { return Ok(()) };
    let name = std::thread::current()
        .name()
        .unwrap_or("test")
        .replace("::", "-");
    let picture = target().join("browser-tests").join(format!("{name}.png"));
    let kept = page.screenshot(&picture).await;
    let note = kept.map_or_else(
        |error| format!("no picture: {error:#}"),
        |()| format!("picture: {}", picture.display()),
    );
    Err(error).with_context(|| format!("in {engine:?} ({note})"))
}

/// Makes one test for each browser, named `chromium`, `firefox` and `webkit`, from one body:
/// `in_each_browser!(the_page_opens, async |page| { ...; Ok(()) });`
#[macro_export]
macro_rules! in_each_browser {
    ($name:ident, $test:expr) => {
        $crate::in_each_browser!($name, $crate::Options::default(), $test);
    };
    ($name:ident, $options:expr, $test:expr) => {
        mod $name {
            use super::*;
            #[tokio::test]
            async fn chromium() -> anyhow::Result<()> {
                $crate::visit($crate::Engine::Chromium, $options, $test).await
            }
            #[tokio::test]
            async fn firefox() -> anyhow::Result<()> {
                $crate::visit($crate::Engine::Firefox, $options, $test).await
            }
            #[tokio::test]
            async fn webkit() -> anyhow::Result<()> {
                $crate::visit($crate::Engine::WebKit, $options, $test).await
            }
        }
    };
}

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
    folder("DIST", "dist")
}

/// What `cargo xtask` fetched from npm.
pub fn npm() -> PathBuf {
    folder("NPM", "target/npm")
}

/// Where pictures of failed tests are kept.
pub fn target() -> PathBuf {
    folder("CARGO_TARGET_DIR", "target")
}
