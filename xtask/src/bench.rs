//! Measuring the page against its aims: what must be built first, then the bench itself.

use crate::build;
use crate::need::{self, Need};
use crate::program::{self, Program};
use crate::shell::Shell;
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
    need::install_missing(
        sh,
        &[Need::TO_BUILD, Need::TO_BROWSE, Need::TO_BENCH].concat(),
    )?;
    build::release(sh)?;
    model(sh)?;
    // Unoptimised is fine: all that is timed runs in the browser.
    sh.run(
        sh.cargo()
            .args([
                "run",
                "--quiet",
                "--package",
                "browser-tests",
                "--bin",
                "bench",
                "--",
            ])
            .args(parts),
    )
}

/// Builds the model alone as WebAssembly, without SIMD and with it.
fn model(sh: &Shell) -> Result<()> {
    println!("Building the model for the bench");
    let folder = program::target(sh).join("bench");
    for (simd, name) in [(false, "bench-model"), (true, "bench-model-simd")] {
        Program {
            bin: "bench-model",
            feature: "bench",
            simd,
            script: "no-modules",
            name,
        }
        .build(sh, &folder)?;
    }
    Ok(())
}
