//! A web server for the files of the page, one a test, on a port of its own.
//! The page is served from a folder as well as from the root, compressed like a good host would,
//! and its program can be held back or be missing, as on a slow or a locked-down network.

use crate::dist;
use anyhow::{Context, Result, anyhow};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use tokio::sync::{oneshot, watch};

const FOLDER: &str = "/tools/needs-triangle/";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wasm {
    Served,
    /// Not answered until `Server::release_wasm`.
    Held,
    /// Answered with 404.
    Missing,
}

/// A file as read from `dist/`, and what it becomes on the wire.
pub struct File {
    pub bytes: Vec<u8>,
    path: PathBuf,
    brotli: OnceLock<Option<Vec<u8>>>,
}

impl File {
    /// Compressed when first asked for; None when brotli is not installed.
    pub fn brotli(&self) -> Option<&[u8]> {
        self.brotli.get_or_init(|| compress(self)).as_deref()
    }
}

pub struct Server {
    address: SocketAddr,
    wasm: watch::Sender<Wasm>,
    // Dropping it ends the server.
    _stop: oneshot::Sender<()>,
}

impl Server {
    /// Serves the built page.
    pub fn start(wasm: Wasm) -> Result<Server> {
        Server::of(files()?, wasm)
    }

    /// Serves the files of another page.
    pub fn of(files: &'static Files, wasm: Wasm) -> Result<Server> {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0))
            .context("no port is free on this machine")?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let (wasm, wasm_state) = watch::channel(wasm);
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        // A thread of its own, so that a test that blocks does not stop its own page from loading.
        std::thread::spawn(move || {
            runtime.block_on(async move {
                let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
                    return;
                };
                let app = Router::new()
                    .fallback(answer)
                    .with_state((files, wasm_state));
                tokio::select! {
                    _ = axum::serve(listener, app) => {}
                    _ = stopped => {}
                }
            });
        });
        Ok(Server {
            address,
            wasm,
            _stop: stop,
        })
    }

    /// The page in a folder, as on a council's site.
    pub fn address(&self) -> String {
        format!("http://{}{FOLDER}", self.address)
    }

    /// The page at the top of its own site.
    pub fn top_address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// How the programs are served from now on; what was held is answered.
    pub fn serve_wasm(&self, wasm: Wasm) {
        self.wasm.send_replace(wasm);
    }

    pub fn release_wasm(&self) {
        self.serve_wasm(Wasm::Served);
    }
}

async fn answer(
    State((files, mut wasm)): State<(&'static Files, watch::Receiver<Wasm>)>,
    request: Request,
) -> Response {
    let path = request.uri().path();
    let path = path
        .strip_prefix(FOLDER)
        .unwrap_or(path.trim_start_matches('/'));
    // A link whose # was escaped on its way asks for a file of that name; a host sends the page for
    // what it does not know.
    let path = if path.is_empty() || path.starts_with("%23") {
        "index.html"
    } else {
        path
    };
    if path.ends_with(".wasm") {
        let _ = wasm.wait_for(|state| *state != Wasm::Held).await;
        if *wasm.borrow() == Wasm::Missing {
            return StatusCode::NOT_FOUND.into_response();
        }
    }
    let Some(file) = files.get(path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, content_type(path)),
        (header::CACHE_CONTROL, "no-cache"),
        (header::VARY, "accept-encoding"),
        // A frame in a sandbox has no origin, so its own files are another's to it.
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    let accepts = request
        .headers()
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let brotli = accepts.split(',').any(|coding| coding.trim() == "br");
    match brotli.then(|| file.brotli()).flatten() {
        Some(brotli) => (headers, [(header::CONTENT_ENCODING, "br")], brotli).into_response(),
        None => (headers, file.bytes.as_slice()).into_response(),
    }
}

/// The files of a page by their paths.
pub type Files = BTreeMap<String, File>;

/// Those of the built page, read once.
pub fn files() -> Result<&'static Files> {
    static FILES: OnceLock<Result<&'static Files, String>> = OnceLock::new();
    let files = FILES.get_or_init(|| files_in(&dist()).map_err(|error| format!("{error:#}")));
    files.as_ref().copied().map_err(|error| anyhow!("{error}"))
}

/// Those of a page in any folder, kept until the program ends.
pub fn files_in(folder: &Path) -> Result<&'static Files> {
    let mut files = Files::new();
    read_folder(folder, folder, &mut files).with_context(|| {
        format!(
            "the built page could not be read from {}; `cargo xtask` builds it",
            folder.display()
        )
    })?;
    Ok(Box::leak(Box::new(files)))
}

fn read_folder(root: &Path, folder: &Path, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            read_folder(root, &path, files)?;
        } else {
            let name = path
                .strip_prefix(root)?
                .to_string_lossy()
                .replace('\\', "/");
            files.insert(
                name,
                File {
                    bytes: fs::read(&path)?,
                    path,
                    brotli: OnceLock::new(),
                },
            );
        }
    }
    Ok(())
}

/// The `brotli` program; compiled in, unoptimised, it would take minutes. At its best setting for
/// whatever a published page has, which is what the bench weighs; what was only built fast is
/// large.
fn compress(file: &File) -> Option<Vec<u8>> {
    let setting = if file.bytes.len() < 1_500_000 {
        "--best"
    } else {
        "-4"
    };
    let output = Command::new("brotli")
        .args(["--stdout", setting])
        .arg(&file.path)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output.status.success().then_some(output.stdout)
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("csv") => "text/csv; charset=utf-8",
        Some("json") => "application/json",
        Some("woff2") => "font/woff2",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
