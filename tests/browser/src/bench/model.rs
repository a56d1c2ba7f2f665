//! The model in Chromium: the page's own code as WebAssembly beside a faithful port to plain
//! JavaScript. Both must agree on every number of every golden case before either is timed.

use super::report::{Aim, Report, numbers};
use super::{draws, new_page};
use crate::{folder, target};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

const MICROSECONDS: &str = "µs";

pub async fn measure(report: &mut Report) -> Result<()> {
    let script = script()?;
    let page = new_page().await?;
    page.client().goto("about:blank").await?;
    let programs = [program("bench-model")?, program("bench-model-simd")?];
    let found = page
        .client()
        .execute_async(
            &script,
            vec![json!(programs[0]), json!(programs[1]), cases()?],
        )
        .await?;
    if let Some(error) = found.as_str() {
        bail!("{error}");
    }
    let micro = |path: &str| {
        numbers(found.pointer(path).unwrap_or(&Value::Null))
            .iter()
            .map(|nanoseconds| nanoseconds / 1e3)
            .collect::<Vec<_>>()
    };
    for (key, name, aim) in [
        ("run", "Full run", 100.0),
        ("optimum", "Exact optimum", 1000.0),
    ] {
        let (wasm, plain) = (
            micro(&format!("/{key}/wasm")),
            micro(&format!("/{key}/plain")),
        );
        let ratio = wasm
            .iter()
            .zip(&plain)
            .map(|(wasm, plain)| wasm / plain)
            .collect();
        report.add(
            format!("{name}, WebAssembly"),
            MICROSECONDS,
            wasm,
            Aim::AtMost(aim),
        );
        report.add(
            format!("{name}, plain JavaScript"),
            MICROSECONDS,
            plain,
            Aim::None,
        );
        report.add(
            format!("{name}, WebAssembly / JavaScript"),
            "",
            ratio,
            Aim::None,
        );
    }
    let milli = |path: &str| {
        micro(path)
            .iter()
            .map(|micro| micro / 1e3)
            .collect::<Vec<_>>()
    };
    for (key, name, aim) in [
        ("draws", "Chance and range, every combination", 16.0),
        ("moved", "Chance and range, when only the mix moves", 2.0),
        ("total", "All of how sure, after an assumption", 150.0),
        ("longest", "  its longest step", 16.0),
    ] {
        report.add(
            format!("{name}, with SIMD"),
            "ms",
            milli(&format!("/with/{key}")),
            Aim::AtMost(aim),
        );
        report.add(
            format!("{name}, without SIMD"),
            "ms",
            milli(&format!("/without/{key}")),
            Aim::AtMost(aim),
        );
    }
    draws::measure(report, &found["compared"])?;
    report.note(format!(
        "Model: {} numbers of the golden cases agree between WebAssembly and JavaScript (relative \
         1e-9, mixes to the family). A full run \
         is every result of the starting point with another number of intensive families each \
         time; the exact optimum is the prefix \
         sums and the highest value over all mixes, without and within the budget. WebAssembly \
         returns results of their own, \
         JavaScript overwrites its last. Five samples of 0.2 s each, in turn, after 0.4 s of \
         warming up.",
        found["numbers"]
    ));
    Ok(())
}

/// model.js, draws.js, wasm-bindgen's scripts and the stop-watch in one, since the blank page loads
/// nothing.
fn script() -> Result<String> {
    let read = |file: std::path::PathBuf| {
        std::fs::read_to_string(&file)
            .with_context(|| format!("{} is not there; run `cargo xtask bench`", file.display()))
    };
    let source = |name: &str| read(sources().join(name));
    // Both scripts call themselves the same.
    let with_simd = format!(
        "const withSimd = (() => {{ {}\nreturn wasm_bindgen; }})();",
        read(built("bench-model-simd.js"))?
    );
    Ok([
        source("model.js")?,
        source("draws.js")?,
        read(built("bench-model.js"))?,
        with_simd,
        source("time_model.js")?,
    ]
    .join("\n"))
}

pub fn sources() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("bench")
}

fn built(name: &str) -> std::path::PathBuf {
    target().join("bench").join(name)
}

/// A program in base64, the only form in which a script can be handed bytes.
fn program(name: &str) -> Result<String> {
    let file = built(&format!("{name}_bg.wasm"));
    let output = Command::new("base64")
        .arg("--wrap=0")
        .arg(&file)
        .output()
        .context("base64 could not be started")?;
    if !output.status.success() {
        bail!(
            "{} could not be read; run `cargo xtask bench`.",
            file.display()
        );
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Each golden case's name and what it sets.
fn cases() -> Result<Value> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder("GOLDEN_FOLDER", "crates/model/tests/golden"))? {
        let cases: Vec<Value> = serde_json::from_slice(&std::fs::read(entry?.path())?)?;
        all.extend(
            cases
                .into_iter()
                .map(|case| json!({ "name": case["name"], "set": case["set"] })),
        );
    }
    Ok(Value::Array(all))
}
