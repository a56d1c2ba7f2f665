//! A chat read line by line: who is speaking, and whose each link is. The nearest says most: a name
//! before the link, then one at the head of its paragraph, then who speaks, then any few words.

use super::links::{self, Found, Line, Read};
use super::{names, stamps};

/// A link, and whose it is.
pub struct Posted {
    /// 1 being the first.
    pub line: usize,
    /// Empty for nobody's.
    pub name: String,
    pub quoted: bool,
    pub read: Read,
}

/// What is known of the words so far.
#[derive(Default)]
struct Talk {
    /// Who speaks, and whom a quote is of.
    speaker: Option<String>,
    quoted_speaker: Option<String>,
    /// Since the last link or speaker: a name before a colon, the only line, and how many.
    named: Option<String>,
    line: String,
    lines: usize,
    /// An empty line stood there, so the next begins another paragraph.
    ended: bool,
}

/// The links of a chat, in order.
pub fn posts(chat: &str) -> Vec<Posted> {
    let mut below_an_older_mail = false;
    let lines: Vec<Line> = chat
        .lines()
        .map(|line| {
            below_an_older_mail |= is_above_an_older_mail(line);
            let text = line.trim_start_matches(['>', ' ', '|', '\u{A0}']);
            let marked = line.trim_start().starts_with(['>', '|']);
            let quoted = marked || below_an_older_mail;
            Line { text, quoted }
        })
        .collect();
    let mut talk = Talk::default();
    let mut posts = vec![];
    for (at, (line, found)) in lines.iter().zip(links::find(&lines)).enumerate() {
        if found.is_empty() {
            talk.hear(line);
        } else {
            talk.give(at + 1, line, found, &mut posts);
        }
    }
    posts
}

/// Mail programs put one of these above the mail that is answered.
fn is_above_an_older_mail(line: &str) -> bool {
    let line = line.trim();
    let said = line.trim_matches('-').trim_start();
    let original = begins_with(said, "original");
    let dashes = line.starts_with("----") && line.ends_with("----") && original;
    dashes || line.len() >= 20 && line.bytes().all(|byte| byte == b'_')
}

impl Talk {
    /// A line without a link.
    fn hear(&mut self, line: &Line) {
        let text = line.text.trim();
        if text.is_empty() {
            self.ended = true;
            return;
        }
        if let Some(name) = quoted_of(text, &self.line) {
            self.quoted_speaker = Some(name);
            self.forget();
            return;
        }
        if !line.quoted {
            self.quoted_speaker = None;
        }
        let rest = match self.spoken(text) {
            Some((name, rest)) => {
                match line.quoted {
                    true => self.quoted_speaker = Some(name),
                    false => self.speaker = Some(name),
                }
                self.forget();
                rest
            }
            None => text,
        };
        if std::mem::take(&mut self.ended) {
            self.forget();
        }
        if rest.trim().is_empty() {
            return;
        }
        self.named = names::before_a_colon(rest).or(self.named.take());
        self.line = rest.into();
        self.lines += 1;
    }

    /// A line with links, each with its name.
    fn give(&mut self, number: usize, line: &Line, found: Vec<Found>, posts: &mut Vec<Posted>) {
        let mut at = 0;
        let mut last: Option<(String, usize)> = None;
        let only = found.len() == 1;
        for Found { start, end, read } in found {
            let before = line.text.get(at..start).unwrap_or_default();
            at = end;
            if matches!(read, Read::Rest) {
                continue;
            }
            let after = if only { &line.text[end..] } else { "" };
            // A program may write a link twice: as it is seen, and as it leads on.
            let again = names::cleaned(before).is_empty();
            if let (Some((name, index)), true) = (&last, again) {
                let twice = match (&posts[*index].read, &read) {
                    (Read::Plan(one), Read::Plan(other)) => one == other,
                    _ => false,
                };
                if twice {
                    continue;
                }
                let name = name.clone();
                let quoted = line.quoted;
                posts.push(Posted {
                    line: number,
                    name,
                    quoted,
                    read,
                });
                continue;
            }
            if again
                && posts
                    .last()
                    .is_some_and(|post| is_beside(post, number, before, &read))
            {
                self.forget();
                continue;
            }
            let name = self.name(line, before, after);
            // "link and link": the words between are no name.
            let name = match (&last, name.is_empty()) {
                (Some((name, _)), true) => name.clone(),
                _ => name,
            };
            last = Some((name.clone(), posts.len()));
            let quoted = line.quoted;
            posts.push(Posted {
                line: number,
                name,
                quoted,
                read,
            });
        }
        if last.is_some() {
            self.forget();
        }
    }

    fn name(&mut self, line: &Line, before: &str, after: &str) -> String {
        if let Some(cells) = cells(before) {
            return cell(cells.iter().rev().copied())
                .or_else(|| cell(after.split(['\t', ',', ';'])))
                .unwrap_or_default();
        }
        let before = match self.spoken(before) {
            Some((name, rest)) => {
                match line.quoted {
                    true => self.quoted_speaker = Some(name),
                    false => self.speaker = Some(name),
                }
                self.forget();
                rest
            }
            None => stamps::off_the_front(before).unwrap_or(before),
        };
        if std::mem::take(&mut self.ended) && self.lines > 1 {
            self.named = names::before_a_colon(&self.line);
        }
        let speaker = match line.quoted {
            true => self.quoted_speaker.clone(),
            false => self.speaker.clone(),
        };
        names::before_a_colon(before)
            .or_else(|| self.named.take())
            .or(speaker)
            .or_else(|| names::name(before))
            .or_else(|| names::name(&self.line))
            .or_else(|| after.contains('\t').then(|| cell(after.split('\t')))?)
            .or_else(|| names::name(after))
            .unwrap_or_default()
    }

    fn forget(&mut self) {
        self.named = None;
        self.line.clear();
        self.lines = 0;
    }

    /// Who speaks, by a line's beginning, and what is said after that.
    fn spoken<'a>(&self, text: &'a str) -> Option<(String, &'a str)> {
        let stamped = stamps::off_the_front(text);
        let rest = stamped.unwrap_or(text).trim();
        if let Some(said) = rest
            .get(..5)
            .filter(|from| from.eq_ignore_ascii_case("from "))
        {
            let said = &rest[said.len()..];
            let (names, message) = said.split_once(':').unwrap_or((said, ""));
            let to = names.rfind(TO).or_else(|| names.rfind(TO_ALL));
            if to.is_some() || (stamped.is_some() && said.contains(':')) {
                let name = names::cleaned(&names[..to.unwrap_or(names.len())]);
                return (!name.is_empty()).then_some((name, message));
            }
        }
        if let Some(name) = rest
            .get(..5)
            .filter(|from| from.eq_ignore_ascii_case("from:"))
        {
            let name = names::cleaned(&rest[name.len()..]);
            return (!name.is_empty()).then_some((name, ""));
        }
        let ended = stamps::off_the_end(rest).filter(|_| stamped.is_none());
        if stamped.is_none() && ended.is_none() {
            // "Alex Smith (10:42): …", "Alex Smith [10:42 AM] …"
            let (head, message) = rest.split_once("):").or_else(|| rest.split_once("]:"))?;
            let name = names::name(stamps::off_the_end(head)?)?;
            return Some((name, message));
        }
        let rest = without_everyone(ended.unwrap_or(rest));
        if rest.is_empty() {
            // A time alone stands under the name.
            return Some((names::name(&self.line)?, ""));
        }
        if let Some((name, message)) = rest.split_once(':') {
            return Some((names::name(name)?, message));
        }
        let small = |word: Option<&str>| {
            word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_lowercase()))
        };
        let mut words = rest.split_whitespace();
        let talk = small(words.next()) || small(words.next_back());
        names::name(rest).filter(|_| !talk).map(|name| (name, ""))
    }
}

/// Parts who speaks from whom to, in the chats of some programs.
const TO: &str = " to ";
const TO_ALL: &str = " To ";

/// "Alex Smith to Everyone", as a chat's window has it, without whom it is to.
fn without_everyone(text: &str) -> &str {
    let split = text.rsplit_once(' ');
    let to = split.filter(|(_, last)| last.eq_ignore_ascii_case(EVERYONE));
    let name = to.and_then(|(before, _)| before.trim_end().strip_suffix(TO.trim_end()));
    name.unwrap_or(text)
}

/// Whether a text begins with these words, however they are written.
fn begins_with(text: &str, words: &str) -> bool {
    let begun = text.get(..words.len());
    begun.is_some_and(|begun| begun.eq_ignore_ascii_case(words))
}

const EVERYONE: &str = "everyone";

/// Whom a quote is of: "On Tuesday at 10:42, Alex Smith wrote:", in one line or two.
fn quoted_of(text: &str, before: &str) -> Option<String> {
    let text = text.strip_suffix(':')?.strip_suffix(WROTE)?;
    let joined = match text.starts_with("On ") {
        true => text.into(),
        false => [before, text].join(" "),
    };
    let rest = joined.strip_prefix("On ").unwrap_or(&joined);
    let name = names::cleaned(stamps::off_the_front(rest).unwrap_or(rest));
    (!name.is_empty()).then_some(name)
}

const WROTE: &str = "wrote";

/// Whether a link stands once more right under itself, in brackets.
fn is_beside(post: &Posted, number: usize, before: &str, read: &Read) -> bool {
    let bracket = before.trim_start().starts_with(['<', '(', '[']);
    let same = matches!((&post.read, read), (Read::Plan(one), Read::Plan(other)) if one == other);
    bracket && same && post.line + 1 >= number
}

/// The cells before a link in a row of a table; None where the line is none.
fn cells(before: &str) -> Option<Vec<&str>> {
    let parted = |mark: char| {
        let mut quoted = false;
        let cells = before.split(move |c| {
            quoted ^= c == '"';
            c == mark && !quoted
        });
        cells.collect::<Vec<_>>()
    };
    if before.contains('\t') {
        // After a time a tab is a gap.
        let cells = parted('\t');
        let chat = cells
            .iter()
            .filter(|cell| !cell.trim().is_empty() && !stamps::is_one(cell))
            .any(|cell| cell.trim().ends_with(':') || begins_with(cell.trim(), "from "));
        let indented = cells.iter().all(|cell| cell.trim().is_empty());
        return (!chat && !indented).then_some(cells);
    }
    let ends = before.trim_end_matches('"');
    let mark = ends
        .chars()
        .next_back()
        .filter(|mark| [',', ';'].contains(mark))?;
    let spaced = [mark, ' '].iter().collect::<String>();
    let outside: String = before.split('"').step_by(2).collect();
    (!outside.contains(&spaced)).then(|| parted(mark))
}

/// The first cell that may hold a name: no number, time or address of a mail.
fn cell<'a>(cells: impl Iterator<Item = &'a str>) -> Option<String> {
    let of_a_name = |cell: &str| {
        let figures = cell
            .trim()
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b" .,".contains(&byte));
        !figures && !stamps::is_one(cell) && !cell.contains('@')
    };
    let mut names = cells.filter(|cell| of_a_name(cell)).map(names::cleaned);
    names.find(|name| !name.is_empty())
}
