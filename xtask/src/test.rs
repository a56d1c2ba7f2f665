//! Which steps make up `test`. The order puts what fails fast and explains most first; the browsers
//! come last, and whatever they need is installed meanwhile.

use crate::need::{self, Need};
use crate::page::Page;
use crate::shell::Shell;
use crate::steps::Steps;
use anyhow::Result;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

#[derive(Clone, Copy, PartialEq)]
pub enum Part {
    All,
    Native,
    Browser,
}

pub fn test(sh: &Shell, part: Part) -> Result<ExitCode> {
    // The whole workspace is checked, the page's program included.
    need::install_missing(sh, &[Need::TO_CHECK, Need::TO_BUILD].concat())?;
    let mut steps = Steps::default();
    if part == Part::All || part == Part::Browser {
        let browsers = need::meanwhile(sh, Need::TO_BROWSE.to_vec())?;
        if part == Part::All {
            native(sh, &mut steps);
        }
        let mut compile = browser_tests(sh);
        compile.arg("--no-run");
        steps.check("Compiling the browser tests", compile);
        steps.work("The page, and browsers to open it in", |sh| {
            Page::Quick.build(sh)?;
            browsers.wait()
        });
        steps.test("Workbooks in LibreOffice", workbooks(sh));
        steps.test(
            "The page in browsers",
            in_browsers(sh, Page::Quick.folder(sh)),
        );
        steps.after_success();
    } else {
        native(sh, &mut steps);
    }
    Ok(steps.run(sh))
}

fn native(sh: &Shell, steps: &mut Steps) {
    let cargo = |line: &str| -> Command {
        let mut command = sh.cargo();
        command.args(line.split(' '));
        command
    };
    steps.check("Formatting", cargo("fmt --all --check"));
    steps.check(
        "Lints",
        cargo("clippy --quiet --workspace --all-targets --all-features -- -D warnings"),
    );
    steps.check(
        "Compiling the tests",
        cargo(&format!("{NATIVE} --quiet --no-run")),
    );
    steps.test(
        "The model, the page's state, its words and pictures",
        cargo(NATIVE),
    );
}

/// All that needs no browser. One command for all, so that what they share is compiled once.
const NATIVE: &str = "test --no-fail-fast --workspace --exclude bundle --exclude browser-tests \
    --features needs-triangle/prerender";

/// LibreOffice works out a few workbooks again, and prints a brief; among the native tests it may
/// not be there yet.
pub fn workbooks(sh: &Shell) -> Command {
    let mut command = sh.cargo();
    command.args(["test", "--package=files", "--test=it", "--"]);
    command.args(["recalculated", "libreoffice"]);
    command
}

/// The tests of what makes the page, and those that drive browsers.
fn browser_tests(sh: &Shell) -> Command {
    let mut command = sh.cargo();
    command.args([
        "test",
        "--quiet",
        "--no-fail-fast",
        "--package=browser-tests",
        "--package=bundle",
    ]);
    command
}

/// These tests on the page in this folder.
pub fn in_browsers(sh: &Shell, page: PathBuf) -> Command {
    let mut command = browser_tests(sh);
    // Each test keeps a browser and its page busy; more at a time than cores wait on each other.
    command.args(["--", "--test-threads=2"]).env("DIST", page);
    command
}
