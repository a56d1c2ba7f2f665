//! The first sheet of a workbook as a list: a line a row, cells parted by tabs, as it would be
//! pasted. What a cell shows as a day is no number here, so that no day is taken for families.

use app::file::{LARGEST, NotRead};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most that a part of the workbook unpacks to, in bytes, and rows and columns at most.
const MOST_BYTES: u64 = 20_000_000;
const MOST_ROWS: usize = 2_000;
const MOST_COLUMNS: usize = 100;

type Book<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// The text of the first sheet.
pub fn list_in(bytes: &[u8]) -> Result<String, NotRead> {
    if bytes.len() > LARGEST {
        return Err(NotRead::TooLarge);
    }
    let mut book = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NotRead::NoSheet)?;
    let strings = strings(&part(&mut book, "xl/sharedStrings.xml")?.unwrap_or_default());
    let days = days(&part(&mut book, "xl/styles.xml")?.unwrap_or_default());
    let name = first_sheet(&mut book)?.ok_or(NotRead::NoSheet)?;
    let sheet = part(&mut book, &name)?.ok_or(NotRead::NoSheet)?;
    let text = rows(&sheet, &strings, &days);
    if text.trim().is_empty() {
        Err(NotRead::NoSheet)
    } else {
        Ok(text)
    }
}

fn part(book: &mut Book, name: &str) -> Result<Option<String>, NotRead> {
    let Ok(part) = book.by_name(name) else {
        return Ok(None);
    };
    let mut content = vec![];
    let read = part.take(MOST_BYTES + 1).read_to_end(&mut content);
    if content.len() as u64 > MOST_BYTES {
        return Err(NotRead::TooMuchInside);
    }
    Ok(read.ok().and_then(|_| String::from_utf8(content).ok()))
}

/// The part that holds the first sheet of the workbook's own order.
fn first_sheet(book: &mut Book) -> Result<Option<String>, NotRead> {
    let (mut id, mut target) = (None, None);
    each(
        &part(book, "xl/workbook.xml")?.unwrap_or_default(),
        |event| {
            if let Event::Start(tag) | Event::Empty(tag) = event
                && tag.local_name().as_ref() == b"sheet"
                && id.is_none()
            {
                id = value(tag, b"id");
            }
        },
    );
    each(
        &part(book, "xl/_rels/workbook.xml.rels")?.unwrap_or_default(),
        |event| {
            if let Event::Start(tag) | Event::Empty(tag) = event
                && id.is_some()
                && value(tag, b"Id") == id
            {
                target = value(tag, b"Target");
            }
        },
    );
    Ok(target.map(|target| match target.strip_prefix('/') {
        Some(whole) => whole.into(),
        None => format!("xl/{target}"),
    }))
}

/// Calls for every event, until the text ends or is damaged.
fn each(text: &str, mut told: impl FnMut(&Event)) {
    let mut reader = Reader::from_str(text);
    while let Ok(event) = reader.read_event() {
        if matches!(event, Event::Eof) {
            return;
        }
        told(&event);
    }
}

/// An attribute by its name without a prefix.
fn value(tag: &BytesStart, name: &[u8]) -> Option<String> {
    let found = tag.attributes().flatten();
    let mut found = found.filter(|it| it.key.local_name().as_ref() == name);
    let found = found.next()?;
    Some(
        quick_xml::escape::unescape(str::from_utf8(&found.value).ok()?)
            .ok()?
            .into(),
    )
}

/// What stands between tags, whichever way it is written.
fn add_text(event: &Event, to: &mut String) {
    match event {
        Event::Text(text) => to.push_str(&text.decode().unwrap_or_default()),
        Event::CData(text) => to.push_str(&text.decode().unwrap_or_default()),
        Event::GeneralRef(named) => {
            let written = format!("&{};", named.decode().unwrap_or_default());
            to.push_str(&quick_xml::escape::unescape(&written).unwrap_or_default());
        }
        _ => {}
    }
}

/// The texts that cells refer to by number; how they are said aloud is no part of them.
fn strings(text: &str) -> Vec<String> {
    let (mut all, mut inside, mut aloud): (Vec<String>, bool, bool) = (vec![], false, false);
    each(text, |event| match event {
        Event::Start(tag) => match tag.local_name().as_ref() {
            b"si" => all.push(String::new()),
            b"rPh" => aloud = true,
            b"t" => inside = !aloud,
            _ => {}
        },
        Event::Empty(tag) if tag.local_name().as_ref() == b"si" => all.push(String::new()),
        Event::End(tag) => match tag.local_name().as_ref() {
            b"rPh" => aloud = false,
            b"t" => inside = false,
            _ => {}
        },
        event => {
            if let Some(last) = all.last_mut().filter(|_| inside) {
                add_text(event, last);
            }
        }
    });
    all
}

/// Which of the cells' formats show a number as a day or a time.
fn days(text: &str) -> Vec<bool> {
    let (mut own, mut formats, mut inside) = (vec![], vec![], false);
    each(text, |event| {
        let (tag, opens) = match event {
            Event::Start(tag) => (tag, true),
            Event::Empty(tag) => (tag, false),
            Event::End(tag) if tag.local_name().as_ref() == b"cellXfs" => {
                inside = false;
                return;
            }
            _ => return,
        };
        let number = |name| value(tag, name).and_then(|text| text.parse::<u32>().ok());
        match tag.local_name().as_ref() {
            b"numFmt" => {
                let code = value(tag, b"formatCode").unwrap_or_default();
                let shown = code
                    .split('"')
                    .step_by(2)
                    .collect::<String>()
                    .to_lowercase();
                if shown.contains(['y', 'd', 'h']) && !shown.contains('#') {
                    own.extend(number(b"numFmtId"));
                }
            }
            b"cellXfs" => inside = opens,
            b"xf" if inside => {
                let format = number(b"numFmtId").unwrap_or(0);
                let usual = matches!(format, 14..=22 | 45..=47);
                formats.push(usual || own.contains(&format));
            }
            _ => {}
        }
    });
    formats
}

/// The cells, each in its column even where those before it are empty.
fn rows(text: &str, strings: &[String], days: &[bool]) -> String {
    let mut lines: Vec<Vec<String>> = vec![];
    let (mut kind, mut held, mut column, mut is_day, mut inside) =
        (String::new(), String::new(), 0, false, false);
    each(text, |event| match event {
        Event::Start(tag) => match tag.local_name().as_ref() {
            b"row" if lines.len() < MOST_ROWS => lines.push(vec![]),
            b"c" => {
                kind = value(tag, b"t").unwrap_or_default();
                let style = value(tag, b"s").and_then(|style| style.parse::<usize>().ok());
                is_day = style.is_some_and(|style| days.get(style) == Some(&true));
                let next = lines.last().map_or(0, Vec::len);
                column = value(tag, b"r")
                    .and_then(|at| column_of(&at))
                    .unwrap_or(next);
                held.clear();
            }
            b"v" | b"t" => inside = true,
            _ => {}
        },
        Event::End(tag) => match tag.local_name().as_ref() {
            b"v" | b"t" => inside = false,
            b"c" => {
                let shown = match kind.as_str() {
                    "s" => held.parse().ok().and_then(|at: usize| strings.get(at)),
                    _ => None,
                };
                let shown = shown.unwrap_or(&held).replace(['\t', '\r', '\n'], " ");
                let is_day = is_day && matches!(kind.as_str(), "" | "n" | "d");
                let shown = if is_day && !shown.is_empty() {
                    text::list::day(&shown)
                } else {
                    shown
                };
                if let Some(line) = lines.last_mut().filter(|_| column < MOST_COLUMNS) {
                    line.resize(line.len().max(column + 1), String::new());
                    line[column] = shown;
                }
            }
            _ => {}
        },
        event if inside => add_text(event, &mut held),
        _ => {}
    });
    let lines = lines.iter().map(|line| line.join("\t"));
    lines.collect::<Vec<_>>().join("\n")
}

/// "AB12" is column 27.
fn column_of(at: &str) -> Option<usize> {
    let letters = at.bytes().take_while(u8::is_ascii_uppercase).take(3);
    let number = letters.fold(0, |sum, letter| sum * 26 + usize::from(letter - b'A' + 1));
    number.checked_sub(1)
}
