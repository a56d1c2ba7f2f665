//! The page as Trunk builds it from the same `index.html`, for whoever has Trunk and wants no other
//! command.

use crate::shell::Shell;
use crate::test;
use anyhow::Result;
use std::path::PathBuf;
use std::process::Command;

fn folder(sh: &Shell) -> PathBuf {
    sh.target().join("trunk")
}

/// `trunk build` and nothing else, but for where it writes and that it looks for no newer tools.
pub fn build(sh: &Shell) -> Result<()> {
    let mut trunk = sh.command("trunk");
    trunk
        .args(["build", "--offline=true", "--dist"])
        .arg(folder(sh));
    sh.run_long("at it", &mut trunk)
}

/// It starts, and every figure is that of the native program.
pub fn tests(sh: &Shell) -> Command {
    let mut tests = test::in_browsers(sh, folder(sh));
    tests.args(["opening::the_page_opens", "same_bits::"]);
    tests
}
