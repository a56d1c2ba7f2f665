//! The link: a whole page in a readable fragment, such as `#v1_i550_t1650_title-cabinet-option-b_k07fq`.
//!
//! The version comes first, then only what differs from that version's defaults, then a check code. `print` and `parse` stand side by
//! side here; a link read is never a failure, but a page and sentences about what was not as expected. Every version ever published
//! must read the same for ever: a changed default or meaning is a new version and one more step in [`UPGRADES`].

mod address;
mod check;
mod pairs;
mod text;

pub use address::body as body_of;
pub use text::{escape, unescape};

use super::page::Page;
use pairs::{Pair, read_pair};

/// The version that `print` writes.
pub const VERSION: usize = 1;
/// From each version to the next, in order; the length is the version less one, so a gap does not compile.
const UPGRADES: [fn(Vec<String>) -> Vec<String>; VERSION - 1] = [];
/// Longest link ever handed out; beyond it the page offers a file instead.
pub const LONGEST: usize = 1900;
/// Longest title, in characters.
pub const TITLE_LENGTH: usize = 80;

/// What became of a link.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The page it describes; None when nothing of it may be loaded.
    pub page: Option<Page>,
    /// What the user should know, in sentences.
    pub notices: Vec<String>,
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
        Some(body) if body.chars().count() > LONGEST => nothing_loaded(
            "This link is longer than any this page makes, so none of it was loaded.",
        ),
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
        None => {
            notices.push("This link has no check code at its end: it may be cut short or typed by hand. What it says was loaded.".into())
        }
        Some(code) => {
            if *code != check::code(&segments[..segments.len() - 1].join("_")) {
                return nothing_loaded(
                    "This link looks cut short or changed on its way, so none of it was loaded. Ask for it again, or copy it whole.",
                );
            }
            segments.pop();
        }
    }
    match segments.first().and_then(|first| version(first)) {
        None => {
            notices.push("This link does not say its version; it was read as version 1.".into())
        }
        Some(version) if version > VERSION => {
            return nothing_loaded(
                "This link was made with a newer version of this page than the one you have, so none of it was loaded. Reload the page to get the new one.",
            );
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

fn read_all(segments: &[String], mut notices: Vec<String>) -> Opened {
    let mut page = Page::default();
    let (mut unknown, mut seen): (Vec<String>, Vec<Pair>) = (vec![], vec![]);
    for segment in segments {
        match read_pair(segment) {
            None => unknown.push(segment.chars().take(24).collect()),
            Some(pair) => {
                if seen.iter().any(|earlier| earlier.same_key(&pair)) {
                    notices.push(format!(
                        "{} is given twice; the last was used.",
                        pair.name()
                    ));
                }
                notices.extend(pair.apply_to(&mut page));
                seen.push(pair);
            }
        }
    }
    if seen.is_empty() && !unknown.is_empty() {
        return nothing_loaded("Nothing in this link could be read, so none of it was loaded.");
    }
    if !unknown.is_empty() {
        let (count, listed) = (
            unknown.len(),
            unknown
                .iter()
                .take(5)
                .map(|text| format!("\"{text}\""))
                .collect::<Vec<_>>()
                .join(", "),
        );
        let more = if count > 5 {
            format!(" and {} more", count - 5)
        } else {
            String::new()
        };
        notices.push(format!(
            "Not known to this page, and left out: {listed}{more}."
        ));
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

fn nothing_loaded(notice: &str) -> Opened {
    Opened {
        page: None,
        notices: vec![notice.into()],
    }
}
