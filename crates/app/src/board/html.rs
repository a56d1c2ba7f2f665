//! A page's own text as lines of words: what its links lead to in place of what they show, cells
//! parted by tabs, quotes marked as mails mark them, and two stars around what is bold.

use super::links;
use crate::link::entities_read;

/// Tags whose content nobody sees.
const UNSEEN: [&str; 4] = ["head", "style", "script", "title"];
/// Tags that begin and end a line.
const BLOCKS: [&str; 24] = [
    "p",
    "div",
    "li",
    "tr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "table",
    "tbody",
    "section",
    "article",
    "header",
    "pre",
    "dl",
    "dt",
    "dd",
    "br",
    "hr",
    "blockquote",
];
/// A longer text is no name, bold or not.
const LONGEST_BOLD: usize = 80;

/// Whether a text is a page's own, as when somebody copies a source or opens an export.
pub fn is_a_page(text: &str) -> bool {
    let has = |mark: &str| text.contains(mark);
    has("</") && (has("href=") || has("<div") || has("<p>") || has("<td") || has("<html"))
}

/// The page as lines.
pub fn lines(page: &str) -> String {
    let mut reader = Reader::default();
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        reader.words(&rest[..at]);
        rest = &rest[at..];
        let is_tag = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c));
        if !is_tag {
            reader.words("<");
            rest = &rest[1..];
            continue;
        }
        let end = match rest.starts_with("<!--") {
            true => rest.find("-->").map(|end| end + 2),
            false => rest.find('>'),
        };
        let Some(end) = end else {
            rest = "";
            break;
        };
        let tag = &rest[1..end];
        rest = &rest[end + 1..];
        let name = name_of(tag);
        match UNSEEN
            .iter()
            .find(|unseen| name.eq_ignore_ascii_case(unseen))
        {
            Some(unseen) if !tag.ends_with('/') => rest = after_the_end(rest, unseen),
            _ => reader.tag(name, tag),
        }
    }
    reader.words(rest);
    reader.lines
}

fn name_of(tag: &str) -> &str {
    let end = tag
        .bytes()
        .skip(1)
        .position(|byte| !byte.is_ascii_alphanumeric());
    &tag[..end.map_or(tag.len(), |end| end + 1)]
}

/// What follows the end of a tag's content. A tag that never ends holds the rest.
fn after_the_end<'a>(text: &'a str, name: &str) -> &'a str {
    let mut rest = text;
    while let Some(at) = rest.find("</") {
        rest = &rest[at + 2..];
        if rest
            .get(..name.len())
            .is_some_and(|end| end.eq_ignore_ascii_case(name))
        {
            return rest.split_once('>').map_or("", |(_, after)| after);
        }
    }
    ""
}

#[derive(Default)]
struct Reader {
    lines: String,
    /// The open link's address, where it is one of a plan, and what is shown of it began here.
    link: Option<(String, usize)>,
    /// Where bold words began.
    bold: Option<usize>,
    /// Quotes within quotes.
    quotes: usize,
    /// A cell ended, and another may follow in its row.
    cell: bool,
}

impl Reader {
    fn words(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let text = characters(text);
        for (index, word) in text.split([' ', '\n', '\r', '\t']).enumerate() {
            if index > 0 && !self.lines.ends_with([' ', '\n', '\t']) {
                self.lines.push(' ');
            }
            if word.is_empty() {
                continue;
            }
            if std::mem::take(&mut self.cell) {
                self.lines.push('\t');
            }
            if self.lines.is_empty() || self.lines.ends_with('\n') {
                let quotes = self.quotes.min(1);
                self.lines.push_str(&"> ".repeat(quotes));
            }
            self.lines.push_str(word);
        }
    }

    fn new_line(&mut self) {
        self.cell = false;
        if !self.lines.is_empty() {
            self.lines.push('\n');
        }
    }

    fn tag(&mut self, name: &str, tag: &str) {
        let (name, ends) = match name.strip_prefix('/') {
            Some(name) => (name, true),
            None => (name, false),
        };
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        if BLOCKS.iter().any(|block| is(block)) {
            if is("blockquote") {
                self.quotes = match ends {
                    true => self.quotes.saturating_sub(1),
                    false => self.quotes + 1,
                };
            }
            self.new_line();
        } else if is("td") || is("th") {
            self.cell |= ends;
        } else if is("b") || is("strong") {
            self.bold(ends);
        } else if is("a") {
            match self.link.take() {
                Some((address, shown)) => {
                    // What is shown may be cut short, or words.
                    self.lines.truncate(shown);
                    self.words(&format!(" {address} "));
                }
                None if !ends => {
                    let address = attribute(tag, "href=").map(entities_read);
                    self.link = address
                        .filter(|address| links::may_hold_a_plan(address))
                        .map(|address| (address, self.lines.len()));
                }
                None => {}
            }
        } else if is("img")
            && let Some(picture) = attribute(tag, "alt=").filter(|alt| alt.chars().count() <= 4)
        {
            // Pictures that stand for feelings.
            self.words(picture);
        }
    }

    fn bold(&mut self, ends: bool) {
        let begun = self.bold.take();
        if !ends {
            self.bold = Some(self.lines.len());
            return;
        }
        let Some(begun) = begun.filter(|begun| self.lines.len() - begun <= LONGEST_BOLD) else {
            return;
        };
        let said = &self.lines[begun..];
        let begins = begun + said.len() - said.trim_start().len();
        if !said.trim().is_empty() && !said.trim().contains('\n') && !said.contains("> ") {
            self.lines.insert_str(begins, "**");
            self.lines.truncate(self.lines.trim_end().len());
            self.lines.push_str("** ");
        }
    }
}

/// A text with its named characters, as far as chats have them.
fn characters(text: &str) -> String {
    if !text.contains('&') {
        return text.into();
    }
    let named = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
    ];
    let text = named.iter().fold(String::from(text), |text, (name, is)| {
        text.replace(name, is)
    });
    entities_read(&text)
}

/// What an attribute of a tag says.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let value = tag.split_once(name)?.1;
    match value.chars().next().filter(|c| ['"', '\''].contains(c)) {
        Some(mark) => value[1..].split(mark).next(),
        None => value.split(' ').next(),
    }
}
