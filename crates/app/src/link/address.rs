//! Finds a link in whatever the address bar, a mail program, a scanner of mails or a person made of
//! it: a fragment, an escaped one (however often), a query with the same pairs, or a link somewhere
//! in a text.
//!
//! A link that is whole proves itself by its check code: it is taken, and what stands around it is
//! nobody's business. Only without one is the address taken at its word, and then it has to look
//! like this page's own: other parameters and folders with odd names are nobody's plan. Every step
//! is linear in the length of the text.

use super::{check, grammar, keys, wrapping};
use crate::unseen;

/// Wrappings within wrappings, as many as a mail that was passed on has been seen to have.
const DEEPEST: usize = 4;
/// The greatest version that a query can mean; what is greater is a host's own parameter.
const GREATEST_IN_A_QUERY: usize = 99;
/// What ends a link in a text: no link holds one of these.
const AFTER: [char; 14] = [
    '&', '?', '"', '<', '>', '(', ')', '[', ']', '{', '}', '|', '`', '#',
];
/// What ends a sentence and no link.
const PUNCTUATION: [char; 10] = ['.', ',', ';', ':', '!', '\'', '*', '/', '’', '”'];
/// What may stand between the mark of a fragment and a link.
const AFTER_THE_MARK: [char; 3] = ['#', '!', '/'];
/// What stands for a gap in a text that is taken at its word: it ends a link.
const GAP: &str = "\"";

/// A link as it was found.
pub struct Body {
    /// Segments joined by `_`.
    pub text: String,
    /// It has a check code, and that is right.
    pub is_whole: bool,
}

/// The link in an address or a text; None when it carries none at all.
pub fn body(address: &str) -> Option<Body> {
    let text = wrapping::mail_read(&written_plainly(address));
    let part = |c: char| c.is_whitespace() || c.is_control();
    // Mail programs break long links over lines.
    let joined = layers(text.split(part).collect());
    let gapped = layers(
        text.trim_matches(part)
            .split(part)
            .collect::<Vec<_>>()
            .join(GAP),
    );
    if let Some(whole) = gapped.iter().chain(&joined).find_map(|layer| whole(layer)) {
        return Some(Body {
            text: whole,
            is_whole: true,
        });
    }
    // A code that does not fit says that the link was broken over lines; else a gap ends it.
    let taken = at_its_word(&joined);
    let coded = |body: &String| check::place(body.split('_')).is_some();
    let text = match taken.as_ref().filter(|body| coded(body)) {
        Some(_) => taken,
        None => at_its_word(&gapped).or(taken),
    };
    text.map(|text| Body {
        text,
        is_whole: false,
    })
}

/// Without marks that cannot be seen, the dashes that writing programs make of hyphens, and strokes
/// that keep marks from being read as something else.
fn written_plainly(text: &str) -> String {
    let seen = unseen::dropped(text);
    let mut rest = seen.chars().peekable();
    let mut plain = String::with_capacity(seen.len());
    while let Some(c) = rest.next() {
        match c {
            '\\' if rest.peek().is_some_and(char::is_ascii_punctuation) => {}
            '\u{2010}'..='\u{2015}' | '\u{2212}' => plain.push('-'),
            other => plain.push(other),
        }
    }
    plain
}

/// A text, and what it is with one wrapping less after the other.
fn layers(text: String) -> Vec<String> {
    let mut layers = vec![text];
    while layers.len() <= DEEPEST
        && let Some(inner) = layers.last().and_then(|outer| wrapping::off(outer))
    {
        layers.push(inner);
    }
    layers
}

/// The first link in a text that is whole by its check code.
fn whole(text: &str) -> Option<String> {
    let unbroken = || text.replace(' ', "");
    whole_as_it_stands(text).or_else(|| whole_as_it_stands(&unbroken()))
}

fn whole_as_it_stands(text: &str) -> Option<String> {
    text.split(|c| !is_of_a_link(c)).find_map(|run| {
        let starts = run
            .match_indices(grammar::VERSION_LETTER)
            .filter(|(at, _)| {
                let after_another = *at == 0 || run.as_bytes()[at - 1] == b'_';
                after_another && begins_with_a_version(&run[*at..])
            });
        // Few, so that reading stays linear in whatever is made up.
        let found = |(at, _)| Some(run[at..][..check::whole(&run[at..])?].to_string());
        starts.take(DEEPEST).find_map(found)
    })
}

fn is_of_a_link(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '~')
}

fn begins_with_a_version(text: &str) -> bool {
    let mut bytes = text.bytes();
    bytes.next() == Some(grammar::VERSION_LETTER as u8)
        && bytes.next().is_some_and(|byte| byte.is_ascii_digit())
}

/// What an address says without proof, innermost: a fragment, a query, or a link alone.
fn at_its_word(layers: &[String]) -> Option<String> {
    let is_plain = layers.first().is_some_and(|outer| outer.contains('#'));
    // In a link a hyphen stands for a space.
    let text = layers.last()?.replace(' ', "-");
    if let Some(fragment) = fragment(&text, is_plain) {
        // Other programs keep pairs there, as sign-in pages do.
        let first = fragment.split('&').next().unwrap_or_default();
        if first.contains('=') {
            return from_query(fragment);
        }
        let body = ended(fragment);
        return (!body.is_empty()).then(|| body.into());
    }
    let mut queries = text.split('?');
    let before = queries.next().unwrap_or_default();
    let query = queries.find_map(from_query);
    query.or_else(|| {
        before
            .starts_with(grammar::VERSION_LETTER)
            .then(|| ended(before).into())
    })
}

/// A text up to what ends a link.
fn ended(text: &str) -> &str {
    let end = text.find(AFTER).unwrap_or(text.len());
    text[..end].trim_end_matches(PUNCTUATION)
}

/// What follows the mark of a fragment. One that was escaped counts only where a version follows,
/// and neither is a link that goes on as a path does: folders may be named so.
fn fragment(text: &str, is_plain: bool) -> Option<&str> {
    let versions = text
        .match_indices(grammar::VERSION_LETTER)
        .filter(|(at, _)| {
            let marks = text[..*at].trim_end_matches(&AFTER_THE_MARK[1..]);
            marks.ends_with('#') && begins_with_a_version(&text[*at..])
        });
    let goes_on_as_a_path = |rest: &str| {
        let end = rest.find(AFTER).unwrap_or(rest.len());
        let seen = if is_plain { ended(rest) } else { &rest[..end] };
        seen.contains('/')
    };
    let first = || Some(text.split_once('#').filter(|_| is_plain)?.1);
    let versioned = versions.map(|(at, _)| &text[at..]);
    versioned
        .filter(|rest| !goes_on_as_a_path(rest))
        .chain(first().map(|rest| rest.trim_start_matches(AFTER_THE_MARK)))
        .next()
}

/// `v=1&i=550&title=b` and `v1_i550_title-b` say the same; pairs of others are left out. None where
/// what is left is no plan.
fn from_query(query: &str) -> Option<String> {
    let end = query.find(['"', '<', '>', '#']).unwrap_or(query.len());
    let query = &query[..end];
    let pairs: Vec<String> = query.split('&').filter_map(segments).collect();
    let body = pairs.join("_");
    let body = body.trim_end_matches(PUNCTUATION);
    says_a_plan(query, body).then(|| body.into())
}

/// What a pair of a query says, as segments of a link; None for a stranger's.
fn segments(pair: &str) -> Option<String> {
    let decoded = pair.replace('+', "-");
    let ours = |segment: &str| known(segment).is_some() || check::looks_like_code(segment);
    match decoded.split_once('=') {
        None => decoded.split('_').any(ours).then_some(decoded),
        Some((key, value)) if keys::named(key).is_some() => {
            Some(format!("{key}-{}", value.replace(' ', "-")))
        }
        Some((key, value)) => Some(format!("{key}{value}")).filter(|segment| ours(segment)),
    }
}

/// Whether a query is a plan's: a version there can be, and something of a plan within its limits;
/// or several things of a plan as links say them, and nothing as hosts do.
fn says_a_plan(query: &str, body: &str) -> bool {
    let said = body
        .split('_')
        .filter(|segment| known(segment) == Some(true))
        .count();
    match body.split('_').find_map(grammar::version) {
        // Newer versions may have keys this one does not know, but a host's number is as likely.
        Some(version) if version > grammar::VERSION => {
            version <= GREATEST_IN_A_QUERY && (said > 1 || said > 0 && !query.contains('='))
        }
        Some(_) => said > 0,
        None => said > 0 && !query.contains('='),
    }
}

/// Whether a segment is a value of a plan, and one that needs no remark; false of a version.
fn known(segment: &str) -> Option<bool> {
    match keys::read_alone(segment) {
        Some(read) => Some(read.notice.is_none()),
        None => grammar::version(segment).map(|_| false),
    }
}
