//! Where things are, and how programs are started.
//! Tools the project installed come first on the search path of every child process,
//! so that neither the user's profile nor their own tools are touched.

use crate::progress::Watch;
use crate::tools::TOOLS;
use anyhow::{Context, Result, bail};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

#[derive(Clone)]
pub struct Shell {
    pub root: PathBuf,
    /// Tools built from source, one folder a version; shared by all clones of the project.
    pub tools: PathBuf,
    /// Packages from npm.
    pub npm: PathBuf,
    search_path: OsString,
}

impl Shell {
    pub fn new() -> Result<Shell> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask must lie in the project's folder")?
            .to_path_buf();
        let tools = cache_folder()?.join("needs-triangle").join("tools");
        let npm = root.join("target").join("npm");
        let mut folders: Vec<PathBuf> = TOOLS
            .iter()
            .map(|tool| tool.folder(&tools).join("bin"))
            .collect();
        folders.push(npm.join("node_modules").join(".bin"));
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        let search_path =
            env::join_paths(folders).context("PATH holds a folder that cannot be used")?;
        Ok(Shell {
            root,
            tools,
            npm,
            search_path,
        })
    }

    /// A command that runs in the project's folder and finds the project's tools.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(&self.root)
            .env("PATH", &self.search_path)
            // A toolchain that arrives unasked would hide that the pinned one is missing.
            .env("RUSTUP_AUTO_INSTALL", "0");
        command
    }

    pub fn cargo(&self) -> Command {
        self.command("cargo")
    }

    /// Where cargo builds.
    pub fn target(&self) -> PathBuf {
        let chosen = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        chosen.unwrap_or_else(|| self.root.join("target"))
    }

    /// The full path of a program, if it is installed.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        env::split_paths(&self.search_path)
            .map(|folder| folder.join(format!("{program}{}", env::consts::EXE_SUFFIX)))
            .find(|path| path.is_file())
    }

    /// Runs a command with its output shown.
    pub fn run(&self, command: &mut Command) -> Result<()> {
        let line = describe(command);
        let status = command
            .status()
            .with_context(|| format!("could not start `{line}`"))?;
        if !status.success() {
            bail!("`{line}` failed; its own message stands above.");
        }
        Ok(())
    }

    /// The same for a command that may be silent for long: says now and then what it is still
    /// doing.
    pub fn run_long(&self, doing: &str, command: &mut Command) -> Result<()> {
        let _watch = Watch::start(doing);
        self.run(command)
    }

    /// What a command prints, or nothing when it is missing or fails.
    pub fn output(&self, command: &mut Command) -> Option<String> {
        let output = command.stderr(Stdio::null()).output().ok()?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_string();
        output.status.success().then_some(text)
    }
}

/// The command as one would type it.
pub fn describe(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn cache_folder() -> Result<PathBuf> {
    let chosen = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|path| path.is_absolute());
    chosen
        .or_else(|| env::home_dir().map(|home| home.join(".cache")))
        .context("no home folder was found to keep tools in; set XDG_CACHE_HOME")
}
