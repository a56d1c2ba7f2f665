//! Running a test on a page, and what is said of it: how long it took, and a picture if it failed.

use crate::{Engine, Options, Page, Server, Wasm, at_length, pool, target};
use anyhow::{Context, Result, anyhow};
use std::io::Write;
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};

/// Longer than any test takes: a browser that hangs fails its test and not the whole run.
fn longest_test() -> Duration {
    Duration::from_secs(if at_length() { 900 } else { 180 })
}

/// Runs a test on a page not yet opened.
pub fn visit(
    engine: Engine,
    options: Options,
    test: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let start = Instant::now();
    let outcome = runtime()?.block_on(visited(engine, options, test));
    let time = start.elapsed().as_secs_f64();
    let mark = if outcome.is_ok() { "" } else { ", failed" };
    // Not `println!`, which the test runner keeps to itself.
    let _ = writeln!(
        std::io::stdout(),
        "{time:6.1} s  {engine:?}  {}{mark}",
        name()
    );
    outcome
}

/// One for all tests, because a browser's connection belongs to the runtime it was made in.
fn runtime() -> Result<&'static Runtime> {
    static RUNTIME: OnceLock<Option<Runtime>> = OnceLock::new();
    let started = || {
        Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .ok()
    };
    RUNTIME
        .get_or_init(started)
        .as_ref()
        .context("no runtime could be started")
}

fn name() -> String {
    std::thread::current().name().unwrap_or("test").to_string()
}

async fn visited(
    engine: Engine,
    options: Options,
    test: impl AsyncFnOnce(&Page) -> Result<()>,
) -> Result<()> {
    let page = Page::new(
        pool::take(engine, &options).await?,
        Server::start(Wasm::Served)?,
    );
    let late = || {
        Err(anyhow!(
            "the test took longer than {} s.",
            longest_test().as_secs()
        ))
    };
    let result = tokio::time::timeout(longest_test(), test(&page))
        .await
        .unwrap_or_else(|_| late());
    let Err(error) = result else {
        pool::give_back(page.browser).await;
        return Ok(());
    };
    let picture = format!("{}.png", name().replace("::", "-"));
    let picture = target().join("browser-tests").join(picture);
    let kept = page.screenshot(&picture).await;
    let note = kept.map_or_else(
        |error| format!("no picture: {error:#}"),
        |()| format!("picture: {}", picture.display()),
    );
    Err(error).with_context(|| format!("in {engine:?} ({note})"))
}

/// Runs a part of a test on a second page at the same engine, as another reader has it.
pub async fn elsewhere(page: &Page, test: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
    let browser = pool::take(page.engine(), &Options::default()).await?;
    let other = Page::new(browser, Server::start(Wasm::Served)?);
    test(&other).await?;
    pool::give_back(other.browser).await;
    Ok(())
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
            #[test]
            fn chromium() -> anyhow::Result<()> {
                $crate::visit($crate::Engine::Chromium, $options, $test)
            }
            #[test]
            fn firefox() -> anyhow::Result<()> {
                $crate::visit($crate::Engine::Firefox, $options, $test)
            }
            #[test]
            fn webkit() -> anyhow::Result<()> {
                $crate::visit($crate::Engine::WebKit, $options, $test)
            }
        }
    };
}
