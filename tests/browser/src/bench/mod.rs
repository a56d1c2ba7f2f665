//! What `cargo xtask bench` measures: the model beside plain JavaScript, the slider's frames, the
//! first load and Lighthouse. Every figure is the median of five runs; none is asserted, since a
//! busy machine is not a fault of the page.

mod draws;
mod first_load;
mod lighthouse;
mod model;
mod report;
mod slider;

use crate::{Browser, Engine, Options, Page, Server, Wasm, target};
use anyhow::{Context, Result};
use report::Report;
use serde_json::json;

const RUNS: usize = 5;

/// Measures the parts named, or all of them, prints them, and writes them to `bench.json` in the
/// target folder.
pub async fn run(parts: &[String]) -> Result<()> {
    let wanted = |part: &str| parts.is_empty() || parts.iter().any(|it| it == part);
    let mut report = Report::default();
    if wanted("model") {
        println!("The model, as WebAssembly and in plain JavaScript: 15 s");
        model::measure(&mut report)
            .await
            .context("the model could not be timed")?;
    }
    if wanted("slider") {
        println!("The slider, {RUNS} times 10 s at each speed: 3 minutes");
        slider::measure(&mut report)
            .await
            .context("the slider could not be timed")?;
    }
    if wanted("load") {
        println!("The first load, the first paint, and how soon the page is ready: 4 minutes");
        first_load::size(&mut report)
            .await
            .context("the first load could not be weighed")?;
        first_load::paint(&mut report)
            .await
            .context("the first paint could not be timed")?;
        first_load::ready(&mut report)
            .await
            .context("how soon the page is ready could not be timed")?;
    }
    if wanted("lighthouse") {
        println!("Lighthouse, {RUNS} times: 2 minutes");
        // A fault in it is no reason to lose the other figures.
        if let Err(error) = lighthouse::measure(&mut report) {
            report.note(format!("Lighthouse did not run: {error:#}"));
        }
    }
    report.note(machine());
    report.print();
    report.write(&target().join("bench.json"))
}

/// What the figures were measured on; times taken while others compile are worth little.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load: Vec<&str> = load.split(' ').take(3).collect();
    format!(
        "Machine: {cores} cores; load over the last 1, 5 and 15 minutes: {}.",
        load.join(", ")
    )
}

/// A Chromium of its own, with a server of its own.
async fn new_page() -> Result<Page> {
    Ok(Page::new(
        Browser::start(Engine::Chromium, &Options::default()).await?,
        Server::start(Wasm::Served)?,
    ))
}

/// Slows the page's main thread down by this factor, from now on.
async fn throttle(page: &Page, factor: u32) -> Result<()> {
    page.browser
        .chromium("Emulation.setCPUThrottlingRate", json!({ "rate": factor }))
        .await?;
    Ok(())
}
