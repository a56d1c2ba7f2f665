//! The address bar: where the page's link lives while it is open, and what Back and Forward bring.
//!
//! Browsers drop or throw on many writes (Chromium after about 200 in 10 seconds, Safari after 100), so writes while dragging are spaced
//! out, the last one always being made.

use super::Refused;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsValue;
use web_sys::{History, window};

/// Least time between two writes.
const PAUSE_MS: u32 = 300;

/// The whole address, with its fragment or query.
pub fn current() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The address that opens this page with a link.
pub fn with_link(link: &str) -> String {
    let address = current();
    let page = address.split(['#', '?']).next().unwrap_or_default();
    format!("{page}#{link}")
}

/// Calls back with the address whenever Back, Forward or a typed fragment changes it.
pub fn on_change(changed: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "popstate", move |_| changed(current())))
}

/// Writes links to the address bar, spaced out.
#[derive(Default)]
pub struct Writer {
    /// The link of the last settled decision: where Back should lead.
    settled: Option<String>,
    waiting: Option<Timeout>,
}

impl Writer {
    /// The page was opened at, or went back to, an address that is already in the bar.
    pub fn opened(&mut self, link: String) {
        self.waiting = None;
        self.settled = Some(link);
    }

    /// Shows a link that may still change; written within the pause.
    pub fn show(&mut self, link: String) {
        if self.waiting.is_none() && self.settled.as_ref() == Some(&link) {
            return;
        }
        // Dropping the earlier timer cancels it, so a steady drag is written when it pauses or settles.
        self.waiting = Some(Timeout::new(PAUSE_MS, move || {
            let _ = write(&link, |history, url| history.replace_state_with_url(&JsValue::NULL, "", Some(url)));
        }));
    }

    /// Makes a history entry for a decision; the entry before it shows the decision before. Err when the browser refuses.
    pub fn settle(&mut self, link: String) -> Result<(), Refused> {
        self.waiting = None;
        if self.settled.as_ref() == Some(&link) {
            return write(&link, |history, url| history.replace_state_with_url(&JsValue::NULL, "", Some(url)));
        }
        let before = self.settled.replace(link.clone());
        if let Some(before) = before {
            write(&before, |history, url| history.replace_state_with_url(&JsValue::NULL, "", Some(url)))?;
        }
        write(&link, |history, url| history.push_state_with_url(&JsValue::NULL, "", Some(url)))
    }
}

fn write(link: &str, how: impl Fn(&History, &str) -> Result<(), JsValue>) -> Result<(), Refused> {
    let history = window().ok_or(Refused)?.history().map_err(|_| Refused)?;
    how(&history, &with_link(link)).map_err(|_| Refused)
}
