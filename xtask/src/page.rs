//! Building the page. Cargo compiles its program and the two helpers that make a page of it:
//! `bundle` and `prerender`. Addresses in the page are relative, so that it works from any folder.

use crate::need::{self, Need};
use crate::shell::Shell;
use anyhow::{Result, bail};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

const WASM: &str = "wasm32-unknown-unknown";
/// The variable in which cargo looks for flags that hold for WebAssembly alone.
pub const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Which page is built.
#[derive(Clone, Copy, PartialEq)]
pub enum Page {
    /// Built fast, for looking at and for the tests: cargo's profile `serve`.
    Quick,
    /// Small and fast, to be published: cargo's profile `release`, wasm-opt and esbuild.
    Release,
}

impl Page {
    /// Where it is written. Only a page to be published is ever in `dist/`.
    pub fn folder(self, sh: &Shell) -> PathBuf {
        match self {
            Page::Quick => sh.target().join("page"),
            Page::Release => sh.root.join("dist"),
        }
    }

    fn profile(self) -> &'static str {
        match self {
            Page::Quick => "serve",
            Page::Release => "release",
        }
    }

    /// Builds it, with everything needed already installed.
    pub fn build(self, sh: &Shell) -> Result<()> {
        let mut program = program(sh, self.profile());
        // The page's program, and the later one that writes files.
        program.args(["--package=needs-triangle", "--package=files-web"]);
        program.args(["--bin=needs-triangle", "--bin=files"]);
        if self == Page::Release {
            program.env(FLAGS, short_names(sh));
        }
        let mut helpers = sh.cargo();
        helpers.args([
            "build",
            "--quiet",
            "--package=bundle",
            "--package=needs-triangle",
        ]);
        helpers.args(["--bin=bundle", "--bin=prerender"]);
        helpers.arg("--features=needs-triangle/prerender");
        // Side by side, because at the end of each there is work for one core only.
        thread::scope(|scope| {
            let doing = "compiling what makes the page of its program";
            let helpers = scope.spawn(move || sh.run_long(doing, &mut helpers));
            let program = sh.run_long("compiling the page's program", &mut program);
            let helpers = helpers.join();
            program?;
            helpers.unwrap_or_else(|_| bail!("compiling stopped; its own message stands above"))
        })?;
        let mut bundle = bundle(sh);
        bundle.args([
            "page",
            if self == Page::Release {
                "small"
            } else {
                "usual"
            },
        ]);
        bundle.arg(compiled(&sh.target(), self.profile(), "needs-triangle"));
        bundle
            .arg(sh.target().join("debug/prerender"))
            .arg(self.folder(sh));
        sh.run_long("making the page", &mut bundle)
    }
}

/// `cargo xtask build`.
pub fn build(sh: &Shell) -> Result<()> {
    need::install_missing(sh, Need::TO_PUBLISH)?;
    println!("Building the page");
    Page::Release.build(sh)?;
    println!("The page is in dist/; dist/needs-triangle.html is all of it in one file.");
    Ok(())
}

/// Compiles for WebAssembly; what to compile is still to be said.
pub fn program(sh: &Shell, profile: &str) -> Command {
    let mut cargo = sh.cargo();
    cargo.args(["build", "--quiet", "--target", WASM, "--profile", profile]);
    cargo
}

/// Where cargo leaves a program compiled for WebAssembly.
pub fn compiled(target: &Path, profile: &str, name: &str) -> PathBuf {
    target
        .join(WASM)
        .join(profile)
        .join(name)
        .with_extension("wasm")
}

/// The program that makes a page out of programs.
pub fn bundle(sh: &Shell) -> Command {
    sh.command(&sh.target().join("debug/bundle").to_string_lossy())
}

/// Panic messages name source files; short names weigh less and tell nobody where this was built.
fn short_names(sh: &Shell) -> String {
    let home = env::var("CARGO_HOME")
        .or_else(|_| env::var("HOME").map(|home| home + "/.cargo"))
        .unwrap_or_default();
    format!(
        "--remap-path-prefix={home}/registry/src= --remap-path-prefix={}=",
        sh.root.display()
    )
}
