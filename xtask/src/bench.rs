//! Measuring the page against its aims: what must be built first, then the bench itself.

use crate::need::{self, Need};
use crate::page::{self, Page};
use crate::shell::Shell;
use crate::two_programs;
use anyhow::{Result, bail};

const PARTS: [&str; 4] = ["model", "slider", "load", "lighthouse"];

/// Measures the parts named, or all when none is.
pub fn bench(sh: &Shell, parts: &[&str]) -> Result<()> {
    if let Some(unknown) = parts.iter().find(|part| !PARTS.contains(part)) {
        bail!(
            "there is no part `{unknown}` of the bench; its parts are {}.",
            PARTS.join(", ")
        );
    }
    let needs = [Need::TO_PUBLISH, Need::TO_BROWSE, Need::TO_BENCH];
    need::install_missing(sh, &needs.concat())?;
    Page::Release.build(sh)?;
    model(sh)?;
    // Unoptimised is fine: all that is timed runs in the browser.
    let mut bench = sh.cargo();
    bench.args([
        "run",
        "--quiet",
        "--package=browser-tests",
        "--bin=bench",
        "--",
    ]);
    if parts.is_empty() || parts.contains(&"load") {
        bench.envs(two_programs::built(sh)?.map(|folder| ("TWO_PROGRAMS", folder)));
    }
    bench.env("DIST", Page::Release.folder(sh));
    sh.run(bench.args(parts))
}

/// Builds the model alone as WebAssembly, without SIMD and with it.
fn model(sh: &Shell) -> Result<()> {
    println!("Building the model for the bench");
    for (name, flags) in [
        ("bench-model", ""),
        ("bench-model-simd", "-Ctarget-feature=+simd128"),
    ] {
        // In a folder of its own, because the program's file has the same name with other flags.
        let target = sh.target().join(name);
        let mut program = page::program(sh, "release");
        program
            .args(["--bin=bench-model", "--features=bench", "--target-dir"])
            .arg(&target);
        program.env(page::FLAGS, flags);
        sh.run_long("compiling the model", &mut program)?;
        let mut bundle = page::bundle(sh);
        bundle
            .args(["script", name])
            .arg(page::compiled(&target, "release", "bench-model"));
        sh.run(bundle.arg(sh.target().join("bench")))?;
    }
    Ok(())
}
