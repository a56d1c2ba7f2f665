//! The first visit: what is fetched, in bytes on the wire, and how soon something is to be seen.

use super::report::{Aim, Report, quantile};
use super::{RUNS, new_page, throttle};
use crate::{Browser, Engine, Options, Page, Server, Wasm, files, files_in};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::path::Path;
use std::time::Duration;

const KILOBYTES: f64 = 200.0;
const FIRST_PAINT_MS: f64 = 200.0;
/// Runs of each page where two are compared: a ratio needs more than a figure.
const COMPARED: usize = 9;

/// Everything the browser says it fetched, relative to the page's folder.
const FETCHED: &str = "[...new Set(['', ...performance.getEntriesByType('resource').map((it) => \
    it.name)
    .filter((name) => name.startsWith('http'))
        .map((name) => name.replace(document.baseURI.split('#')[0], '').split('?')[0])])]";

pub async fn size(report: &mut Report) -> Result<()> {
    let page = new_page().await?;
    page.open("").await?;
    page.next_frames().await?;
    let fetched = page.eval(FETCHED, vec![]).await?;
    let names = fetched.as_array().cloned().unwrap_or_default();
    let mut sum = 0;
    for name in names.iter().filter_map(Value::as_str) {
        let name = if name.is_empty() { "index.html" } else { name };
        let file = files()?
            .get(name)
            .with_context(|| format!("the page fetched `{name}`, which is not of dist/"))?;
        let Some(brotli) = file.brotli() else {
            bail!("brotli is not installed.")
        };
        sum += brotli.len();
        report.add(
            format!("  {}", unhashed(name)),
            "kB",
            vec![brotli.len() as f64 / 1e3],
            Aim::None,
        );
        report.note(format!(
            "{name}: {} bytes, {} as brotli 11",
            file.bytes.len(),
            brotli.len()
        ));
    }
    report.add(
        "First load, all files, brotli",
        "kB",
        vec![sum as f64 / 1e3],
        Aim::AtMost(KILOBYTES),
    );
    report.note(format!(
        "First load: {} files, {sum} bytes as brotli 11, by the browser's own \
        list of what it fetched.",
        names.len()
    ));
    Ok(())
}

/// A file's name without the hash that changes with every build.
fn unhashed(name: &str) -> String {
    let is_hash =
        |part: &str| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    name.split('-')
        .map(|part| {
            if part.len() > 16 && is_hash(&part[..16]) {
                &part[16..]
            } else {
                part
            }
        })
        .collect::<Vec<_>>()
        .join("-")
        .replace("-.", ".")
        .replace("-_", "_")
}

pub async fn paint(report: &mut Report) -> Result<()> {
    for (browser, warm, aim) in [
        ("a running browser", true, Aim::AtMost(FIRST_PAINT_MS)),
        ("a browser just started", false, Aim::None),
    ] {
        let mut visits = Vec::new();
        for _ in 0..RUNS {
            let page = new_page().await?;
            if warm {
                warm_up(&page).await?;
            }
            visits.push(visit(&page, Network::Fast).await?);
        }
        let each = |index: usize| visits.iter().map(|visit| visit[index]).collect();
        report.add(format!("First paint at 4x, {browser}"), "ms", each(0), aim);
        report.add("  the program ready", "ms", each(1), Aim::None);
    }
    report.note(
        "First paint: Chromium's first-contentful-paint from the start of navigation, served by \
         this machine with brotli, the main thread slowed four times. A new browser each time, so \
         that nothing is cached; a running one has shown another page of the same site first, as \
         when a link is followed, so that its own start is not counted.",
    );
    Ok(())
}

#[derive(Clone, Copy)]
enum Network {
    Fast,
    Slow4G,
}

/// How soon the page is ready beside the page when it was two programs, in turn in the same run.
pub async fn ready(report: &mut Report) -> Result<()> {
    let Some(folder) = std::env::var_os("TWO_PROGRAMS") else {
        report.note("Ready: the page of two programs is not there to compare with.");
        return Ok(());
    };
    let two_programs = files_in(Path::new(&folder))?;
    for (network, name, aim) in [
        (Network::Fast, "at 4x", 1.05),
        (Network::Slow4G, "at 4x on slow 4G", 1.2),
    ] {
        let mut times = [vec![], vec![]];
        for _ in 0..COMPARED {
            for (files, times) in [files()?, two_programs].into_iter().zip(&mut times) {
                let browser = Browser::start(Engine::Chromium, &Options::default()).await?;
                let page = Page::new(browser, Server::of(files, Wasm::Served)?);
                warm_up(&page).await?;
                times.push(visit(&page, network).await?[1]);
            }
        }
        let ratio = quantile(&times[0], 0.5) / quantile(&times[1], 0.5);
        let [now, then] = times;
        report.add(format!("Ready {name}"), "ms", now, Aim::None);
        report.add("  when it was two programs", "ms", then, Aim::None);
        report.add("  ratio of the medians", "", vec![ratio], Aim::AtMost(aim));
    }
    report.note(
        "Ready: from the start of navigation to the program having taken the page over, in a \
         running browser with nothing cached. Slow 4G: 1.6 Mbit/s and 150 ms, as Lighthouse has \
         it.",
    );
    Ok(())
}

/// Shows another page of the same site, so that the browser's own start is not counted.
async fn warm_up(page: &Page) -> Result<()> {
    let other = format!("{}another-page", page.server.top_address());
    page.client().goto(&other).await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    Ok(())
}

/// Milliseconds from the start of navigation to the first paint and to the program being ready.
async fn visit(page: &Page, network: Network) -> Result<[f64; 2]> {
    throttle(page, 4).await?;
    if let Network::Slow4G = network {
        let slow = json!({
            "offline": false, "latency": 150,
            "downloadThroughput": 1.6e6 / 8.0, "uploadThroughput": 0.75e6 / 8.0,
        });
        page.browser.chromium("Network.enable", json!({})).await?;
        page.browser
            .chromium("Network.emulateNetworkConditions", slow)
            .await?;
    }
    let note_ready = json!({ "source": NOTE_READY });
    page.browser
        .chromium("Page.addScriptToEvaluateOnNewDocument", note_ready)
        .await?;
    page.client().goto(&page.server.address()).await?;
    page.ready().await?;
    let times = page.eval(TIMES, vec![]).await?;
    let time = |index: usize| times[index].as_f64().context("the browser noted no time");
    Ok([time(0)?, time(1)?])
}

const TIMES: &str =
    "[performance.getEntriesByName('first-contentful-paint')[0]?.startTime, window.readyAt]";

const NOTE_READY: &str = "new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.state !== 'ready') return;
    window.readyAt = performance.now();
    observer.disconnect();
}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] });";
