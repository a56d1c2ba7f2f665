//! `cargo xtask serve`: the page on this machine, built again whenever one of its files changes.

use crate::need::{self, Need};
use crate::page::Page;
use crate::shell::Shell;
use anyhow::{Result, anyhow};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};
use tiny_http::{Header, Request, Response, Server};

/// Where a change changes the page.
const SOURCES: [&str; 6] = [
    "Cargo.toml",
    "Trunk.toml",
    "index.html",
    "crates",
    "src",
    "styles",
];

pub fn serve(sh: &Shell, port: u16) -> Result<()> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| {
        anyhow!("port {port} cannot be used ({error}); choose another with --port.")
    })?;
    need::install_missing(sh, Need::TO_BUILD)?;
    println!("Building the page; it will be at http://127.0.0.1:{port}/ (Ctrl+C ends)");
    let mut built = newest(sh);
    Page::Quick.build(sh)?;
    println!("The page is at http://127.0.0.1:{port}/ and is built again when a file changes.");
    let folder = Page::Quick.folder(sh);
    thread::spawn(move || {
        for request in server.incoming_requests() {
            // A reader who went away is no concern.
            let _ = answer(request, &folder);
        }
    });
    loop {
        thread::sleep(Duration::from_millis(300));
        let changed = newest(sh);
        if changed == built {
            continue;
        }
        built = changed;
        let start = Instant::now();
        println!("A file changed: building the page");
        match Page::Quick.build(sh) {
            Ok(()) => println!(
                "      done in {:.0} s: reload it",
                start.elapsed().as_secs_f64()
            ),
            Err(error) => eprintln!("error: {error:#}"),
        }
    }
}

/// When the last of the page's files was changed.
fn newest(sh: &Shell) -> Option<SystemTime> {
    SOURCES
        .iter()
        .filter_map(|source| changed(&sh.root.join(source)))
        .max()
}

fn changed(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|it| it.modified()).ok();
    let inside = fs::read_dir(path).into_iter().flatten().flatten();
    inside
        .filter_map(|entry| changed(&entry.path()))
        .chain(own)
        .max()
}

fn answer(request: Request, folder: &Path) -> std::io::Result<()> {
    let file = file(request.url(), folder);
    match file.and_then(|path| Some((File::open(&path).ok()?, path))) {
        Some((file, path)) => {
            let headers = [
                ("Content-Type", content_type(&path)),
                ("Cache-Control", "no-cache"),
            ];
            let headers = headers.map(|(name, value)| Header::from_bytes(name, value).ok());
            let response = Response::from_file(file);
            request.respond(
                headers
                    .into_iter()
                    .flatten()
                    .fold(response, Response::with_header),
            )
        }
        None => {
            request.respond(Response::from_string("There is no such file.").with_status_code(404))
        }
    }
}

/// The file that an address names, never one outside the folder.
fn file(address: &str, folder: &Path) -> Option<PathBuf> {
    let name = address.split(['?', '#']).next()?.trim_start_matches('/');
    // A link whose # was escaped on its way asks for a file of that name.
    let name = if name.is_empty() || name.starts_with("%23") {
        "index.html"
    } else {
        name
    };
    (!name.split('/').any(|part| part == "..")).then(|| folder.join(name))
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_name_files_of_the_folder_alone() {
        let name = |address| file(address, Path::new("page"));
        assert_eq!(name("/"), Some("page/index.html".into()));
        assert_eq!(name("/?v=1&i=5"), Some("page/index.html".into()));
        assert_eq!(name("/%23v1_i5"), Some("page/index.html".into()));
        assert_eq!(name("/boot.js?x"), Some("page/boot.js".into()));
        assert_eq!(name("/../Cargo.toml"), None);
    }
}
