//! Between the page and the program of its views: events on the window whose text is a link and a name.

use app::{Page, link};
use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, CustomEventInit, window};

const SHOWN: &str = "needs-triangle:shown";
const ASKED: &str = "needs-triangle:asked";
const DECIDED: &str = "needs-triangle:decided";
const SAID: &str = "needs-triangle:said";
/// Heard by boot.js, which loads the program of the views.
const WANTED: &str = "needs-triangle:views-wanted";
/// Sent by boot.js when it cannot.
const MISSING: &str = "needs-triangle:views-missing";
/// Stands between a link and a name; no link holds one.
pub const GAP: char = ' ';

/// What the page shows, and a place to bring into view.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Shown {
    pub page: Page,
    /// How often a view was chosen: the same place chosen again is brought into view again.
    pub visits: u32,
    /// The place to bring into view, and after the gap the page before the last decision, as a link, with the decision's name. In one
    /// text, as it travels, because the page itself reads neither.
    pub rest: String,
}

impl Shown {
    pub fn focus(&self) -> Option<&str> {
        self.rest
            .split(GAP)
            .next()
            .filter(|focus| !focus.is_empty())
    }

    /// The page before the last decision, and what undo calls that decision.
    pub fn last(&self) -> Option<Decision> {
        let (page, label) = read(self.rest.split_once(GAP)?.1)?;
        Some(Decision { page, label })
    }
}

/// What the user decided in a view, and what undo will call it.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    pub page: Page,
    pub label: String,
}

pub fn show(shown: &Shown) {
    let Shown { page, visits, rest } = shown;
    tell(
        SHOWN,
        &format!("{}{GAP}{visits}{GAP}{rest}", link::print(page)),
    );
}

pub fn on_shown(shown: impl Fn(Shown) + 'static) -> Option<EventListener> {
    hear(SHOWN, move |text| {
        let read = read(&text).and_then(|(page, rest)| {
            let (visits, rest) = rest.split_once(GAP)?;
            Some(Shown {
                page,
                visits: visits.parse().ok()?,
                rest: rest.into(),
            })
        });
        if let Some(now) = read {
            shown(now);
        }
    })
}

pub fn decide(decision: &Decision) {
    tell(
        DECIDED,
        &format!("{}{GAP}{}", link::print(&decision.page), decision.label),
    );
}

/// Has the page show this without a decision: undo and the address's history know nothing of it.
pub fn look(page: Page) {
    decide(&Decision {
        page,
        label: String::new(),
    });
}

pub fn on_decided(decided: impl Fn(Decision) + 'static) -> Option<EventListener> {
    hear(DECIDED, move |text| {
        if let Some((page, label)) = read(&text) {
            decided(Decision { page, label });
        }
    })
}

pub fn say(sentence: &str) {
    tell(SAID, sentence);
}

pub fn on_said(said: impl Fn(String) + 'static) -> Option<EventListener> {
    hear(SAID, said)
}

pub fn want_views() {
    tell(WANTED, "");
}

pub fn on_views_missing(missing: impl Fn() + 'static) -> Option<EventListener> {
    hear(MISSING, move |_| missing())
}

pub fn ask_what_is_shown() {
    tell(ASKED, "");
}

pub fn on_asked(asked: impl Fn() + 'static) -> Option<EventListener> {
    hear(ASKED, move |_| asked())
}

fn read(text: &str) -> Option<(Page, String)> {
    let (link, name) = text.split_once(GAP)?;
    Some((link::parse_text(link).page?, name.to_string()))
}

fn tell(name: &str, text: &str) {
    let options = CustomEventInit::new();
    options.set_detail(&text.into());
    if let (Some(window), Ok(event)) = (
        window(),
        CustomEvent::new_with_event_init_dict(name, &options),
    ) {
        // Only an event that is already being sent is refused.
        let _ = window.dispatch_event(&event);
    }
}

fn hear(name: &'static str, heard: impl Fn(String) + 'static) -> Option<EventListener> {
    Some(EventListener::new(&window()?.into(), name, move |event| {
        let text = event
            .dyn_ref::<CustomEvent>()
            .and_then(|event| event.detail().as_string());
        heard(text.unwrap_or_default());
    }))
}
