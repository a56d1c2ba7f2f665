//! The versions of the link as a chain: an older link is brought to the newest version step by step
//! and read there. A changed default or meaning is one more step.
//!
//! The chain is a value, so that a test can build the next version before there is one.

use super::grammar::{self, VERSION};
use super::notice::LinkNotice;
use super::read::{Opened, nothing_loaded, read_all};
use super::{address, check, keys};
use crate::page::Page;

/// Longest text of a plan, in bytes: a file's, which may hold every reason and name there can be.
const LONGEST_TEXT: usize = 100_000;
/// Longest address looked at, in bytes: room for a link escaped over and over.
const LONGEST_ADDRESS: usize = 200_000;

/// From each version to the next, in order; the length is the version less one, so a gap does not
/// compile.
const UPGRADES: [Upgrade; VERSION - 1] = [];

/// One step: the segments of a link of one version, without version and check code, as the next
/// version would say the same.
pub type Upgrade = fn(Vec<String>) -> Vec<String>;

/// What the link has been, and what it is now.
pub struct Versions<'a> {
    /// From each version to the next; the newest version is one more than there are steps.
    pub upgrades: &'a [Upgrade],
    /// The page that a link of the newest version describes when it says nothing.
    pub start: Page,
}

impl Versions<'static> {
    /// Every version this page has ever printed.
    pub fn published() -> Versions<'static> {
        Versions {
            upgrades: &UPGRADES,
            start: Page::default(),
        }
    }
}

impl Versions<'_> {
    fn newest(&self) -> usize {
        self.upgrades.len() + 1
    }

    /// The fragment for a page in the newest version, without the `#`.
    pub fn print(&self, page: &Page) -> String {
        let mut body = format!("{}{}", grammar::VERSION_LETTER, self.newest());
        for segment in keys::segments(page, &self.start) {
            body.push('_');
            body.push_str(&segment);
        }
        let code = check::code(&body);
        format!("{body}_{code}")
    }

    /// Reads an address or a fragment of any version; nothing in it can make this fail.
    pub fn parse(&self, address: &str) -> Opened {
        if address.len() > LONGEST_ADDRESS {
            return nothing_loaded(LinkNotice::TooLong);
        }
        match address::body(address) {
            None => Opened {
                page: Some(self.start.clone()),
                notices: vec![],
                set: vec![],
                headline: None,
            },
            // Only one that is whole can be a plan too long for a link, as a file holds it.
            Some(body) if !body.is_whole && body.text.len() > grammar::LONGEST => {
                nothing_loaded(LinkNotice::TooLong)
            }
            Some(body) => self.parse_text(&body.text),
        }
    }

    /// Reads what [`Versions::print`] gave, of any length: from a file.
    pub fn parse_text(&self, text: &str) -> Opened {
        if text.len() > LONGEST_TEXT {
            return nothing_loaded(LinkNotice::TooLong);
        }
        let body: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let mut segments: Vec<String> = body
            .split('_')
            .filter(|segment| !segment.is_empty())
            .map(String::from)
            .collect();
        let mut notices = vec![];

        // A code that does not fit is refused whatever follows it.
        match check::place(segments.iter().map(String::as_str)) {
            None => notices.push(LinkNotice::NoCheckCode),
            Some(at) => {
                if !segments[at].starts_with(&check::code(&segments[..at].join("_"))) {
                    return nothing_loaded(LinkNotice::Damaged);
                }
                segments.truncate(at);
            }
        }
        let said = segments
            .first()
            .and_then(|segment| grammar::version(segment));
        if said.is_some() {
            segments.remove(0);
        } else {
            notices.push(LinkNotice::NoVersion);
        }
        let version = said.unwrap_or(1);
        if version > self.newest() {
            return nothing_loaded(LinkNotice::Newer);
        }
        // What a link of that version means without saying it; it alone makes no text a link.
        let unsaid = self.upgraded(version, vec![]);
        let plans_inside =
            |segment| keys::upgraded(segment, |from, plan| self.upgraded(from, plan));
        let segments = self.upgraded(version, segments.into_iter().map(plans_inside).collect());
        read_all(&segments, &unsaid, self.start.clone(), notices)
    }

    /// The segments of a link of this version as the newest says the same.
    fn upgraded(&self, version: usize, segments: Vec<String>) -> Vec<String> {
        let upgrades = self.upgrades.iter().skip(version - 1);
        upgrades.fold(segments, |segments, upgrade| upgrade(segments))
    }
}

/// A step's usual work: writes a parameter's old default into a link that leaves its key out, so
/// that the link keeps its meaning when the default moves.
pub fn with_old_default(mut segments: Vec<String>, key: &str, value: &str) -> Vec<String> {
    let says = |segment: &String| {
        keys::number::split(segment)
            .is_some_and(|(said, text)| said == key && keys::number::value(text).is_some())
    };
    if !segments.iter().any(says) {
        segments.push(format!("{key}{value}"));
    }
    segments
}
