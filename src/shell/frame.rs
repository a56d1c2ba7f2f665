//! This page inside another one: the marks that lay it out there, and the messages that the two
//! send each other, as docs/embedding.md describes them.

use super::{address, document, resized};
use app::frame::Frame;
use app::link::grammar::has_the_form_of_a_link;
use gloo_events::EventListener;
use js_sys::{JSON, Reflect};
use serde::{Deserialize, Serialize};
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Url, Window, window};

/// The version of the messages, in either direction.
const VERSION: u32 = 1;

/// What a host's page asks for.
#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Asked<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    v: u32,
    link: Option<&'a str>,
}

/// What this page tells it.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Told {
    #[serde(rename = "type")]
    kind: &'static str,
    v: u32,
    /// Of the whole page, in pixels.
    height: u32,
}

/// A message that is understood.
#[derive(Clone, Debug, PartialEq)]
enum Wish {
    Load(String),
    Reset,
    Present,
}

impl<'a> Asked<'a> {
    /// Reads a message from its JSON. None of what isn't such a message; a link has no character
    /// that JSON would escape.
    fn read(json: &'a str) -> Option<Asked<'a>> {
        let (asked, _) = serde_json_core::from_str(json).ok()?;
        Some(asked)
    }

    /// None of another version, of another kind, or with what cannot be a link.
    fn understood(self) -> Option<Wish> {
        if self.v != VERSION {
            return None;
        }
        match (self.kind.strip_prefix("needs-triangle:")?, self.link) {
            ("load", Some(link)) => has_the_form_of_a_link(link).then(|| Wish::Load(link.into())),
            ("reset", _) => Some(Wish::Reset),
            ("present", _) => Some(Wish::Present),
            _ => None,
        }
    }
}

/// Whether this page was opened inside another one by an address with words for it; a line of
/// script in index.html looks before the page is painted.
pub fn is_framed() -> bool {
    document::root().is_some_and(|root| root.has_attribute("data-embed"))
}

/// Marks the document's root with what is shown, what readers may do, and the colours.
pub fn mark(frame: &Frame) {
    let parts: Vec<&str> = frame.shown().iter().map(|part| part.word()).collect();
    document::mark("data-parts", &parts.join(" "));
    document::mark("data-controls", frame.controls.word().unwrap_or("free"));
    document::mark("data-theme", frame.theme.word().unwrap_or("system"));
}

/// What ties this page to its host's; ends when dropped.
pub struct Ties {
    _height: Option<resized::Resized>,
    _heard: Option<EventListener>,
}

/// Tells the host how tall the page is, so that it can make room, and hears what it asks for.
pub fn tie(present: impl Fn() + 'static) -> Ties {
    let heard = window().map(|window| {
        let host = host(&window);
        EventListener::new(&window, "message", move |event| {
            let asked = event
                .dyn_ref::<MessageEvent>()
                .and_then(|event| wish(event, host.as_deref()?));
            match asked {
                Some(Wish::Load(link)) => address::replace_fragment(&link),
                Some(Wish::Reset) => address::replace_fragment(""),
                Some(Wish::Present) => present(),
                None => {}
            }
        })
    });
    let told = Cell::new(0);
    let height = document::body().and_then(|body| {
        resized::on_resized(body, move |_, height| {
            let height = height.ceil() as u32;
            if told.replace(height) != height {
                tell(height);
            }
        })
    });
    Ties {
        _height: height,
        _heard: heard,
    }
}

fn tell(height: u32) {
    let told = Told {
        kind: "needs-triangle:height",
        v: VERSION,
        height,
    };
    let host = window().and_then(|window| window.parent().ok().flatten());
    if let (Some(host), Some(message)) = (host, message(&told)) {
        // Whoever the host is may know the height; a window that is gone hears nothing.
        let _ = host.post_message(&message, "*");
    }
}

/// What is told, as an object of JavaScript's.
fn message(told: &Told) -> Option<JsValue> {
    let mut json = [0; 128];
    let length = serde_json_core::to_slice(told, &mut json).ok()?;
    JSON::parse(std::str::from_utf8(&json[..length]).ok()?).ok()
}

/// The origin of the page around this one; None where the browser withholds it.
fn host(window: &Window) -> Option<String> {
    let origins = Reflect::get(&window.location(), &"ancestorOrigins".into()).ok()?;
    let nearest = Reflect::get(&origins, &0.into())
        .ok()
        .and_then(|origin| origin.as_string());
    nearest.or_else(|| Some(Url::new(&window.document()?.referrer()).ok()?.origin()))
}

/// What a message asks for, if it comes from the very window around this one, from the origin that
/// window was loaded from.
fn wish(event: &MessageEvent, host: &str) -> Option<Wish> {
    let parent: JsValue = window()?.parent().ok()??.into();
    let source: JsValue = event.source()?.into();
    if source != parent || event.origin() != host {
        return None;
    }
    let json: String = JSON::stringify(&event.data()).ok()?.into();
    Asked::read(&json)?.understood()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is understood of a message.
    fn understood(message: &str) -> Option<Wish> {
        Asked::read(message)?.understood()
    }

    #[test]
    fn a_host_may_load_reset_and_present() {
        for (message, expected) in [
            (
                r#"{"type":"needs-triangle:load","v":1,"link":"v1_i550_title-a~22_k07fq"}"#,
                Wish::Load("v1_i550_title-a~22_k07fq".into()),
            ),
            (r#"{"type":"needs-triangle:reset","v":1}"#, Wish::Reset),
            (r#"{"type":"needs-triangle:present","v":1}"#, Wish::Present),
        ] {
            assert_eq!(understood(message), Some(expected), "{message}");
        }
    }

    #[test]
    fn anything_else_a_host_says_is_not_heard() {
        for message in [
            r#"{"type":"needs-triangle:load","v":2,"link":"v1_i701"}"#,
            r#"{"type":"needs-triangle:load","v":1,"link":"v1_i702<img>"}"#,
            r#"{"type":"needs-triangle:load","v":1,"link":"v1__i702"}"#,
            r#"{"type":"needs-triangle:load","v":1,"link":"v_i702"}"#,
            r#"{"type":"needs-triangle:load","v":1,"link":"i702"}"#,
            r#"{"type":"needs-triangle:load","v":1,"link":7}"#,
            r#"{"type":"needs-triangle:load","v":1}"#,
            r#"{"type":"needs-triangle:toString","v":1}"#,
            r#"{"type":"load","v":1,"link":"v1_i703"}"#,
            r#""needs-triangle:reset""#,
            "null",
        ] {
            assert_eq!(understood(message), None, "{message}");
        }
        let long = format!("v1_title-{}", "a".repeat(app::link::LONGEST));
        assert!(!has_the_form_of_a_link(&long));
    }
}
