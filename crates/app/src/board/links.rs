//! Links of this page among the words of a chat: in one word, several in one word, or broken over
//! words and lines.

use crate::link::{self, Body, LinkNotice};
use crate::page::Page;

/// Words that a broken link is looked for in, and their greatest length in bytes: the longest link,
/// wrapped by a scanner, in lines of a mail.
const MOST_WORDS: usize = 60;
const LONGEST: usize = 6_000;
/// How addresses begin.
const HTTP: &str = "http";
/// The same in base 64, as some scanners have it.
const HTTP_IN_64: &str = "aHR0c";

/// A line of a chat.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    pub text: &'a str,
    /// Somebody else's words.
    pub quoted: bool,
}

/// A link as it was read.
pub enum Read {
    Plan(Box<Page>),
    Unread(LinkNotice),
    /// What a link went on with that was broken over words.
    Rest,
}

/// A link, and where it stands in its line.
pub struct Found {
    pub start: usize,
    pub end: usize,
    pub read: Read,
}

/// A word, and where it stands.
#[derive(Clone, Copy)]
struct Word {
    line: usize,
    start: usize,
    end: usize,
}

/// The links of each line; of one broken over lines the rest is nobody's words.
pub fn find(lines: &[Line]) -> Vec<Vec<Found>> {
    let mut found: Vec<Vec<Found>> = lines.iter().map(|_| vec![]).collect();
    let words: Vec<Word> = lines.iter().enumerate().flat_map(words).collect();
    let text = |word: &Word| &lines[word.line].text[word.start..word.end];
    let mut at = 0;
    while let Some(word) = words.get(at) {
        at += 1;
        let parts = parts(text(word));
        let last = parts.len() - 1;
        for (index, (start, end)) in parts.into_iter().enumerate() {
            let part = &text(word)[start..end];
            if !may_hold_a_plan(part) {
                continue;
            }
            let mut body = link::found(part);
            let mut rests = vec![];
            if index == last && !body.as_ref().is_some_and(|body| body.is_whole) {
                let following = &words[at..words.len().min(at + MOST_WORDS)];
                if let Some((whole, taken)) = broken(part, following, text) {
                    body = Some(whole);
                    for word in &words[at..at + taken] {
                        let (start, end) = (word.start, word.end);
                        let read = Read::Rest;
                        rests.push((word.line, Found { start, end, read }));
                    }
                    at += taken;
                }
            }
            if let Some(read) = body.and_then(read) {
                let (start, end) = (word.start + start, word.start + end);
                found[word.line].push(Found { start, end, read });
            }
            for (line, rest) in rests {
                found[line].push(rest);
            }
        }
    }
    found
}

/// Whether a text may hold a link of this page, at a glance: a version somewhere, however written,
/// or what may hide one.
pub fn may_hold_a_plan(text: &str) -> bool {
    let bytes = text.as_bytes();
    let begins = |(at, byte): (usize, &u8)| {
        let inside_a_word = at > 0 && bytes[at - 1].is_ascii_alphabetic();
        let next = bytes.get(at + 1).copied().unwrap_or_default();
        *byte == b'v' && !inside_a_word && (next.is_ascii_digit() || b"=%-&".contains(&next))
    };
    text.contains(HTTP_IN_64) || bytes.iter().enumerate().any(begins)
}

fn words<'a>((line, Line { text, .. }): (usize, &'a Line<'a>)) -> impl Iterator<Item = Word> + 'a {
    let parted = text
        .split(char::is_whitespace)
        .filter(|word| !word.is_empty());
    parted.map(move |word| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let end = start + word.len();
        Word { line, start, end }
    })
}

/// A word's parts: an address begins another, unless a scanner has put it behind its own.
fn parts(word: &str) -> Vec<(usize, usize)> {
    let mut starts = vec![0];
    for (at, _) in word.match_indices(HTTP).filter(|(at, _)| *at > 0) {
        let before = &word.as_bytes()[..at];
        let escaped = before
            .iter()
            .rev()
            .nth(2)
            .is_some_and(|mark| b"%-=".contains(mark));
        let behind = escaped || before.ends_with(b"=") || b"/_-:".contains(&before[at - 1]);
        // Words that stand before an address are no part of it.
        let first = starts.len() == 1 && !word.starts_with(HTTP);
        if first || !behind {
            starts.push(at);
        }
    }
    let ends = starts[1..].iter().copied().chain([word.len()]);
    starts.iter().copied().zip(ends).collect()
}

/// A link that a word begins and those after it go on with, and how many of them it takes.
fn broken<'a>(
    begun: &str,
    following: &[Word],
    text: impl Fn(&Word) -> &'a str,
) -> Option<(Body, usize)> {
    // Where each further word ends in the joined text.
    let (mut joined, mut ends) = (String::from(begun), vec![]);
    for word in following {
        let word = text(word);
        if word.contains(HTTP) || may_hold_a_plan(word) || joined.len() + word.len() > LONGEST {
            break;
        }
        joined.push('\n');
        joined.push_str(word);
        ends.push(joined.len());
    }
    let whole = |words: usize| {
        let end = words.checked_sub(1).map_or(begun.len(), |last| ends[last]);
        link::found(&joined[..end]).filter(|body| body.is_whole)
    };
    whole(ends.len())?;
    // As few words as it takes: what follows are somebody's.
    let (mut too_few, mut enough) = (0, ends.len());
    while enough - too_few > 1 {
        let middle = usize::midpoint(too_few, enough);
        match whole(middle) {
            Some(_) => enough = middle,
            None => too_few = middle,
        }
    }
    Some((whole(enough)?, enough))
}

/// What a link gives; None where it is none of this page's. Without a check code it may have lost
/// its end, and a board shows no figures that may be wrong.
fn read(body: Body) -> Option<Read> {
    let ours = body.is_whole || link::grammar::begins_with_a_version(&body.text);
    let opened = ours.then(|| link::parse_text(&body.text))?;
    let unproven = |notice: &&LinkNotice| **notice == LinkNotice::NoCheckCode;
    let why = match opened.page {
        Some(_) => opened.notices.iter().find(unproven).cloned(),
        None => opened.notices.first().cloned(),
    };
    match (opened.page, why) {
        (Some(page), None) => Some(Read::Plan(Box::new(page))),
        (_, why) => why.map(Read::Unread),
    }
}
