//! Finds a link in whatever the address bar, a mail program, a scanner of mails or a person made of
//! it: a fragment, an escaped one (however often), a query with the same pairs, or a link somewhere
//! in a text.
//!
//! A link that is whole proves itself by its check code: it is taken, and what stands around it is
//! nobody's business. Else what looks like one is taken for what the address says.

use super::{check, grammar, keys};
use crate::unseen;

/// Escapes within escapes, as many as a mail that was passed on has been seen to have.
const DEEPEST: usize = 4;
/// The greatest version that a query can mean; what is greater is a host's own parameter.
const GREATEST_IN_A_QUERY: usize = 99;
/// What ends a link in a text: no link holds one of these.
const AFTER: [char; 12] = ['&', '?', '"', '<', '>', ')', ']', '}', '|', '\\', '`', '#'];
/// What ends a sentence and no link.
const PUNCTUATION: [char; 8] = ['.', ',', ';', ':', '!', '\'', '*', '/'];

/// The body, as segments joined by `_`; None when the address carries no link at all.
pub fn body(address: &str) -> Option<String> {
    let seen = unseen::dropped(address);
    // Mail programs break long links over lines.
    let clean: String = seen
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect();
    let text = unwrapped(&clean);
    let unbroken: String = text.chars().filter(|c| *c != ' ').collect();
    if let Some(link) = whole(&unbroken) {
        return Some(link.into());
    }
    // In a link a hyphen stands for a space.
    let text = text.replace(' ', "-");
    let marked = fragment(&text, clean.contains('#'));
    if let Some(fragment) = marked {
        let end = fragment.find(AFTER).unwrap_or(fragment.len());
        let body = fragment[..end].trim_end_matches(PUNCTUATION);
        return (!body.is_empty()).then(|| body.to_string());
    }
    if let Some((_, query)) = text.split_once('?') {
        let body = from_query(query);
        return says_a_plan(query, &body).then_some(body);
    }
    let body = text.trim_end_matches(PUNCTUATION);
    body.starts_with(grammar::VERSION_LETTER)
        .then(|| body.to_string())
}

/// The text with the escapes of mails, pages and addresses undone, to the last.
fn unwrapped(text: &str) -> String {
    let mut text = text.replace("=3D", "=").replace("&amp;", "&");
    for _ in 0..DEEPEST {
        let decoded = percent_decoded(&text).replace("&amp;", "&");
        if decoded == text {
            break;
        }
        text = decoded;
    }
    let seen = unseen::dropped(&text);
    seen.chars().filter(|c| !c.is_control()).collect()
}

/// What follows the mark of a fragment. One that was escaped counts only where a version follows,
/// because folders may be named so.
fn fragment(text: &str, is_plain: bool) -> Option<&str> {
    let versioned = text.match_indices('#').find_map(|(at, _)| {
        let rest = text[at..].trim_start_matches(['#', '!', '/']);
        begins_with_a_version(rest).then_some(rest)
    });
    let first = || text.split_once('#').filter(|_| is_plain);
    versioned.or_else(|| Some(first()?.1.trim_start_matches(['#', '!', '/'])))
}

fn begins_with_a_version(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next() == Some(grammar::VERSION_LETTER as u8)
        && bytes.next().is_some_and(|byte| byte.is_ascii_digit())
}

/// The first link in a text that is whole by its check code.
fn whole(text: &str) -> Option<&str> {
    let starts = text
        .match_indices(grammar::VERSION_LETTER)
        .filter(|(at, _)| {
            let before = text[..*at].chars().next_back();
            before.is_none_or(|c| !is_of_a_link(c) || c == '_')
                && begins_with_a_version(&text[*at..])
        });
    starts.take(DEEPEST).find_map(|(at, _)| {
        let rest = &text[at..];
        let end = rest.find(|c| !is_of_a_link(c)).unwrap_or(rest.len());
        let length = check::whole(&rest[..end])?;
        Some(&rest[..length])
    })
}

fn is_of_a_link(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '~')
}

/// Whether a query is a plan's: a version there can be, and something of a plan; or several things
/// of a plan as links say them, and nothing as hosts do.
fn says_a_plan(query: &str, body: &str) -> bool {
    let version = body.split('_').find_map(grammar::version);
    let says = |segment: &&str| grammar::version(segment).is_none() && keys::known(segment);
    let said = body.split('_').filter(says).count();
    match version {
        Some(version) => version <= GREATEST_IN_A_QUERY && said > 0,
        None => said > 0 && !query.contains('='),
    }
}

/// `v=1&i=550&title=b` and `v1_i550_title-b` say the same; pairs of others are left out.
fn from_query(query: &str) -> String {
    let pair = |pair: &str| {
        let decoded = pair.replace('+', "-");
        match decoded.split_once('=') {
            None => decoded,
            Some((key, value)) if keys::named(key).is_some() => {
                format!("{key}-{}", value.replace(' ', "-"))
            }
            Some((key, value)) => {
                let segment = format!("{key}{value}");
                if keys::known(&segment) || check::looks_like_code(&segment) {
                    segment
                } else {
                    String::new()
                }
            }
        }
    };
    let pairs = query.split(['&', '#']).map(pair);
    let pairs: Vec<String> = pairs.filter(|pair| !pair.is_empty()).collect();
    pairs.join("_").trim_end_matches(PUNCTUATION).to_string()
}

/// Percent escapes as the bytes they stand for; anything else as it is.
fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let hex = |at: usize| {
        bytes
            .get(at)
            .and_then(|&byte| char::from(byte).to_digit(16))
    };
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], hex(at + 1), hex(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                decoded.push((high * 16 + low) as u8);
                at += 3;
            }
            (byte, ..) => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}
