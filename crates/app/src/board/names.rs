//! Whose a link is, from the words before it: what may be a name, and what is only talk.

use crate::unseen;

/// Longest name kept, in characters, and the most words it has.
const LONGEST: usize = 60;
const MOST_WORDS: usize = 5;
/// One of these is talk, whatever stands beside it.
const TALK: [&str; 24] = [
    "i", "i'm", "i've", "we", "we've", "our", "ours", "my", "mine", "here", "heres", "here's",
    "this", "that", "it", "its", "it's", "sorry", "oops", "thanks", "try", "click", "see", "http",
];
/// Names are not made of these alone.
const GENERIC: [&str; 35] = [
    "link",
    "links",
    "url",
    "plan",
    "plans",
    "answer",
    "answers",
    "final",
    "version",
    "new",
    "updated",
    "update",
    "correction",
    "re",
    "fw",
    "fwd",
    "note",
    "ps",
    "subject",
    "to",
    "cc",
    "sent",
    "date",
    "and",
    "or",
    "hi",
    "hello",
    "the",
    "a",
    "is",
    "please",
    "then",
    "all",
    "join",
    "from",
];
/// What programs put behind a name.
const BEHIND: [char; 3] = ['(', '<', '['];

/// A name out of these words, where they may be one.
pub fn name(text: &str) -> Option<String> {
    let text = cleaned(text);
    let words = text.split(' ').count();
    let each = || {
        text.split(' ')
            .map(|word| word.trim_matches([',', '.', '!', ':']))
    };
    let is_in =
        |list: &[&str], word: &str| list.iter().any(|known| known.eq_ignore_ascii_case(word));
    let talk = each()
        .map(|word| word.trim_matches('’'))
        .any(|word| is_in(&TALK, word) || is_in(&TALK, &word.replace('’', "'")));
    let generic = each().all(|word| is_in(&GENERIC, word) || word.is_empty());
    let fits = !text.is_empty() && words <= MOST_WORDS && text.chars().count() <= LONGEST;
    (fits && !talk && !generic).then_some(text)
}

/// A name before a colon, or another mark that parts it from a link; the first of these.
pub fn before_a_colon(text: &str) -> Option<String> {
    let bold = || {
        let (_, rest) = text.split_once("**")?;
        name(rest.split_once("**")?.0)
    };
    let mut colons = text.split(':');
    colons.next_back();
    bold().or_else(|| colons.find_map(name)).or_else(|| {
        let trimmed = text.trim_end();
        let parted = trimmed.strip_suffix(['-', '–', '—', '=', '>', '|', '→', '»'])?;
        name(parted)
    })
}

/// Whether two names are one person's or team's: none is nobody's.
pub fn are_one(one: &str, other: &str) -> bool {
    let letters = |name: &str| -> Vec<char> {
        let seen = name
            .chars()
            .filter(|c| !c.is_whitespace() && !is_a_picture(*c));
        seen.map(|c| c.to_ascii_lowercase()).collect()
    };
    // A picture alone is a name too.
    let same = match letters(one) {
        seen if seen.is_empty() => one == other,
        seen => seen == letters(other),
    };
    same && !one.is_empty()
}

/// Without what programs and people put around a name.
pub fn cleaned(text: &str) -> String {
    let text = unseen::kept(text, usize::MAX);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut text = without_a_number(text.trim_start_matches(is_around)).trim_end_matches(is_around);
    // "Alex Smith (Guest)", "Alex Smith <alex@example.org>"
    while let Some(at) = text.rfind(BEHIND).filter(|at| *at > 0) {
        text = text[..at].trim_end_matches(is_around);
    }
    let (last, verbs) = (
        text.rsplit(' ').next().unwrap_or_default(),
        ["says", "said", "wrote"],
    );
    if verbs.contains(&last) {
        text = text[..text.len() - last.len()].trim_end_matches(is_around);
    }
    let bare = text.trim_matches(|c| is_around(c) || is_a_picture(c));
    if bare.is_empty() { text } else { bare }.into()
}

/// Without the number of a list: "1. Red team", "2) Blue team".
fn without_a_number(text: &str) -> &str {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    match rest.strip_prefix(['.', ')']) {
        Some(name) if rest.len() < text.len() && name.starts_with(' ') => name.trim_start(),
        _ => text,
    }
}

const AROUND: &str = "\"'“”‘’`*_~<>[](){}#|-–—−:,;.=•·●▪→»«/\\!?";

fn is_around(c: char) -> bool {
    c.is_whitespace() || AROUND.contains(c)
}

/// Pictures, arrows and what joins and colours them.
fn is_a_picture(c: char) -> bool {
    matches!(
        c,
        '\u{200D}'
            | '\u{20E3}'
            | '\u{2190}'..='\u{2BFF}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{1F000}'..='\u{1FAFF}'
    )
}
