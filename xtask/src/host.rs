//! The shipped nginx file under a real nginx with one worker: what a first and a second visit cost,
//! and that a thousand readers at once all get the page.

use crate::shell::Shell;
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};
use std::time::Duration;

const READERS: u32 = 1000;
const SECONDS: u32 = 5;

/// Ends the server when dropped.
struct Server {
    child: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = Command::new("kill")
            .arg(self.child.id().to_string())
            .status();
        let _ = self.child.wait();
    }
}

struct Answer {
    status: String,
    head: String,
    bytes: usize,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines
            .filter(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
            .next()
    }
}

pub fn prove(sh: &Shell) -> Result<()> {
    if sh.find("nginx").is_none() || sh.find("wrk").is_none() {
        println!("      left out: it takes nginx and wrk (in Debian, the packages nginx and wrk).");
        return Ok(());
    }
    let server = start(sh)?;
    let (mut first, mut second) = (0, 0);
    for file in first_load(sh)? {
        let answer = get(&server, &file, None)?;
        ensure!(
            answer.status == "200",
            "/{file} is answered with {}.",
            answer.status
        );
        ensure!(
            answer.header("content-security-policy").is_some(),
            "/{file} comes without a content policy."
        );
        first += answer.bytes;
        if answer
            .header("cache-control")
            .is_some_and(|value| value.contains("immutable"))
        {
            continue;
        }
        let again = get(&server, &file, answer.header("etag"))?;
        ensure!(
            again.status == "304",
            "/{file} asked for again is answered with {}.",
            again.status
        );
        second += again.bytes;
    }
    println!(
        "      first visit: {first} bytes, headers included, with gzip; second visit: {second} \
         bytes, 304s only."
    );
    thousand_readers(sh, &server)
}

/// What a browser fetches at its first visit.
fn first_load(sh: &Shell) -> Result<Vec<String>> {
    let folder = fs::read_dir(sh.root.join("dist")).context("there is no dist/")?;
    let names = folder.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let hashed = names.filter(|name| name.starts_with("needs-triangle-"));
    Ok(["".to_string(), "boot.js".to_string()]
        .into_iter()
        .chain(hashed)
        .collect())
}

/// nginx with the shipped file, changed only where it must be: port and folder.
fn start(sh: &Shell) -> Result<Server> {
    let folder = sh.target().join("host");
    fs::create_dir_all(&folder)?;
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let shipped = fs::read_to_string(sh.root.join("deploy/nginx.conf"))?;
    let root = folder.join("site");
    compressed(sh, &root)?;
    let site = shipped
        .replace("listen 80;", &format!("listen 127.0.0.1:{port};"))
        .replace("/srv/www", &root.display().to_string());
    ensure!(
        !site.contains("listen 80;") && !site.contains("/srv/www"),
        "deploy/nginx.conf has another port or folder than before."
    );
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("{name}_temp_path temporary;"))
        .join(" ");
    let settings = format!(
        "daemon off; user root; pid pid; worker_processes 1; worker_rlimit_nofile 4096; error_log \
         error.log;\n\
         events {{ worker_connections 4096; }}\nhttp {{ access_log off; {temporary}\n{site} }}\n"
    );
    fs::write(folder.join("nginx.conf"), settings)?;
    let mut nginx = sh.command("nginx");
    nginx
        .arg("-p")
        .arg(&folder)
        .args(["-c", "nginx.conf", "-e", "error.log"]);
    let server = Server {
        child: nginx.spawn().context("nginx could not be started")?,
        port,
    };
    for _ in 0..100 {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return Ok(server);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    bail!(
        "nginx did not start; its reason is in {}.",
        folder.join("error.log").display()
    )
}

/// The page's files with each one's compressed form beside it, as the shipped file asks for.
fn compressed(sh: &Shell, to: &Path) -> Result<()> {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to)?;
    let mut gzip = sh.command("gzip");
    gzip.args(["-9", "--keep"]);
    for entry in fs::read_dir(sh.root.join("dist"))? {
        let file = entry?.path();
        let copy = to.join(file.file_name().context("a file without a name")?);
        fs::copy(&file, &copy)?;
        gzip.arg(copy);
    }
    sh.run(&mut gzip)
}

fn get(server: &Server, file: &str, tag: Option<&str>) -> Result<Answer> {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port))?;
    let tag = tag
        .map(|tag| format!("If-None-Match: {tag}\r\n"))
        .unwrap_or_default();
    write!(
        stream,
        "GET /{file} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\nConnection: \
         close\r\n{tag}\r\n"
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let text = String::from_utf8_lossy(&answer);
    let head = text
        .split("\r\n\r\n")
        .next()
        .unwrap_or_default()
        .to_string();
    let status = head.split(' ').nth(1).unwrap_or_default().to_string();
    Ok(Answer {
        status,
        head,
        bytes: answer.len(),
    })
}

fn thousand_readers(sh: &Shell, server: &Server) -> Result<()> {
    let line = format!(
        "ulimit -n 4096; exec wrk -t1 -c{READERS} -d{SECONDS}s -H 'Accept-Encoding: gzip' \
         http://127.0.0.1:{}/",
        server.port
    );
    let said = sh
        .output(sh.command("sh").args(["-c", &line]))
        .context("wrk failed")?;
    let rate = said
        .lines()
        .find(|line| line.starts_with("Requests/sec"))
        .context("wrk did not say how many it asked")?;
    ensure!(
        !said.contains("Socket errors") && !said.contains("Non-2xx"),
        "{READERS} readers at once met errors:\n{said}"
    );
    println!(
        "      {READERS} readers at once, {SECONDS} s, one core: 0 errors, {} pages a second.",
        rate.trim_start_matches("Requests/sec:").trim()
    );
    Ok(())
}
