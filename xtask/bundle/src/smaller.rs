//! A smaller download, which takes longer to make: WebAssembly through wasm-opt, scripts and styles
//! through esbuild. Both come with npm; without them the page is larger, and otherwise the same.

use anyhow::{Context, Result, bail, ensure};
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io::{ErrorKind, Write};
use std::process::{Command, Stdio};

/// How much is done about the size of what is written.
#[derive(Clone, Copy, PartialEq)]
pub enum Size {
    /// Nothing: for a page built often.
    Usual,
    /// Everything: for a page that is published.
    Small,
}

impl Size {
    pub fn named(name: &str) -> Result<Size> {
        match name {
            "usual" => Ok(Size::Usual),
            "small" => Ok(Size::Small),
            _ => bail!("a page is usual or small, not {name}"),
        }
    }
}

/// What esbuild must know of a text.
#[derive(Clone, Copy)]
pub struct Kind(&'static [&'static str]);

/// Names at the top of a module are its own, those of a script are everybody's.
pub const MODULE: Kind = Kind(&["--loader=js", "--format=esm"]);
pub const SCRIPT: Kind = Kind(&["--loader=js"]);
pub const STYLE: Kind = Kind(&["--loader=css"]);

/// A script or style without what only people need.
pub fn text(text: String, kind: Kind) -> Result<String> {
    let options = kind
        .0
        .iter()
        .chain(&["--minify", "--charset=utf8", "--log-level=error"]);
    match piped("esbuild", options, text.as_bytes())? {
        Some(smaller) => Ok(String::from_utf8(smaller)?.trim_end().to_string()),
        None => Ok(text),
    }
}

/// A program with the same meaning in less code.
pub fn wasm(program: Vec<u8>, options: &[String]) -> Result<Vec<u8>> {
    let file = env::temp_dir().join(format!("needs-triangle-{}.wasm", std::process::id()));
    let output = |program: &[u8]| -> Result<Option<Vec<u8>>> {
        fs::write(&file, program)?;
        let options = options.iter().map(OsStr::new);
        let options = options.chain([file.as_os_str(), OsStr::new("-o"), file.as_os_str()]);
        let done = piped("wasm-opt", options, &[])?;
        done.map(|_| Ok(fs::read(&file)?)).transpose()
    };
    let smaller = output(&program);
    let _ = fs::remove_file(&file);
    Ok(smaller?.unwrap_or(program))
}

/// What a program makes of its input; None, said once, where there is no such program.
fn piped<S: AsRef<OsStr>>(
    program: &str,
    options: impl IntoIterator<Item = S>,
    input: &[u8],
) -> Result<Option<Vec<u8>>> {
    let mut command = Command::new(program);
    let child = command
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut child = match child {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            println!("      there is no {program}, which comes with npm: the page will be larger.");
            return Ok(None);
        }
        child => child.with_context(|| format!("{program} could not be started"))?,
    };
    if let Some(mut pipe) = child.stdin.take() {
        // A program that stops early says so itself.
        let _ = pipe.write_all(input);
    }
    let output = child.wait_with_output()?;
    ensure!(
        output.status.success(),
        "{program} failed; its own message stands above"
    );
    Ok(Some(output.stdout))
}
