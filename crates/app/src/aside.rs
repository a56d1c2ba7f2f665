//! What a link carries for one view alone: the limits of a question, the reasons for a value, the names of places. The page keeps each as
//! it stands in the link, under its key, and only that view reads it.

use super::link::{escape, unescape};

/// The keys that may begin an aside; a parameter's key may follow, as in `why-rc`.
pub const KEYS: [&str; 4] = ["called", "e1", "limits", "why"];

/// Limits on workers, cost and families for the question asked backwards.
pub const LIMITS: &str = "limits";
/// The names of the user's own places, a line each.
pub const NAMES: &str = "called";

/// What is shown inside another page: words that `framed.js` reads.
pub const EMBED: &str = "e1";

/// The user's reason for a parameter's value.
pub fn reason_for(parameter: model::Parameter) -> String {
    format!("why-{}", parameter.row().key)
}

/// Texts by key, as segments of a link, in alphabetical order.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Asides(Vec<String>);

/// A segment's key, and what follows it; `e1` may stand alone.
pub fn parts(segment: &str) -> (&str, &str) {
    segment.split_once('-').unwrap_or((segment, ""))
}

/// What tells one aside from another: the key, and for a reason the parameter too.
pub fn whole_key(segment: &str) -> &str {
    let (key, rest) = parts(segment);
    let parameter = if key == "why" {
        parts(rest).0.len() + 1
    } else {
        0
    };
    segment.get(..key.len() + parameter).unwrap_or(key)
}

impl Asides {
    pub fn segments(&self) -> &[String] {
        &self.0
    }

    /// Keeps a segment of a link if it is an aside; a later one takes the place of an earlier one under the same key.
    pub fn keep(&mut self, segment: &str) -> bool {
        let (key, text) = parts(segment);
        let known = KEYS.contains(&key) && unescape(text).is_some();
        if known {
            self.0.retain(|kept| whole_key(kept) != whole_key(segment));
            let place = self
                .0
                .iter()
                .take_while(|kept| kept.as_str() < segment)
                .count();
            self.0.insert(place, segment.into());
        }
        known
    }

    /// The text under a key; empty where there is none.
    pub fn get(&self, key: &str) -> String {
        let text = |segment: &String| unescape(segment.strip_prefix(key)?.strip_prefix('-')?);
        self.0.iter().find_map(text).unwrap_or_default()
    }

    /// An empty text takes the key away.
    pub fn set(&mut self, key: &str, text: &str) {
        let before = format!("{key}-");
        self.0.retain(|segment| !segment.starts_with(&before));
        if !text.is_empty() {
            self.keep(&(before + &escape(text)));
        }
    }
}
