//! What a command needs before it can do its work, and how each need is met.
//! Needs are looked up first, so that the steps left to do can be numbered. Those of the browser
//! tests can be met while something else is done.

use crate::progress::Watch;
use crate::shell::Shell;
use crate::system;
use crate::tools::{
    self, AXE, BINARYEN, ESBUILD, GECKODRIVER, LIGHTHOUSE, Package, TRUNK, Tool, WASM_BINDGEN,
};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::thread::{self, JoinHandle};

#[derive(Clone, Copy)]
pub enum Need {
    WasmTarget,
    Component(&'static str),
    Tool(&'static Tool),
    /// Something from npm without which the work cannot be done.
    Package(&'static Package),
    /// Something from npm that only makes the result better.
    PackageIfPossible(&'static Package),
    /// Browsers, their drivers, and npm, from the operating system.
    Browsers,
}

impl Need {
    pub const TO_BUILD: &[Need] = &[Need::WasmTarget];
    pub const TO_PUBLISH: &[Need] = &[
        Need::WasmTarget,
        Need::PackageIfPossible(&BINARYEN),
        Need::PackageIfPossible(&ESBUILD),
    ];
    pub const TO_CHECK: &[Need] = &[Need::Component("rustfmt"), Need::Component("clippy")];
    pub const TO_BROWSE: &[Need] = &[
        Need::Browsers,
        Need::Package(&AXE),
        Need::Tool(&GECKODRIVER),
    ];
    /// Trunk looks for the command line form of wasm-bindgen.
    pub const TO_USE_TRUNK: &[Need] = &[
        Need::Package(&BINARYEN),
        Need::Tool(&WASM_BINDGEN),
        Need::Tool(&TRUNK),
    ];
    pub const TO_BENCH: &[Need] = &[Need::Package(&LIGHTHOUSE)];

    fn is_met(&self, sh: &Shell) -> bool {
        match self {
            Need::WasmTarget => has_wasm_target(sh),
            Need::Component(name) => {
                let command = if *name == "rustfmt" { "fmt" } else { name };
                sh.output(sh.cargo().args([command, "--version"])).is_some()
            }
            Need::Tool(tool) => tool.is_there(sh),
            Need::Package(package) => package.is_there(sh),
            Need::PackageIfPossible(package) => package.is_there(sh) || sh.find("npm").is_none(),
            Need::Browsers => system::missing(sh).is_empty(),
        }
    }

    fn say(&self) -> Result<String> {
        Ok(match self {
            Need::WasmTarget => "Adding Rust's WebAssembly target".to_string(),
            Need::Component(name) => format!("Adding {name}"),
            Need::Tool(tool) => {
                let Tool {
                    program, minutes, ..
                } = tool;
                format!(
                    "Building {program} {}, about {minutes} the first time",
                    tool.version()?
                )
            }
            Need::Package(package) | Need::PackageIfPossible(package) => {
                format!("Fetching {} {} from npm", package.name, package.version)
            }
            Need::Browsers => "Installing browsers and their drivers".to_string(),
        })
    }

    fn meet(&self, sh: &Shell) -> Result<()> {
        match self {
            Need::WasmTarget => {
                sh.run(
                    sh.command("rustup")
                        .args(["target", "add", "wasm32-unknown-unknown"]),
                )
            }
            Need::Component(name) => sh.run(sh.command("rustup").args(["component", "add", name])),
            Need::Tool(tool) => tool.install(sh),
            Need::Package(package) => package.install(sh),
            Need::PackageIfPossible(package) => {
                if package.install(sh).is_err() {
                    println!(
                        "      {} could not be fetched; going on without it.",
                        package.name
                    );
                }
                Ok(())
            }
            Need::Browsers => system::install(sh),
        }
    }
}

/// Meets every need that is not met yet, saying which and how far it is.
pub fn install_missing(sh: &Shell, needs: &[Need]) -> Result<()> {
    check(sh, needs)?;
    let missing: Vec<&Need> = needs.iter().filter(|need| !need.is_met(sh)).collect();
    for (index, need) in missing.iter().enumerate() {
        let what = need.say()?;
        println!("[{}/{}] {what}", index + 1, missing.len());
        let _watch = Watch::start("at it");
        need.meet(sh)
            .with_context(|| format!("stopped at: {what}"))?;
    }
    tools::tidy(sh);
    Ok(())
}

/// Needs that are being met while other work is done.
pub struct Meanwhile(JoinHandle<Result<()>>);

/// Begins to meet these needs; what they say while they are met begins with "meanwhile".
pub fn meanwhile(sh: &Shell, needs: Vec<Need>) -> Result<Meanwhile> {
    check(sh, &needs)?;
    let sh = sh.clone();
    Ok(Meanwhile(thread::spawn(move || {
        for need in needs.iter().filter(|need| !need.is_met(&sh)) {
            let what = need.say()?;
            println!("      meanwhile: {what}");
            need.meet(&sh)
                .with_context(|| format!("stopped at: {what}"))?;
            println!("      meanwhile: done");
        }
        tools::tidy(&sh);
        Ok(())
    })))
}

impl Meanwhile {
    /// Waits until all are met.
    pub fn wait(self) -> Result<()> {
        let _watch = Watch::start("installing");
        match self.0.join() {
            Ok(done) => done,
            Err(_) => bail!("installing stopped; its own message stands above"),
        }
    }
}

/// Asks for what only an administrator can install before minutes are spent on the rest.
fn check(sh: &Shell, needs: &[Need]) -> Result<()> {
    if needs.iter().any(|need| matches!(need, Need::Browsers)) {
        system::check(sh)?;
    }
    Ok(())
}

fn has_wasm_target(sh: &Shell) -> bool {
    let sysroot = sh
        .output(sh.command("rustc").args(["--print", "sysroot"]))
        .unwrap_or_default();
    Path::new(&sysroot)
        .join("lib/rustlib/wasm32-unknown-unknown")
        .is_dir()
}
