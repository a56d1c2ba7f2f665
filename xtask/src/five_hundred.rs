//! Five hundred links give the same bits of every figure as in the page as it was when it was two
//! programs, and print the same again. The same source asks both for them.

use crate::shell::Shell;
use crate::two_programs;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::process::Stdio;

/// The older page's own entry to the same source.
const IN_THE_OLDER_PAGE: &str = "mod body;
use needs_triangle::app::link;
use needs_triangle::model::{Results, TierResults, run};
fn main() {
    body::figures();
}
";

pub fn prove(sh: &Shell) -> Result<()> {
    let Some(folder) = two_programs::source(sh)? else {
        return Ok(());
    };
    let examples = folder.join("examples/figures");
    fs::create_dir_all(&examples).context("a folder for it in the older page")?;
    fs::write(examples.join("main.rs"), IN_THE_OLDER_PAGE).context("its entry")?;
    let source = sh.root.join("crates/app/examples/figures/body.rs");
    fs::copy(source, examples.join("body.rs")).context("the source of the figures")?;

    let run = |arguments: &[&str]| {
        let mut cargo = sh.cargo();
        cargo.args(["run", "--quiet", "--release", "--example=figures"]);
        cargo.args(arguments);
        cargo
    };
    let links = sh.target().join("links.txt");
    let file = |path: &std::path::Path| fs::File::create(path).context("a file for what is found");
    let mut list = run(&["--package=app", "--", "links"]);
    sh.run_long("writing the links", list.stdout(Stdio::from(file(&links)?)))?;

    let asked = |name: &str, mut command: std::process::Command| -> Result<String> {
        let found = sh.target().join(format!("{name}.txt"));
        command.stdin(fs::File::open(&links)?).stdout(file(&found)?);
        sh.run_long("working the links out", &mut command)?;
        Ok(fs::read_to_string(found)?)
    };
    let now = asked("figures-now", run(&["--package=app"]))?;
    let mut before = run(&["--no-default-features"]);
    before.current_dir(&folder).env_remove("CARGO_TARGET_DIR");
    let before = asked("figures-before", before)?;

    ensure!(
        now.lines().count() >= 500,
        "only {} links",
        now.lines().count()
    );
    let other = before
        .lines()
        .zip(now.lines())
        .find(|(before, now)| before != now);
    if let Some((before, now)) = other {
        anyhow::bail!("a link means something else now:\n{before}\n{now}");
    }
    ensure!(
        before.lines().count() == now.lines().count(),
        "links are missing"
    );
    println!(
        "{} links give the same bits and print the same again",
        now.lines().count()
    );
    Ok(())
}
