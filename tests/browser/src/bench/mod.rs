//! What `cargo xtask bench` measures: the model beside plain JavaScript, the slider's frames, the first load and Lighthouse.
//! Every figure is the median of five runs; none is asserted, since a busy machine is not a fault of the page.

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

pub async fn run() -> Result<()> {
    let mut report = Report::default();
    println!("[1/5] The model, as WebAssembly and in plain JavaScript");
    model::measure(&mut report).await.context("the model could not be timed")?;
    println!("[2/5] The slider, {RUNS} times 10 s at each speed");
    slider::measure(&mut report).await.context("the slider could not be timed")?;
    println!("[3/5] The first load");
    first_load::size(&mut report).await.context("the first load could not be weighed")?;
    println!("[4/5] The first paint");
    first_load::paint(&mut report).await.context("the first paint could not be timed")?;
    println!("[5/5] Lighthouse");
    // Its figures are worth less than the others; without them those still are.
    if let Err(error) = lighthouse::measure(&mut report) {
        report.note(format!("Lighthouse did not run: {error:#}"));
    }
    report.print();
    report.write(&target().join("bench.json"))
}

/// A Chromium of its own, with a server of its own.
async fn new_page() -> Result<Page> {
    Ok(Page::new(Browser::start(Engine::Chromium, &Options::default()).await?, Server::start(Wasm::Served)?))
}

/// Slows the page's main thread down by this factor, from now on.
async fn throttle(page: &Page, factor: u32) -> Result<()> {
    page.browser.chromium("Emulation.setCPUThrottlingRate", json!({ "rate": factor })).await?;
    Ok(())
}
