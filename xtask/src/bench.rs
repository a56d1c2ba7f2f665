//! Measuring the page against its aims: what must be built first, then the bench itself.

use crate::build;
use crate::need::{self, Need};
use crate::shell::Shell;
use crate::tools::BINARYEN;
use anyhow::{Context, Result, bail};
use std::env;
use std::fs;
use std::path::PathBuf;

const PARTS: [&str; 4] = ["model", "slider", "load", "lighthouse"];

/// Measures the parts named, or all when none is.
pub fn bench(sh: &Shell, parts: &[&str]) -> Result<()> {
    if let Some(unknown) = parts.iter().find(|part| !PARTS.contains(part)) {
        bail!("there is no part `{unknown}` of the bench; its parts are {}.", PARTS.join(", "));
    }
    need::install_missing(sh, &[Need::TO_BUILD, Need::TO_BROWSE, Need::TO_BENCH].concat())?;
    build::release(sh)?;
    model(sh)?;
    // Unoptimised is fine: all that is timed runs in the browser.
    sh.run(sh.cargo().args(["run", "--quiet", "--package", "browser-tests", "--bin", "bench", "--"]).args(parts))
}

/// Builds the model alone as WebAssembly, by the steps and settings that Trunk uses for the page.
fn model(sh: &Shell) -> Result<()> {
    println!("Building the model for the bench");
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| sh.root.join("target"), PathBuf::from);
    let cargo = ["build", "--quiet", "--release", "--target", "wasm32-unknown-unknown", "--features", "bench", "--bin", "bench-model"];
    sh.run(sh.cargo().args(cargo))?;
    let program = target.join("wasm32-unknown-unknown/release/bench-model.wasm");
    let folder = target.join("bench");
    sh.run(sh.command("wasm-bindgen").args(["--target", "no-modules", "--no-typescript", "--out-dir"]).arg(&folder).arg(&program))?;
    if BINARYEN.is_there(sh) {
        let bound = folder.join("bench-model_bg.wasm");
        sh.run(sh.command("wasm-opt").arg(level(sh)?).arg("-o").arg(&bound).arg(&bound))?;
    }
    Ok(())
}

/// wasm-opt's level for the page, as index.html states it to Trunk.
fn level(sh: &Shell) -> Result<String> {
    let page = fs::read_to_string(sh.root.join("index.html")).context("index.html could not be read")?;
    let level = page.split_once("data-wasm-opt=\"").and_then(|(_, rest)| rest.split('"').next());
    Ok(format!("-O{}", level.context("index.html states no data-wasm-opt")?))
}
