//! Building one WebAssembly program beside those that Trunk builds, by Trunk's steps and with the page's settings.

use crate::shell::Shell;
use crate::tools::BINARYEN;
use anyhow::{Context, Result};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The variable in which cargo looks for flags that hold for WebAssembly alone.
pub const FLAGS_VARIABLE: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

pub struct Program<'a> {
    /// The binary's name, and the feature it wants.
    pub bin: &'a str,
    pub feature: &'a str,
    /// Whether it uses SIMD, which a browser has or the program does not start: it holds for a whole program.
    pub simd: bool,
    /// How wasm-bindgen's script hands the program over.
    pub script: &'a str,
    /// What its files are called.
    pub name: &'a str,
}

impl Program<'_> {
    /// Writes `name.js` and `name_bg.wasm` to a folder.
    pub fn build(&self, sh: &Shell, folder: &Path) -> Result<()> {
        let mut target = target(sh);
        let mut flags = flags(sh);
        if self.simd {
            // In a folder of its own, because the program's file has the same name with other flags.
            target = target.join("simd");
            flags += " -Ctarget-feature=+simd128";
        }
        let mut cargo = sh.cargo();
        cargo.args([
            "build",
            "--quiet",
            "--release",
            "--target",
            "wasm32-unknown-unknown",
            "--features",
            self.feature,
            "--bin",
            self.bin,
        ]);
        sh.run(
            cargo
                .arg("--target-dir")
                .arg(&target)
                .env(FLAGS_VARIABLE, flags),
        )?;
        let built = target
            .join("wasm32-unknown-unknown/release")
            .join(format!("{}.wasm", self.bin));
        let mut bindgen = sh.command("wasm-bindgen");
        bindgen
            .args([
                "--no-typescript",
                "--target",
                self.script,
                "--out-name",
                self.name,
                "--out-dir",
            ])
            .arg(folder)
            .arg(built);
        sh.run(&mut bindgen)?;
        if BINARYEN.is_there(sh) {
            let bound = folder.join(format!("{}_bg.wasm", self.name));
            sh.run(
                sh.command("wasm-opt")
                    .args(optimising(sh)?)
                    .arg("-o")
                    .arg(&bound)
                    .arg(&bound),
            )?;
        }
        Ok(())
    }
}

/// Where cargo builds.
pub fn target(sh: &Shell) -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| sh.root.join("target"), PathBuf::from)
}

/// Panic messages name source files; short names weigh less and tell nobody where this was built.
pub fn flags(sh: &Shell) -> String {
    let home = env::var("CARGO_HOME")
        .or_else(|_| env::var("HOME").map(|home| home + "/.cargo"))
        .unwrap_or_default();
    format!(
        "--remap-path-prefix={home}/registry/src= --remap-path-prefix={}=",
        sh.root.display()
    )
}

/// wasm-opt's options for the views, as index.html states them to Trunk.
fn optimising(sh: &Shell) -> Result<Vec<String>> {
    let page =
        fs::read_to_string(sh.root.join("index.html")).context("index.html could not be read")?;
    let link = page
        .lines()
        .find(|line| line.contains("data-bin=\"views\""))
        .context("index.html names no program `views`")?;
    let stated = |name: &str| {
        let stated = link
            .split_once(&format!("{name}=\""))
            .and_then(|(_, rest)| rest.split('"').next());
        stated.with_context(|| format!("index.html states no {name} for the views"))
    };
    let level = format!("-O{}", stated("data-wasm-opt")?);
    Ok(std::iter::once(level)
        .chain(
            stated("data-wasm-opt-params")?
                .split(' ')
                .map(str::to_string),
        )
        .collect())
}
