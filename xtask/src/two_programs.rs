//! The page as it was when it was two programs, for the bench to compare with in the same run. It
//! is built once, from its commit and by its own commands, and kept.

use crate::shell::Shell;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// The last commit of the page as two programs.
const COMMIT: &str = "2b9c01e";

/// Its source in a folder of its own; None where this clone does not reach back to it.
pub fn source(sh: &Shell) -> Result<Option<PathBuf>> {
    let folder = sh.target().join("two-programs");
    if folder.join("Cargo.toml").is_file() {
        return Ok(Some(folder));
    }
    let commit = format!("{COMMIT}^{{commit}}");
    if sh
        .output(sh.command("git").args(["cat-file", "-e", &commit]))
        .is_none()
    {
        println!("There is no commit {COMMIT} here, so the page is not compared with it.");
        return Ok(None);
    }
    fs::create_dir_all(&folder).context("could not make a folder for the page of two programs")?;
    let archive = folder.join("source.tar");
    let mut git = sh.command("git");
    git.args(["archive", "--format=tar", "--output"])
        .arg(&archive)
        .arg(COMMIT);
    sh.run(&mut git)?;
    let mut tar = sh.command("tar");
    sh.run(tar.arg("-xf").arg(&archive).arg("-C").arg(&folder))?;
    Ok(Some(folder))
}

/// Its folder, built; None where this clone does not reach back to it.
pub fn built(sh: &Shell) -> Result<Option<PathBuf>> {
    let Some(folder) = source(sh)? else {
        return Ok(None);
    };
    let page = folder.join("dist");
    if page.join("needs-triangle.html").is_file() {
        return Ok(Some(page));
    }
    println!("Building the page of {COMMIT} once, to compare with: some 15 minutes");
    let mut build = sh.cargo();
    build
        .args(["xtask", "build"])
        .current_dir(&folder)
        .env_remove("CARGO_TARGET_DIR");
    sh.run_long("building it", &mut build)?;
    Ok(Some(page))
}
