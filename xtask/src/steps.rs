//! Runs test steps one after another and adds up what passed and failed.
//! Cargo's `test result:` lines are counted as they stream past; any other step counts as one.
//! A failure stops only the steps that build on it, so that one run shows everything that is wrong.

use crate::progress::Watch;
use crate::shell::{Shell, describe};
use anyhow::{Context, Result, anyhow};
use std::io::{BufRead, BufReader};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

type Work<'a> = Box<dyn FnOnce(&Shell) -> Result<Count> + 'a>;

/// Steps to run, in the order they were added.
#[derive(Default)]
pub struct Steps<'a> {
    list: Vec<(&'static str, bool, Work<'a>)>,
}

#[derive(Default, Clone, Copy, PartialEq, Debug)]
struct Count {
    passed: u64,
    failed: u64,
}

const ONE: Count = Count {
    passed: 1,
    failed: 0,
};

impl<'a> Steps<'a> {
    /// A command that succeeds or fails as a whole.
    pub fn check(&mut self, name: &'static str, mut command: Command) -> &mut Self {
        self.work(name, move |sh| sh.run_long("at it", &mut command))
    }

    /// The same for work done here rather than by a program.
    pub fn work(
        &mut self,
        name: &'static str,
        work: impl FnOnce(&Shell) -> Result<()> + 'a,
    ) -> &mut Self {
        self.add(name, move |sh| work(sh).map(|()| ONE))
    }

    /// A `cargo test`, counted test by test.
    pub fn test(&mut self, name: &'static str, mut command: Command) -> &mut Self {
        self.add(name, move |_| run_tests(&mut command))
    }

    /// Runs the step added last only if the one before it went well.
    pub fn after_success(&mut self) -> &mut Self {
        if let Some((_, after_success, _)) = self.list.last_mut() {
            *after_success = true;
        }
        self
    }

    fn add(
        &mut self,
        name: &'static str,
        work: impl FnOnce(&Shell) -> Result<Count> + 'a,
    ) -> &mut Self {
        self.list.push((name, false, Box::new(work)));
        self
    }

    /// Runs them all and prints the sum, alone on the last line.
    pub fn run(self, sh: &Shell) -> ExitCode {
        self.run_noted(sh, |_| Ok(()))
    }

    /// The same; afterwards `note` is handed a line a step: its name, what passed and failed, and
    /// how long it took.
    pub fn run_noted(self, sh: &Shell, note: impl FnOnce(&[String]) -> Result<()>) -> ExitCode {
        let mut lines = vec![];
        let (total, start) = (self.list.len(), Instant::now());
        let mut sum = Count::default();
        let mut went_well = true;
        for (index, (name, after_success, work)) in self.list.into_iter().enumerate() {
            println!("\n[{}/{total}] {name}", index + 1);
            let begun = Instant::now();
            let outcome = if after_success && !went_well {
                Err(anyhow!("not run, because the step before it failed."))
            } else {
                work(sh)
            };
            let count = outcome.unwrap_or_else(|error| {
                eprintln!("error: {error:#}");
                Count {
                    passed: 0,
                    failed: 1,
                }
            });
            let Count { passed, failed } = count;
            println!("      {passed} passed, {failed} failed in {}", time(begun));
            let took = time(begun);
            lines.push(format!(
                "| {name} | {passed} passed, {failed} failed | {took} |"
            ));
            went_well = failed == 0;
            sum.passed += passed;
            sum.failed += failed;
        }
        println!("\nAll of it took {}.", time(start));
        if let Err(error) = note(&lines) {
            eprintln!("error: {error:#}");
            sum.failed += 1;
        }
        println!("{} passed, {} failed", sum.passed, sum.failed);
        if sum.failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

fn time(since: Instant) -> String {
    let seconds = since.elapsed().as_secs_f64();
    if seconds < 90.0 {
        format!("{seconds:.0} s")
    } else {
        format!("{:.1} minutes", seconds / 60.0)
    }
}

fn run_tests(command: &mut Command) -> Result<Count> {
    let line = describe(command);
    let start = || format!("could not run `{line}`");
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(start)?;
    let mut count = Count::default();
    let watch = Watch::start("at it");
    if let Some(output) = child.stdout.take() {
        for text in BufReader::new(output).split(b'\n') {
            let text = text.with_context(start)?;
            let text = String::from_utf8_lossy(&text);
            println!("{text}");
            watch.spoken();
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
