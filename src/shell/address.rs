//! The address bar: where the page's link lives while it is open, and what Back and Forward bring.
//!
//! Browsers drop or throw on many writes (Chromium after about 200 in 10 seconds, Safari after
//! 100), so writes while dragging are spaced out, the last one always being made.

use super::{Refused, one_file};
use app::link::{self, LONGEST};
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, PopStateEvent, window};

/// Least time between two writes.
const PAUSE_MS: u32 = 300;

/// The whole address, with its fragment or query.
pub fn current() -> String {
    window()
        .and_then(|window| window.location().href().ok())
        .unwrap_or_default()
}

/// The address, or the plan too long for one that the browser keeps for this entry of its history;
/// where the address holds none, the plan inside this page as one file.
pub fn opened() -> String {
    let kept = || window()?.history().ok()?.state().ok()?.as_string();
    let address = current();
    let inside = || one_file::plan_inside().filter(|_| link::body_of(&address).is_none());
    match kept().or_else(inside) {
        Some(link) => with_link(&link),
        None => address,
    }
}

/// This page's own address, without any link. Opened from a disk it is the file's name alone: where
/// the file lies is nobody's business, and would open it nowhere else.
pub fn page() -> String {
    let address = current();
    let page = address.split(['#', '?']).next().unwrap_or_default();
    match is_on_disk() {
        true => page.rsplit('/').next().unwrap_or_default().to_string(),
        false => page.to_string(),
    }
}

/// Whether the page was opened from a disk.
pub fn is_on_disk() -> bool {
    current().starts_with("file:")
}

/// The address that opens this page with a link.
pub fn with_link(link: &str) -> String {
    format!("{}#{link}", page())
}

/// The same for a frame within this very page: a browser opens no page inside itself, so the
/// address has to differ.
pub fn framed(link: &str) -> String {
    format!("{}?embed#{link}", page())
}

/// How the address changed.
pub enum Changed {
    /// By Back or Forward, to an entry this page has written.
    Travelled(String),
    /// To a link that was typed, pasted or followed.
    Typed(String),
}

/// Calls back with the address whenever Back, Forward or a typed fragment changes it. Every entry
/// this page writes is marked as its own, and a typed one is not.
pub fn on_change(changed: impl Fn(Changed) + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "popstate", move |event| {
        let own = event
            .dyn_ref::<PopStateEvent>()
            .is_some_and(|event| !event.state().is_null());
        changed(if own {
            Changed::Travelled(opened())
        } else {
            Changed::Typed(current())
        });
    }))
}

/// Where the page stands: its link, and how many addresses it has read and decisions it has
/// settled.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub link: String,
    pub addresses: u32,
    pub settled: u32,
    /// The link before the decision that is under way; None where none is.
    pub deciding_from: Option<String>,
    /// Whether decisions become entries of the browser's history.
    pub adds_to_history: bool,
}

/// Writes links to the address bar, spaced out.
#[derive(Default)]
pub struct Writer {
    /// The place of the last settled decision: where Back should lead.
    last: Option<Place>,
    waiting: Option<Timeout>,
    refused: bool,
}

impl Writer {
    /// Follows the page to a place. Err, once, when the browser refuses to keep the link.
    pub fn follow(&mut self, place: &Place) -> Result<(), Refused> {
        // Dropping the earlier timer cancels it, so a steady drag is written when it pauses or
        // settles.
        self.waiting = None;
        let Some(last) = self.last.replace(place.clone()) else {
            // The entry the page was opened at is its own from now on, its address as it was.
            let _ = mark();
            return Ok(());
        };
        if last.addresses != place.addresses {
            // What was opened is in the bar already, unless it could not be read and the page
            // stayed as it was.
            return if last.link == place.link {
                replace(&place.link)
            } else {
                mark()
            };
        }
        if last.settled == place.settled {
            // Back should lead to the last settled decision, with the view it was looked at in.
            if place.deciding_from.is_some() {
                self.last = Some(last);
            }
            self.write_later(&place.link);
            return Ok(());
        }
        // A decision that began as another was settled is not where Back should lead.
        let settled = place.deciding_from.as_ref().unwrap_or(&place.link);
        let written = if last.link == *settled || !place.adds_to_history {
            replace(settled)
        } else {
            replace(&last.link).and_then(|()| push(settled))
        };
        if place.deciding_from.is_some() {
            self.last = Some(Place {
                link: settled.clone(),
                ..place.clone()
            });
            self.write_later(&place.link);
        }
        match written {
            // A host page that refuses history refuses it every time; saying so once is enough.
            Err(Refused) if !std::mem::replace(&mut self.refused, true) => Err(Refused),
            _ => Ok(()),
        }
    }
}

impl Writer {
    /// Dropped, and so not written, when the page goes on before.
    fn write_later(&mut self, link: &str) {
        let link = link.to_string();
        self.waiting = Some(Timeout::new(PAUSE_MS, move || {
            let _ = replace(&link);
        }));
    }
}

/// Goes to another link, in place of the entry of the history that the page is at.
pub fn replace_fragment(link: &str) {
    if let Some(window) = window() {
        // Refused only to an address that is none.
        let _ = window.location().replace(&format!("#{link}"));
    }
}

/// Marks the entry of the history that the page is at as its own.
fn mark() -> Result<(), Refused> {
    let history = window().ok_or(Refused)?.history().map_err(|_| Refused)?;
    let state = history.state().unwrap_or_default();
    let own = if state.is_string() {
        state
    } else {
        JsValue::TRUE
    };
    history.replace_state(&own, "").map_err(|_| Refused)
}

/// Changes the entry of the history that the page is at.
fn replace(link: &str) -> Result<(), Refused> {
    write(link, |history, own, url| {
        history.replace_state_with_url(own, "", Some(url))
    })
}

/// Makes a new entry, which Back leaves.
fn push(link: &str) -> Result<(), Refused> {
    write(link, |history, own, url| {
        history.push_state_with_url(own, "", Some(url))
    })
}

/// Every entry is marked as this page's own. A plan too long for a link is kept in that mark, so
/// that Back and a reload bring it; the address then holds none, and never another plan's.
fn write(
    link: &str,
    how: impl Fn(&History, &JsValue, &str) -> Result<(), JsValue>,
) -> Result<(), Refused> {
    let (own, url) = if link.len() > LONGEST {
        (link.into(), page())
    } else {
        (JsValue::TRUE, with_link(link))
    };
    let history = window().ok_or(Refused)?.history().map_err(|_| Refused)?;
    how(&history, &own, &url).map_err(|_| Refused)
}
