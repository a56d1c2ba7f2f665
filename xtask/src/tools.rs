//! Every tool the project uses and its version: the one place to change them.
//! Tools from crates are built from source because prebuilt ones cannot be had everywhere.
//! Only wasm-bindgen's version stands elsewhere, in Cargo.lock, since it must match exactly.

use crate::shell::Shell;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// A program built with `cargo install`.
pub struct Tool {
    pub program: &'static str,
    pub package: &'static str,
    pub version: Version,
    pub options: &'static [&'static str],
    /// What the first installation took on 2 cores.
    pub minutes: &'static str,
}

pub enum Version {
    Exactly(&'static str),
    /// That of the crate with this name in Cargo.lock.
    Locked(&'static str),
}

pub const TOOLS: &[Tool] = &[WASM_BINDGEN, TRUNK, GECKODRIVER];

// The page is made with the library; Trunk wants the command. `--locked` fails for this one: its
// lock file names a package that was withdrawn.
pub const WASM_BINDGEN: Tool = Tool {
    program: "wasm-bindgen",
    package: "wasm-bindgen-cli",
    version: Version::Locked("wasm-bindgen"),
    options: &["--no-default-features"],
    minutes: "1 minute",
};

// Trunk asks for a newer Rust than it needs. Without its update check it needs no OpenSSL.
pub const TRUNK: Tool = Tool {
    program: "trunk",
    package: "trunk",
    version: Version::Exactly("0.22.1"),
    options: &[
        "--locked",
        "--ignore-rust-version",
        "--no-default-features",
        "--features=rustls",
    ],
    minutes: "4 minutes",
};

pub const GECKODRIVER: Tool = Tool {
    program: "geckodriver",
    package: "geckodriver",
    version: Version::Exactly("0.37.1"),
    options: &["--locked"],
    minutes: "1 minute",
};

/// A package from npm.
pub struct Package {
    pub name: &'static str,
    pub version: &'static str,
}

/// wasm-opt, as JavaScript. Trunk.toml states the same version to Trunk.
pub const BINARYEN: Package = Package {
    name: "binaryen",
    version: "132.0.0",
};
/// Makes scripts and styles smaller.
pub const ESBUILD: Package = Package {
    name: "esbuild",
    version: "0.28.2",
};
pub const AXE: Package = Package {
    name: "axe-core",
    version: "4.14.1",
};
// Lighthouse 13 needs a newer Node than Debian 12 and Ubuntu 24.04 have.
pub const LIGHTHOUSE: Package = Package {
    name: "lighthouse",
    version: "12.8.2",
};

impl Tool {
    pub fn version(&self) -> Result<String> {
        match self.version {
            Version::Exactly(version) => Ok(version.to_string()),
            Version::Locked(name) => locked_version(name),
        }
    }

    /// Where the project keeps its own copy. The version is in the name, so two clones may differ.
    pub fn folder(&self, tools: &Path) -> PathBuf {
        tools.join(format!(
            "{}-{}",
            self.program,
            self.version().unwrap_or_default()
        ))
    }

    pub fn is_there(&self, sh: &Shell) -> bool {
        let said = sh
            .output(sh.command(self.program).arg("--version"))
            .unwrap_or_default();
        let found = said.split_whitespace().nth(1).unwrap_or_default();
        self.version().is_ok_and(|wanted| wanted == found)
    }

    pub fn install(&self, sh: &Shell) -> Result<()> {
        let mut command = sh.cargo();
        command
            .args([
                "install",
                "--quiet",
                "--force",
                "--debug",
                self.package,
                "--version",
                &self.version()?,
            ])
            .arg("--root")
            .arg(self.folder(&sh.tools))
            .args(self.options)
            .env("CARGO_TARGET_DIR", build_folder(sh))
            // Unoptimised tools are fast enough and build in a third of the time.
            .env("CARGO_PROFILE_DEV_DEBUG", "0");
        sh.run(&mut command)
    }
}

impl Package {
    pub fn is_there(&self, sh: &Shell) -> bool {
        let file = sh
            .npm
            .join("node_modules")
            .join(self.name)
            .join("package.json");
        let wanted = format!("\"version\": \"{}\"", self.version);
        fs::read_to_string(file).is_ok_and(|text| text.contains(&wanted))
    }

    pub fn install(&self, sh: &Shell) -> Result<()> {
        fs::create_dir_all(&sh.npm)
            .with_context(|| format!("could not make {}", sh.npm.display()))?;
        let mut command = sh.command("npm");
        command
            .args([
                "install",
                "--silent",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                "--save-exact",
                "--prefix",
            ])
            .arg(&sh.npm)
            .arg(format!("{}@{}", self.name, self.version));
        sh.run(&mut command)
    }
}

/// Removes what building the tools left: some gigabytes of no further use.
pub fn tidy(sh: &Shell) {
    let _ = fs::remove_dir_all(build_folder(sh));
}

/// One folder for all tools, so that what they share is compiled once.
fn build_folder(sh: &Shell) -> PathBuf {
    sh.tools.join("build")
}

fn locked_version(name: &str) -> Result<String> {
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    let text = fs::read_to_string(lock).context("Cargo.lock could not be read")?;
    let entry = format!("name = \"{name}\"\nversion = \"");
    text.replace("\r\n", "\n")
        .split_once(&entry)
        .and_then(|(_, rest)| rest.split('"').next().map(str::to_string))
        .with_context(|| format!("Cargo.lock names no `{name}`"))
}
