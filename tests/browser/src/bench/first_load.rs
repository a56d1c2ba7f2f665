//! The first visit: what is fetched, in bytes on the wire, and how soon something is to be seen.

use super::report::{Aim, Report};
use super::{RUNS, new_page, throttle};
use crate::files;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

const KILOBYTES: f64 = 120.0;
const FIRST_PAINT_MS: f64 = 200.0;

/// Everything the browser says it fetched, relative to the page's folder.
const FETCHED: &str = "[...new Set(['', ...performance.getEntriesByType('resource').map((it) => it.name)
    .filter((name) => name.startsWith('http')).map((name) => name.replace(document.baseURI.split('#')[0], ''))])]";

pub async fn size(report: &mut Report) -> Result<()> {
    let page = new_page().await?;
    page.open("").await?;
    page.next_frames().await?;
    let fetched = page.eval(FETCHED, vec![]).await?;
    let names = fetched.as_array().cloned().unwrap_or_default();
    let mut sum = 0;
    for name in names.iter().filter_map(Value::as_str) {
        let name = if name.is_empty() { "index.html" } else { name };
        let file = files()?.get(name).with_context(|| format!("the page fetched `{name}`, which is not of dist/"))?;
        let Some(brotli) = &file.brotli else { bail!("brotli is not installed.") };
        sum += brotli.len();
        report.add(format!("  {}", unhashed(name)), "kB", vec![brotli.len() as f64 / 1e3], Aim::None);
        report.note(format!("{name}: {} bytes, {} as brotli 11", file.bytes.len(), brotli.len()));
    }
    report.add("First load, all files, brotli", "kB", vec![sum as f64 / 1e3], Aim::AtMost(KILOBYTES));
    report.note(format!("First load: {} files, {sum} bytes as brotli 11, by the browser's own list of what it fetched.", names.len()));
    Ok(())
}

/// A file's name without the hash that changes with every build.
fn unhashed(name: &str) -> String {
    let is_hash = |part: &str| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    name.split('-')
        .map(|part| if part.len() > 16 && is_hash(&part[..16]) { &part[16..] } else { part })
        .collect::<Vec<_>>()
        .join("-")
        .replace("-.", ".")
        .replace("-_", "_")
}

pub async fn paint(report: &mut Report) -> Result<()> {
    let (mut paints, mut ready) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        // A new browser each time: nothing is cached, neither files nor compiled code.
        let page = new_page().await?;
        page.client().goto("about:blank").await?;
        throttle(&page, 4).await?;
        page.browser.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": NOTE_READY })).await?;
        page.client().goto(&page.server.address()).await?;
        page.ready().await?;
        let number = |value: Value| value.as_f64().context("the browser noted no time");
        paints.push(number(page.eval("performance.getEntriesByName('first-contentful-paint')[0]?.startTime", vec![]).await?)?);
        ready.push(number(page.eval("window.readyAt", vec![]).await?)?);
    }
    report.add("First paint at 4x", "ms", paints, Aim::AtMost(FIRST_PAINT_MS));
    report.add("Program ready at 4x", "ms", ready, Aim::None);
    report.note(
        "First paint: Chromium's first-contentful-paint from the start of navigation, on this machine's own server with brotli, the main \
         thread slowed four times, a new browser each time.",
    );
    Ok(())
}

const NOTE_READY: &str = "new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.state !== 'ready') return;
    window.readyAt = performance.now();
    observer.disconnect();
}).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-state'] });";
