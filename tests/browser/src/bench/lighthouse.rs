//! Lighthouse with its mobile preset: the four scores, and by name whatever keeps one from 100.

use super::RUNS;
use super::report::{Aim, Report};
use crate::{Server, Wasm, npm};
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeSet;
use std::process::Command;

pub fn measure(report: &mut Report) -> Result<()> {
    let server = Server::start(Wasm::Served)?;
    let audits: Vec<Value> = (0..RUNS)
        .map(|_| audit(&server.address()))
        .collect::<Result<_>>()?;
    let score = |audit: &Value, category: &str| {
        audit["categories"][category]["score"]
            .as_f64()
            .map_or(f64::NAN, |score| score * 100.0)
    };
    for (category, name) in [
        ("performance", "performance"),
        ("accessibility", "accessibility"),
        ("best-practices", "best practices"),
        ("seo", "search"),
    ] {
        report.add(
            format!("Lighthouse, {name}"),
            "",
            audits.iter().map(|audit| score(audit, category)).collect(),
            Aim::AtLeast(100.0),
        );
    }
    let timing = |id: &str| {
        audits
            .iter()
            .filter_map(|audit| audit["audits"][id]["numericValue"].as_f64())
            .collect::<Vec<f64>>()
    };
    report.add(
        "  largest contentful paint, as Lighthouse simulates it",
        "ms",
        timing("largest-contentful-paint"),
        Aim::None,
    );
    report.add(
        "  total blocking time, as Lighthouse simulates it",
        "ms",
        timing("total-blocking-time"),
        Aim::None,
    );
    for fault in audits.iter().flat_map(faults).collect::<BTreeSet<_>>() {
        report.note(fault);
    }
    let version = audits
        .first()
        .and_then(|audit| audit["lighthouseVersion"].as_str())
        .unwrap_or_default();
    report.note(format!(
        "Lighthouse {version}, mobile preset, from this machine's own server with brotli."
    ));
    Ok(())
}

fn audit(address: &str) -> Result<Value> {
    let program = npm().join("node_modules/.bin/lighthouse");
    let mut command = Command::new(&program);
    command
        .args([address, "--quiet", "--output=json", "--output-path=stdout"])
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage");
    if std::env::var_os("CHROME_PATH").is_none() {
        let chromium = ["/usr/bin/chromium", "/usr/bin/google-chrome"]
            .into_iter()
            .find(|path| std::path::Path::new(path).exists());
        command.env(
            "CHROME_PATH",
            chromium.context("there is no Chromium to run Lighthouse in")?,
        );
    }
    let output = command.output().with_context(|| {
        format!(
            "{} could not be started; `cargo xtask bench` fetches it",
            program.display()
        )
    })?;
    if !output.status.success() {
        bail!("{}", String::from_utf8_lossy(&output.stderr).trim());
    }
    serde_json::from_slice(&output.stdout).context("Lighthouse's answer could not be read")
}

/// Audits that count towards a score and are not fully met, with what they measured and the
/// elements they name.
fn faults(audit: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_string();
    let mut all = Vec::new();
    for (category, it) in audit["categories"].as_object().into_iter().flatten() {
        for reference in it["auditRefs"].as_array().into_iter().flatten() {
            let counts = reference["weight"].as_f64().unwrap_or_default() > 0.0;
            let id = text(&reference["id"]);
            let found = &audit["audits"][&id];
            // Timings just under full marks differ from run to run and round to 100 together.
            let least = if category == "performance" { 0.95 } else { 1.0 };
            if counts && found["score"].as_f64().is_some_and(|score| score < least) {
                // That one names its elements in an audit beside it.
                let named = if id == "cumulative-layout-shift" {
                    &audit["audits"]["layout-shifts"]
                } else {
                    found
                };
                let items = named["details"]["items"].as_array().into_iter().flatten();
                let places: Vec<String> = items
                    .map(|item| text(&item["node"]["selector"]))
                    .filter(|it| !it.is_empty())
                    .take(3)
                    .collect();
                let fault = format!(
                    "Lighthouse, {category}: {} {} {}",
                    text(&found["title"]),
                    text(&found["displayValue"]),
                    places.join(", ")
                );
                all.push(fault.trim_end().to_string());
            }
        }
    }
    all
}
