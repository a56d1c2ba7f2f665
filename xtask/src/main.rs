//! The project's commands, run as `cargo xtask <command>`.
//! Each command first installs what it lacks, saying what it does and how far it is,
//! and ends with one clear sentence when it cannot go on.

mod bench;
mod five_hundred;
mod host;
mod need;
mod page;
mod progress;
mod prove;
mod release;
mod serve;
mod shell;
mod steps;
mod system;
mod test;
mod tools;
mod trunk;
mod two_programs;

use anyhow::{Context, Result, bail};
use shell::Shell;
use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask <command>

  serve [--port 8080]     build the page and serve it on 127.0.0.1
  build                   write the release page to dist/, ready for any folder of any web server
  release [FOLDER]        build the page and keep it for ever as dist/r/VERSION/; FOLDER is what was
      published last, with the versions before
  test [native|browser]   run every test, or only those that need no browser, or only those that do
  prove                   everything that takes long: the release page, the tests at length, nginx,
      Trunk
  bench [parts]           measure the page against its targets; parts are model, slider,
      load and lighthouse

Every command installs what it lacks. Set XDG_CACHE_HOME to choose where tools are kept.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<ExitCode> {
    let sh = Shell::new()?;
    match words {
        ["serve"] => serve::serve(&sh, 8080)?,
        ["serve", "--port", port] => serve::serve(&sh, port_number(port)?)?,
        ["build"] => page::build(&sh)?,
        ["release"] => release::release(&sh, None)?,
        ["release", published] => release::release(&sh, Some(Path::new(published)))?,
        ["test"] => return test::test(&sh, test::Part::All),
        ["test", "native"] => return test::test(&sh, test::Part::Native),
        ["test", "browser"] => return test::test(&sh, test::Part::Browser),
        ["prove"] => return prove::prove(&sh),
        ["bench", parts @ ..] => bench::bench(&sh, parts)?,
        [] | ["help" | "--help" | "-h"] => println!("{USAGE}"),
        _ => bail!("there is no command `{}`.\n\n{USAGE}", words.join(" ")),
    }
    Ok(ExitCode::SUCCESS)
}

fn port_number(text: &str) -> Result<u16> {
    text.parse()
        .ok()
        .with_context(|| format!("--port wants a number from 1 to 65535, not `{text}`"))
}
