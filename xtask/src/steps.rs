//! Runs test steps one after another and adds up what passed and failed.
//! Cargo's `test result:` lines are counted as they stream past; any other step counts as one.
//! A failure never stops a later step, so that one run shows everything that is wrong.

use crate::shell::{Shell, describe};
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

pub struct Steps<'a> {
    sh: &'a Shell,
    total: usize,
    done: usize,
    count: Count,
}

#[derive(Default, Clone, Copy, PartialEq, Debug)]
struct Count {
    passed: u64,
    failed: u64,
}

impl<'a> Steps<'a> {
    pub fn new(sh: &'a Shell, total: usize) -> Self {
        Steps {
            sh,
            total,
            done: 0,
            count: Count::default(),
        }
    }

    /// A command that succeeds or fails as a whole.
    pub fn check(&mut self, name: &str, command: &mut Command) {
        self.step(name, |sh| {
            sh.run(command).map(|()| Count {
                passed: 1,
                failed: 0,
            })
        });
    }

    /// The same for work done here rather than by a program; says whether it went well.
    pub fn work(&mut self, name: &str, work: impl FnOnce(&Shell) -> Result<()>) -> bool {
        let failed = self.count.failed;
        self.step(name, |sh| {
            work(sh).map(|()| Count {
                passed: 1,
                failed: 0,
            })
        });
        self.count.failed == failed
    }

    /// A `cargo test`, counted test by test.
    pub fn test(&mut self, name: &str, command: &mut Command) {
        self.step(name, |_| run_tests(command));
    }

    pub fn skip(&mut self, name: &str, reason: &str) {
        self.step(name, |_| anyhow::bail!("not run: {reason}."));
    }

    /// Prints the sum, alone on the last line.
    pub fn finish(self) -> ExitCode {
        let Count { passed, failed } = self.count;
        println!("\n{passed} passed, {failed} failed");
        if failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn step(&mut self, name: &str, run: impl FnOnce(&Shell) -> Result<Count>) {
        self.done += 1;
        println!("\n[{}/{}] {name}", self.done, self.total);
        let start = Instant::now();
        let count = run(self.sh).unwrap_or_else(|error| {
            eprintln!("error: {error:#}");
            Count {
                passed: 0,
                failed: 1,
            }
        });
        println!(
            "      {} passed, {} failed in {:.0} s",
            count.passed,
            count.failed,
            start.elapsed().as_secs_f64()
        );
        self.count.passed += count.passed;
        self.count.failed += count.failed;
    }
}

fn run_tests(command: &mut Command) -> Result<Count> {
    let line = describe(command);
    let start = || format!("could not run `{line}`");
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(start)?;
    let mut count = Count::default();
    if let Some(output) = child.stdout.take() {
        for text in BufReader::new(output).split(b'\n') {
            let text = text.with_context(start)?;
            let text = String::from_utf8_lossy(&text);
            println!("{text}");
            if let Some(found) = parse_result(&text) {
                count.passed += found.passed;
                count.failed += found.failed;
            }
        }
    }
    // A test program that would not build, or that crashed, has no result line of its own.
    if !child.wait().with_context(start)?.success() && count.failed == 0 {
        count.failed = 1;
    }
    Ok(count)
}

/// Reads `test result: ok. 12 passed; 0 failed; 0 ignored; ...`.
fn parse_result(line: &str) -> Option<Count> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let number = |word| {
        let part = counts
            .split(';')
            .find_map(|part| part.trim().strip_suffix(word))?;
        part.trim().parse().ok()
    };
    Some(Count {
        passed: number("passed")?,
        failed: number("failed")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn result_lines_are_counted_and_others_are_not() {
        let line =
            "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out";
        assert_eq!(
            parse_result(line),
            Some(Count {
                passed: 12,
                failed: 3
            })
        );
        assert_eq!(parse_result("test tax::result ... ok"), None);
        assert_eq!(parse_result("test result: unclear"), None);
    }
}
