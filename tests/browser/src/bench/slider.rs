//! From a move of a slider to the frame that shows it, at full speed and on a machine four times
//! slower. The moves are made by a script in the page, so that no driver's delay is counted.

use super::report::{Aim, Report, numbers, quantile};
use super::{RUNS, new_page, throttle};
use crate::Page;
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::time::Duration;

const SLIDER: &str = "input[type=range][aria-label='Intensive families']";
const SCRIPT: &str = include_str!("../../bench/slider.js");
const FIGURES: &str = "Object.fromEntries([...document.querySelectorAll('[data-figure]')]
    .map((it) => [it.dataset.figure, it.dataset.value]))";
const TWO_FRAMES: f64 = 33.4;
const LONG_TASK: f64 = 50.0;

/// One run of 10 s.
struct Run {
    found: Value,
    /// Main-thread milliseconds a move: all, script, style, layout.
    busy: [f64; 4],
}

pub async fn measure(report: &mut Report) -> Result<()> {
    for factor in [1, 4] {
        let mut runs = Vec::new();
        for _ in 0..RUNS {
            runs.push(run(factor).await?);
        }
        add(report, factor, &runs);
    }
    report.note(
        "Slider: 600 `input` events in 10 s on \"Intensive families\", in the page itself. \
         Presented: from just before the event is \
         dispatched to a MessageChannel turn after the next animation frame's callbacks, that is \
         after style, layout and paint of the \
         frame with the change, the wait for the screen's clock (60 Hz) included. The moves drift \
         against that clock by one frame in \
         10 s, so that every wait from none to a whole frame is met. After each run every figure \
         equals that of the same link opened \
         afresh, or the bench fails.",
    );
    Ok(())
}

async fn run(factor: u32) -> Result<Run> {
    let page = new_page().await?;
    page.open("").await?;
    // Whatever starting up still does is over by then.
    tokio::time::sleep(Duration::from_secs(2)).await;
    throttle(&page, factor).await?;
    // The processor's time and not the clock's: what else the machine does must not count.
    page.browser
        .chromium("Performance.enable", json!({ "timeDomain": "threadTicks" }))
        .await?;
    let before = busy(&page).await?;
    let found = page
        .client()
        .execute_async(SCRIPT, vec![json!(SLIDER)])
        .await?;
    let after = busy(&page).await?;
    throttle(&page, 1).await?;
    let moves = numbers(&found["total"]).len() as f64;
    expect_updated(&page, &found).await?;
    Ok(Run {
        found,
        busy: std::array::from_fn(|index| (after[index] - before[index]) * 1e3 / moves),
    })
}

/// Everything on the page belongs to the last move: it equals what a browser shows that is given
/// the page's link.
async fn expect_updated(page: &Page, found: &Value) -> Result<()> {
    let last = found["last"].to_string();
    if found["shown"] != json!(last) {
        bail!(
            "the slider shows {} after it was set to {last}.",
            found["shown"]
        );
    }
    let link = page.eval("location.hash", vec![]).await?;
    page.open(link.as_str().unwrap_or_default()).await?;
    let (opened, slider) = (page.eval(FIGURES, vec![]).await?, page.value(SLIDER).await?);
    if opened != found["figures"] || slider != last {
        bail!(
            "after the last move the page's figures were {}, but its link gives {opened} (slider \
             at {slider}).",
            found["figures"]
        );
    }
    Ok(())
}

fn add(report: &mut Report, factor: u32, runs: &[Run]) {
    let aim = |limit: f64| {
        if factor == 4 {
            Aim::AtMost(limit)
        } else {
            Aim::None
        }
    };
    let each = |of: &dyn Fn(&Run) -> f64| runs.iter().map(of).collect::<Vec<f64>>();
    let part = |key: &str, share: f64| each(&|run| quantile(&numbers(&run.found[key]), share));
    let of_long_tasks = |of: fn(Vec<f64>) -> f64| {
        each(&|run| {
            of(numbers(&run.found["longTasks"])
                .into_iter()
                .filter(|it| *it > LONG_TASK)
                .collect())
        })
    };
    report.add(
        format!("Slider to presented frame, median at {factor}x"),
        "ms",
        part("total", 0.5),
        Aim::None,
    );
    report.add(
        format!("Slider to presented frame, 95th percentile at {factor}x"),
        "ms",
        part("total", 0.95),
        aim(TWO_FRAMES),
    );
    report.add(
        format!("  of it the event's handlers, median at {factor}x"),
        "ms",
        part("handler", 0.5),
        Aim::None,
    );
    report.add(
        format!("  of it the wait for the frame, median at {factor}x"),
        "ms",
        part("wait", 0.5),
        Aim::None,
    );
    report.add(
        format!("  of it style, layout and paint, median at {factor}x"),
        "ms",
        part("render", 0.5),
        Aim::None,
    );
    report.add(
        format!("  moves made late by the busy page, 95th percentile at {factor}x"),
        "ms",
        part("late", 0.95),
        Aim::None,
    );
    report.add(
        format!("Tasks over 50 ms in 10 s at {factor}x"),
        "",
        of_long_tasks(|all| all.len() as f64),
        aim(0.0),
    );
    let longest = each(&|run| {
        numbers(&run.found["longTasks"])
            .into_iter()
            .fold(0.0, f64::max)
    });
    report.add(
        format!("  the longest of them at {factor}x"),
        "ms",
        longest,
        Aim::None,
    );
    for (index, what) in [
        "Main-thread CPU a move",
        "  of it script",
        "  of it style",
        "  of it layout",
    ]
    .iter()
    .enumerate()
    {
        report.add(
            format!("{what} at {factor}x"),
            "ms",
            each(&|run| run.busy[index]),
            Aim::None,
        );
    }
    let stale: Vec<f64> = each(&|run| run.found["stale"].as_f64().unwrap_or(f64::NAN));
    report.add(
        format!("Moves not yet in their frame, of 600 at {factor}x"),
        "",
        stale,
        aim(0.0),
    );
}

/// Seconds the main thread has been at work: all, script, style, layout.
async fn busy(page: &Page) -> Result<[f64; 4]> {
    let answer = page
        .browser
        .chromium("Performance.getMetrics", json!({}))
        .await?;
    let metrics = answer["metrics"]
        .as_array()
        .context("Chromium gave no metrics")?;
    let value = |name: &str| {
        metrics
            .iter()
            .find(|it| it["name"] == name)
            .and_then(|it| it["value"].as_f64())
            .unwrap_or(f64::NAN)
    };
    Ok([
        "TaskDuration",
        "ScriptDuration",
        "RecalcStyleDuration",
        "LayoutDuration",
    ]
    .map(value))
}
