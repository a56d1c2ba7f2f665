//! The page as it was when it was two programs, for the bench to compare with in the same run. It
//! is built once, from its commit and by its own commands, and kept.

use crate::shell::Shell;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// The last commit of the page as two programs.
const COMMIT: &str = "2b9c01e";

/// Its folder; None where this clone does not reach back to it.
pub fn built(sh: &Shell) -> Result<Option<PathBuf>> {
    let folder = sh.target().join("two-programs");
    let page = folder.join("dist");
    if page.join("needs-triangle.html").is_file() {
        return Ok(Some(page));
    }
    let commit = format!("{COMMIT}^{{commit}}");
    if sh
        .output(sh.command("git").args(["cat-file", "-e", &commit]))
        .is_none()
    {
        println!("There is no commit {COMMIT} here, so the page is not compared with it.");
        return Ok(None);
    }
    println!("Building the page of {COMMIT} once, to compare with: some 15 minutes");
    fs::create_dir_all(&folder).context("could not make a folder for the page of two programs")?;
    let archive = folder.join("source.tar");
    let mut git = sh.command("git");
    git.args(["archive", "--format=tar", "--output"])
        .arg(&archive)
        .arg(COMMIT);
    sh.run(&mut git)?;
    sh.run(
        sh.command("tar")
            .arg("-xf")
            .arg(&archive)
            .arg("-C")
            .arg(&folder),
    )?;
    let mut build = sh.cargo();
    build
        .args(["xtask", "build"])
        .current_dir(&folder)
        .env_remove("CARGO_TARGET_DIR");
    sh.run_long("building it", &mut build)?;
    Ok(Some(page))
}
