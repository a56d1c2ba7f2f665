//! A page of somebody else's, on another site, that the built page is put into.

use anyhow::{Context, Result};
use axum::Router;
use axum::http::header;
use axum::response::IntoResponse;
use std::net::SocketAddr;
use tokio::sync::oneshot;

pub struct Host {
    address: SocketAddr,
    // Dropping it ends the server.
    _stop: oneshot::Sender<()>,
}

impl Host {
    /// Serves one page under a content policy; an empty policy is none.
    pub fn start(page: String, policy: &str) -> Result<Host> {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0))
            .context("no port is free on this machine")?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let policy = policy.to_string();
        let answer = async move || {
            let headers = [
                (header::CONTENT_TYPE, "text/html; charset=utf-8".to_string()),
                (header::CONTENT_SECURITY_POLICY, policy.clone()),
            ];
            (headers, page.clone()).into_response()
        };
        std::thread::spawn(move || {
            runtime.block_on(async move {
                let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
                    return;
                };
                let app = Router::new().fallback(answer);
                tokio::select! {
                    _ = axum::serve(listener, app) => {}
                    _ = stopped => {}
                }
            });
        });
        Ok(Host {
            address,
            _stop: stop,
        })
    }

    /// Another site than the page's own: a name for this machine where that one has a number.
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.address.port())
    }
}
