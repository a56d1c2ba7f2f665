//! A monkey at the page: it drags, presses, types, resizes and travels by a seed, and at every stop
//! the page must be whole. Half a minute an engine, ten in `prove`; `MONKEY=7` repeats a seed.

mod acts;

use crate::steps::*;
use acts::Monkey;
use anyhow::{Context, Result, ensure};
use app::link;
use browser_tests::{Engine, Page, at_length, elsewhere, in_each_browser};
use model::Band;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

in_each_browser!(a_monkey_finds_no_fault, async |page| {
    let seed = seed();
    let mut monkey = Monkey::new(seed);
    let outcome = played(page, &mut monkey).await;
    outcome.with_context(|| format!("MONKEY={seed}, {}", monkey.told()))
});

/// The same in every run of `test`, and another in every one of `prove`.
fn seed() -> u64 {
    let asked = std::env::var("MONKEY")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let now = || std::time::UNIX_EPOCH.elapsed().unwrap_or_default();
    asked.unwrap_or_else(|| if at_length() { now().as_secs() } else { 1 })
}

const ACTS_A_STOP: usize = 100;
/// axe takes seconds, so only every so many stops.
const STOPS_AN_AXE: usize = 6;

async fn played(page: &Page, monkey: &mut Monkey) -> Result<()> {
    let time = Duration::from_secs(if at_length() { 600 } else { 22 });
    let start = Instant::now();
    let mut heaps = Vec::new();
    monkey.begin(page).await?;
    for stop in 1.. {
        let mut acts = 0;
        while acts < ACTS_A_STOP && start.elapsed() < time {
            monkey.act(page).await?;
            acts += 1;
        }
        let at = format!("stop {stop}");
        settled(page).await.context(at.clone())?;
        let last = start.elapsed() >= time;
        if last || stop % STOPS_AN_AXE == 0 {
            page.expect_accessible(&at).await?;
        }
        heaps.extend(heap(page).await?);
        if last {
            break;
        }
    }
    is_flat(&heaps)?;
    opens_elsewhere(page).await
}

/// What the address says of the page and what the page shows are one plan.
async fn settled(page: &Page) -> Result<()> {
    // On a screen that is presented, or under a dialog, nothing else can be looked at.
    for _ in 0..2 {
        page.chord(&[], browser_tests::Key::Escape).await?;
    }
    page.wait_until("the address to be the page's", async || {
        let address = address(page).await?;
        let opened = link::parse(&address);
        let plan = opened.page.unwrap_or_default();
        let mix = plan.scenario.mix();
        let told = [Band::Intensive, Band::Targeted, Band::Universal].map(|it| mix.families(it));
        let shown = families(page).await?;
        let withdrawn = mix.families(Band::Withdrawn);
        let sum = shown.iter().sum::<u32>() + withdrawn;
        // A damaged link that was opened stays as it came until something is decided, so what is
        // said of it is no fault of the page's.
        ensure!(
            told == shown && sum == plan.scenario.families(),
            "{address} says {told:?} of {}, and the page shows {shown:?}",
            plan.scenario.families(),
        );
        Ok(true)
    })
    .await
}

/// The address, or the plan too long for one that the browser keeps with it.
async fn address(page: &Page) -> Result<String> {
    let script = "typeof history.state === 'string' ? '#' + history.state : location.href";
    let address = page.eval(script, vec![]).await?;
    Ok(address.as_str().unwrap_or_default().to_string())
}

/// A reader who is sent the address sees the same figures.
async fn opens_elsewhere(page: &Page) -> Result<()> {
    let address = page.eval("location.href", vec![]).await?;
    let kept = page.eval("typeof history.state", vec![]).await?;
    let Some((_, fragment)) = address.as_str().and_then(|address| address.split_once('#')) else {
        return Ok(());
    };
    if kept == json!("string") {
        return Ok(());
    }
    let wanted = (figures(page).await?, families(page).await?);
    elsewhere(page, async |other| {
        other.open(&format!("#{fragment}")).await?;
        let seen = (figures(other).await?, families(other).await?);
        let notices = other.text(".notices").await?;
        let of_the_page = link::parse(fragment).notices.is_empty();
        ensure!(
            seen == wanted && (notices.is_empty() || !of_the_page),
            "#{fragment} opens to {seen:?} and not {wanted:?}: {notices}"
        );
        Ok(())
    })
    .await
}

/// Kilobytes of JavaScript's heap after a collection, of the program's memory, and elements held.
async fn heap(page: &Page) -> Result<Option<[f64; 3]>> {
    if page.engine() != Engine::Chromium {
        return Ok(None);
    }
    let browser = &page.browser;
    browser
        .chromium("HeapProfiler.collectGarbage", json!({}))
        .await?;
    let metrics = browser
        .chromium("Performance.getMetrics", json!({}))
        .await?;
    let metric = |name: &str| {
        let all = metrics["metrics"].as_array();
        let found = all.and_then(|all| all.iter().find(|it| it["name"] == name));
        found
            .and_then(|it| it["value"].as_f64())
            .unwrap_or(f64::NAN)
    };
    let memory = page
        .eval("window.memory?.buffer.byteLength ?? 0", vec![])
        .await?;
    Ok(Some([
        metric("JSHeapUsedSize") / 1024.0,
        memory.as_f64().unwrap_or(f64::NAN) / 1024.0,
        metric("Nodes"),
    ]))
}

/// The last third of a run holds not much more than the first. What undo keeps may grow for a
/// while, so a short run has more room.
fn is_flat(heaps: &[[f64; 3]]) -> Result<()> {
    let third = (heaps.len() / 3).max(1);
    for (index, (what, room)) in [("heap", 6_000.0), ("memory", 12_000.0), ("nodes", 30_000.0)]
        .into_iter()
        .enumerate()
    {
        let mean = |part: &[[f64; 3]]| {
            part.iter().map(|it| it[index]).sum::<f64>() / part.len().max(1) as f64
        };
        let first = mean(&heaps[..third.min(heaps.len())]);
        let last = mean(&heaps[heaps.len().saturating_sub(third)..]);
        ensure!(
            last <= first + room,
            "the {what} grew from {first:.0} to {last:.0}: {heaps:?}"
        );
    }
    Ok(())
}

/// Whether the program runs, and where the focus is: on nothing, on something seen, or lost.
async fn state(page: &Page) -> Result<(String, String)> {
    let script = "(() => { const it = document.activeElement; return [
        document.documentElement.dataset.state ?? '',
        !it || it === document.body ? 'nothing'
            : it.getClientRects().length ? 'seen' : 'hidden: ' + it.outerHTML.slice(0, 200)] })()";
    let found = page.eval(script, vec![]).await?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_string();
    Ok((text(&found[0]), text(&found[1])))
}
