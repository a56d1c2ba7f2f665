//! The link: a whole page in a readable fragment, such as `#v1_i550_t1650_title-cabinet-option-b_k07fq`.
//!
//! The version comes first, then only what differs from that version's defaults, then a check code. `print` and `parse` stand side by
//! side here; a link read is never a failure, but a page and what was not as expected. Every version ever published
//! must read the same for ever: a changed default or meaning is a new version and one more step in [`UPGRADES`].

mod address;
mod check;
mod notice;
mod pairs;
mod text;

pub use address::body as body_of;
pub use notice::{Cut, LinkNotice, Named};
pub use text::{escape, unescape};

use super::page::Page;
use pairs::{Pair, read_pair};

/// The version that `print` writes.
pub const VERSION: usize = 1;
/// From each version to the next, in order; the length is the version less one, so a gap does not compile.
const UPGRADES: [fn(Vec<String>) -> Vec<String>; VERSION - 1] = [];
/// Longest link ever handed out; beyond it the page offers a file instead.
pub const LONGEST: usize = 1900;
/// Unknown segments that a notice lists; the others are counted.
const LISTED: usize = 5;
/// Longest title, in characters.
pub const TITLE_LENGTH: usize = 80;

/// What became of a link.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The page it describes; None when nothing of it may be loaded.
    pub page: Option<Page>,
    /// What the user should know.
    pub notices: Vec<LinkNotice>,
}

/// The fragment for a page, without the `#`.
pub fn print(page: &Page) -> String {
    let mut body = format!("v{VERSION}");
    for pair in pairs::of(page) {
        body.push('_');
        body.push_str(&pair);
    }
    let code = check::code(&body);
    format!("{body}_{code}")
}

/// Reads an address or a fragment; nothing in it can make this fail.
pub fn parse(address: &str) -> Opened {
    match address::body(address) {
        None => Opened {
            page: Some(Page::default()),
            notices: vec![],
        },
        Some(body) if body.chars().count() > LONGEST => nothing_loaded(LinkNotice::TooLong),
        Some(body) => parse_text(&body),
    }
}

/// Reads what `print` gave, of any length: from a file, or from another part of this page.
pub fn parse_text(text: &str) -> Opened {
    let body: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let mut segments: Vec<String> = body
        .split('_')
        .filter(|segment| !segment.is_empty())
        .map(String::from)
        .collect();
    let mut notices = vec![];

    match segments.last().filter(|last| check::looks_like_code(last)) {
        None => notices.push(LinkNotice::NoCheckCode),
        Some(code) => {
            if *code != check::code(&segments[..segments.len() - 1].join("_")) {
                return nothing_loaded(LinkNotice::Damaged);
            }
            segments.pop();
        }
    }
    match segments.first().and_then(|first| version(first)) {
        None => notices.push(LinkNotice::NoVersion),
        Some(version) if version > VERSION => {
            return nothing_loaded(LinkNotice::Newer);
        }
        Some(version) => {
            segments.remove(0);
            for upgrade in &UPGRADES[version - 1..] {
                segments = upgrade(segments);
            }
        }
    }
    read_all(&segments, notices)
}

fn read_all(segments: &[String], mut notices: Vec<LinkNotice>) -> Opened {
    let mut page = Page::default();
    let (mut unknown, mut seen): (Vec<String>, Vec<Pair>) = (vec![], vec![]);
    for segment in segments {
        match read_pair(segment) {
            None => unknown.push(segment.chars().take(24).collect()),
            Some(pair) => {
                if seen.iter().any(|earlier| earlier.same_key(&pair)) {
                    notices.push(LinkNotice::Twice(pair.named()));
                }
                notices.extend(pair.apply_to(&mut page));
                seen.push(pair);
            }
        }
    }
    if seen.is_empty() && !unknown.is_empty() {
        return nothing_loaded(LinkNotice::Unreadable);
    }
    if !unknown.is_empty() {
        let more = unknown.len().saturating_sub(LISTED);
        unknown.truncate(LISTED);
        notices.push(LinkNotice::Unknown {
            listed: unknown,
            more,
        });
    }
    notices.extend(pairs::cut_overfull(&mut page));
    Opened {
        page: Some(page),
        notices,
    }
}

/// The number of a segment such as `v1`; version 0 never existed.
fn version(segment: &str) -> Option<usize> {
    let digits = segment.strip_prefix('v')?;
    let all_digits = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    // A version too great to count is newer all the same.
    all_digits
        .then(|| digits.parse().unwrap_or(usize::MAX))
        .filter(|&version| version > 0)
}

fn nothing_loaded(notice: LinkNotice) -> Opened {
    Opened {
        page: None,
        notices: vec![notice],
    }
}
