//! Which steps make up `test` and `prove`.
//! The order puts what fails fast and explains most first; the browsers come last.

use crate::build;
use crate::host;
use crate::need::{self, Need};
use crate::shell::Shell;
use crate::steps::Steps;
use anyhow::Result;
use std::process::{Command, ExitCode};

#[derive(Clone, Copy, PartialEq)]
pub enum Part {
    All,
    Native,
    Browser,
}

pub fn test(sh: &Shell, part: Part) -> Result<ExitCode> {
    let native = part != Part::Browser;
    let browser = part != Part::Native;
    let mut needs = Vec::new();
    if native {
        needs.extend_from_slice(Need::TO_CHECK);
        // The whole workspace is checked, the page's program included.
        needs.push(Need::WasmTarget);
    }
    if browser {
        needs.extend([Need::TO_BUILD, Need::TO_BROWSE].concat());
    }
    need::install_missing(sh, &needs)?;

    let mut steps = Steps::new(
        sh,
        if part == Part::All {
            7
        } else if native {
            5
        } else {
            2
        },
    );
    if native {
        native_steps(sh, &mut steps);
    }
    if browser {
        browser_steps(sh, &mut steps, false);
    }
    Ok(steps.finish())
}

/// The long forms of the tests, which read `PROVE` from the environment.
pub fn prove(sh: &Shell) -> Result<ExitCode> {
    need::install_missing(sh, &[Need::TO_BUILD, Need::TO_BROWSE].concat())?;
    let mut steps = Steps::new(sh, 4);
    let mut native = sh.cargo();
    native
        .args(["test", "--no-fail-fast", "--release"])
        .env("PROVE", "1");
    steps.test("The model and the page's state, at length", &mut native);
    browser_steps(sh, &mut steps, true);
    steps.work("The shipped headers under nginx", host::prove);
    Ok(steps.finish())
}

fn native_steps(sh: &Shell, steps: &mut Steps) {
    let cargo = |line: &str| -> Command {
        let mut command = sh.cargo();
        command.args(line.split(' '));
        command
    };
    steps.check("Formatting", &mut cargo("fmt --all --check"));
    steps.check(
        "Lints",
        &mut cargo("clippy --quiet --workspace --all-targets --all-features -- -D warnings"),
    );
    steps.test(
        "The model, the page's state and its words",
        &mut cargo("test --no-fail-fast -p kernel -p model -p app -p text"),
    );
    steps.test(
        "Pictures and pages",
        &mut cargo("test --no-fail-fast --features prerender"),
    );
    steps.test(
        "These commands",
        &mut cargo("test --no-fail-fast --package xtask"),
    );
}

fn browser_steps(sh: &Shell, steps: &mut Steps, at_length: bool) {
    let built = steps.work("The page", build::release);
    if !built {
        return steps.skip("The page in browsers", "there is no page to test");
    }
    let mut command = sh.cargo();
    command.args(["test", "--no-fail-fast", "--package", "browser-tests", "--"]);
    // Each test drives a whole browser; more at a time than cores makes them wait on each other.
    command.args(["--test-threads", "2"]);
    if at_length {
        command.env("PROVE", "1");
    }
    steps.test("The page in browsers", &mut command);
}
