//! Which steps make up `prove`: whatever takes long and rarely fails. `test` is not part of it.
//! To add one, add a line to the list.

use crate::five_hundred;
use crate::host;
use crate::need::{self, Need};
use crate::page::Page;
use crate::shell::Shell;
use crate::steps::Steps;
use crate::test;
use crate::trunk;
use anyhow::{Context, Result};
use std::fs;
use std::process::ExitCode;

pub fn prove(sh: &Shell) -> Result<ExitCode> {
    let needs = [Need::TO_PUBLISH, Need::TO_BROWSE, Need::TO_USE_TRUNK];
    need::install_missing(sh, &needs.concat())?;
    let mut native = sh.cargo();
    native.args([
        "test",
        "--no-fail-fast",
        "--workspace",
        "--exclude=browser-tests",
    ]);
    native
        .args(["--release", "--features=needs-triangle/prerender"])
        .env("PROVE", "1")
        // What is read 10^8 times must not overflow in silence.
        .env("CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS", "true");
    let mut workbooks = test::workbooks(sh);
    workbooks.env("PROVE", "1");
    let mut browsers = test::in_browsers(sh, Page::Release.folder(sh));
    browsers.env("PROVE", "1");

    let mut steps = Steps::default();
    steps.test("The model and the page's state, at length", native);
    steps.work(
        "500 links, against the page of two programs",
        five_hundred::prove,
    );
    steps.test("A workbook of every golden case in LibreOffice", workbooks);
    steps.work("The page to publish", |sh| Page::Release.build(sh));
    steps
        .test("It in browsers, at length", browsers)
        .after_success();
    steps.work("The shipped headers under nginx", host::prove);
    steps.work("The page as Trunk builds it", trunk::build);
    steps
        .test("It shows the same figures", trunk::tests(sh))
        .after_success();
    Ok(steps.run_noted(sh, |lines| note(sh, lines)))
}

/// Writes what was proved, and on which state of the source, where the quality page quotes it.
fn note(sh: &Shell, lines: &[String]) -> Result<()> {
    let git = |words: &[&str]| {
        let said = sh.output(sh.command("git").args(words));
        said.context("git does not say on which commit this is")
    };
    let commit = git(&["log", "-1", "--format=%h of %cs"])?;
    let changed = git(&["status", "--porcelain"])?;
    let changed = match changed.trim() {
        "" => "",
        _ => ", with changes not committed",
    };
    let text = format!(
        "`cargo xtask prove` wrote this list, on commit {}{changed}.\n\n\
         | what | result | took |\n| --- | --- | --- |\n{}\n",
        commit.trim(),
        lines.join("\n")
    );
    fs::write(sh.root.join("docs/proved.md"), text)?;
    Ok(())
}
