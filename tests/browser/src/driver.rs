//! The process that drives a browser, and everything it starts in turn.
//! Browsers leave helper processes behind when their driver is killed, and some leave their
//! process group; so all carry a mark in their environment, by which a keeper finds and ends them.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

const MARK: &str = "BROWSER_TESTS_MARK";
const START_TIME: Duration = Duration::from_secs(30);

/// A driver, ended with all it started when dropped.
pub struct Driver {
    pub port: u16,
    pub session: Option<String>,
    keeper: Child,
    child: Option<Child>,
    display: Option<Child>,
}

impl Driver {
    /// Starts a driver and waits until it takes commands.
    pub fn start(program: &str, variables: &[(&str, &str)], needs_display: bool) -> Result<Driver> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let mark = format!(
            "{}-{}.",
            std::process::id(),
            COUNT.fetch_add(1, Ordering::Relaxed)
        );
        let port = free_port()?;
        let mut driver = Driver {
            port,
            session: None,
            keeper: start_keeper(&mark)?,
            child: None,
            display: None,
        };
        let mut command = Command::new(program);
        command
            .arg(format!("--port={port}"))
            .env(MARK, &mark)
            .envs(variables.iter().copied());
        if needs_display {
            let (display, name) = start_display(&mark)?;
            driver.display = Some(display);
            command.env("DISPLAY", name).env("GDK_BACKEND", "x11");
        }
        let child = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        driver.child = Some(child.with_context(|| {
            format!("{program} could not be started; `cargo xtask test` installs it")
        })?);
        let start = Instant::now();
        while !driver.is_ready() {
            if start.elapsed() > START_TIME {
                bail!(
                    "{program} took no commands within {} s of its start.",
                    START_TIME.as_secs()
                );
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(driver)
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn is_ready(&self) -> bool {
        self.request("GET", "/status").is_ok_and(|answer| {
            answer.contains("\"ready\":true") || answer.contains("\"ready\": true")
        })
    }

    /// One request without the async client, for use before it exists and after it is gone.
    fn request(&self, method: &str, path: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n",
            self.port
        )?;
        let mut answer = String::new();
        // A driver may keep the connection open; what came by then is the answer.
        let mut chunk = [0; 4096];
        while let Ok(length @ 1..) = stream.read(&mut chunk) {
            answer.push_str(&String::from_utf8_lossy(&chunk[..length]));
            if answer.trim_end().ends_with('}') {
                break;
            }
        }
        Ok(answer)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked politely, the driver closes the browser and removes its profile.
        if let Some(session) = &self.session {
            let _ = self.request("DELETE", &format!("/session/{session}"));
        }
        for child in [&mut self.child, &mut self.display].into_iter().flatten() {
            let _ = child.kill();
            let _ = child.wait();
        }
        // Ends its input, and with it what the driver left behind.
        let _ = self.keeper.wait();
    }
}

/// Waits until its input ends, which it does even when the tests are killed, and then ends whatever
/// carries the mark. Where there is no `/proc` it finds nothing to end.
fn start_keeper(mark: &str) -> Result<Child> {
    const SCRIPT: &str = "
        trap '' INT TERM HUP
        read -r nothing
        for round in 1 2 3; do
            for file in $(grep -lsaF \"$0\" /proc/[0-9]*/environ); do
                process=${file#/proc/}
                kill -9 \"${process%/environ}\" 2> /dev/null
            done
        done";
    let mut keeper = Command::new("sh");
    keeper
        .args(["-c", SCRIPT, &format!("{MARK}={mark}")])
        .stdin(Stdio::piped())
        .stdout(Stdio::null());
    keeper.spawn().context("sh could not be started")
}

/// A screen in memory, for browsers that cannot do without one. It picks its own number, so that
/// tests running at once do not fight over it.
fn start_display(mark: &str) -> Result<(Child, String)> {
    let mut child = Command::new("Xvfb")
        .args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "2400x2000x24",
            "-nolisten",
            "tcp",
        ])
        .env(MARK, mark)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("Xvfb could not be started; `cargo xtask test` installs it")?;
    let mut number = String::new();
    if let Some(output) = child.stdout.take() {
        BufReader::new(output)
            .read_line(&mut number)
            .context("Xvfb did not say its number")?;
    }
    Ok((child, format!(":{}", number.trim())))
}

fn free_port() -> Result<u16> {
    let listener =
        TcpListener::bind(("127.0.0.1", 0)).context("no port is free on this machine")?;
    Ok(listener.local_addr()?.port())
}
