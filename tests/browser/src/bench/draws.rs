//! Net value in every combination of assumptions: as WebAssembly with SIMD and without, in plain
//! JavaScript, and with NumPy.

use super::model::sources;
use super::report::{Aim, Report, numbers};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Stdio};

/// Reports what the browser found, and has NumPy do the same where it can.
pub fn measure(report: &mut Report, found: &Value) -> Result<()> {
    let times = |name: &str| {
        numbers(&found["times"][name])
            .iter()
            .map(|nanoseconds| nanoseconds / 1e6)
            .collect::<Vec<_>>()
    };
    let (simd, plain, javascript) = (times("simd"), times("plain"), times("javascript"));
    let ratio = |times: &[f64]| {
        javascript
            .iter()
            .zip(times)
            .map(|(javascript, time)| javascript / time)
            .collect::<Vec<f64>>()
    };
    let name = "Net value of every combination";
    let (of_simd, of_plain) = (ratio(&simd), ratio(&plain));
    report.add(
        format!("{name}, WebAssembly with SIMD"),
        "ms",
        simd,
        Aim::None,
    );
    report.add(
        format!("{name}, WebAssembly without SIMD"),
        "ms",
        plain,
        Aim::None,
    );
    report.add(
        format!("{name}, plain JavaScript"),
        "ms",
        javascript,
        Aim::None,
    );
    report.add(
        format!("{name}, JavaScript / WebAssembly with SIMD"),
        "",
        of_simd,
        Aim::AtLeast(4.0),
    );
    report.add(
        format!("{name}, JavaScript / WebAssembly without SIMD"),
        "",
        of_plain,
        Aim::None,
    );
    report.note(format!(
        "Draws: {} net values have the same bits with SIMD and without, and agree with JavaScript \
         (1e-9 of the value or of what is avoided, \
         whichever is more). All three work out everything anew each time: the table of shares, \
         the draws, and the mix. One after the \
         other in every round, 41 rounds after 8 of warming up; ratios are by round.",
        found["draws"]
    ));
    match numpy(&found["numpy"])? {
        Some(times) => report.add(format!("{name}, NumPy"), "ms", times, Aim::None),
        None => {
            report.note("Draws: there is no Python with NumPy here, so its time is not measured.")
        }
    }
    Ok(())
}

/// NumPy's times, once it agrees; None where it is not installed.
fn numpy(given: &Value) -> Result<Option<Vec<f64>>> {
    let has_numpy = Command::new("python3")
        .args(["-c", "import numpy"])
        .stderr(Stdio::null())
        .status();
    if !has_numpy.is_ok_and(|status| status.success()) {
        return Ok(None);
    }
    let mut given = given.clone();
    given["samples"] = json!(21);
    let mut python = Command::new("python3");
    let mut python = python
        .arg(sources().join("draws.py"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    python
        .stdin
        .take()
        .context("no way to hand NumPy its numbers")?
        .write_all(given.to_string().as_bytes())?;
    let output = python.wait_with_output()?;
    if !output.status.success() {
        bail!("draws.py failed; its own message stands above.");
    }
    Ok(Some(numbers(&serde_json::from_slice(&output.stdout)?)))
}
