//! A plan out of whatever file it was taken away in: its link is looked for in the text of a
//! picture, a drawing, a page, a document, a workbook or a pack. Files are read, never trusted:
//! every step is linear in what is looked at, and how much that is has a limit.

mod list;
mod packed;

use crate::scenario;
use app::file::{LARGEST, NotRead, Sort};
use app::{link, png};
use flate2::read::ZlibDecoder;
pub use list::list_in;
use std::borrow::Cow;
use std::io::Read;

/// How much of a text is looked through first, where files of this page say their link, and how
/// much at most; in bytes.
const BEGINNING: usize = 64_000;
const MOST_TEXT: usize = 4_000_000;
/// The most that a packed text of a picture unpacks to.
const MOST_UNPACKED: u64 = 200_000;

/// The link of the plan that a file of any kind holds.
pub fn link_in(bytes: &[u8]) -> Result<String, NotRead> {
    if bytes.len() > LARGEST {
        return Err(NotRead::TooLarge);
    }
    let sort = sort(bytes);
    if sort == Sort::Packed
        && let Some(found) = packed::link_in(bytes)?
    {
        return Ok(found);
    }
    if let Ok(text) = str::from_utf8(bytes)
        && begins(bytes).starts_with(b"{")
    {
        return scenario::read(text);
    }
    link_of(bytes).ok_or(NotRead::NoLink(sort))
}

/// The link in what holds nothing packed but a picture's text.
fn link_of(bytes: &[u8]) -> Option<String> {
    if png::is_png(bytes) {
        return png::texts(bytes).find_map(|text| in_text(&unpacked(text)));
    }
    in_text(bytes)
}

fn unpacked(text: png::Text) -> Cow<[u8]> {
    match text {
        png::Text::Plain(text) => text.into(),
        png::Text::Packed(packed) => {
            let mut text = vec![];
            // What was unpacked before an error may hold the link all the same.
            let _ = ZlibDecoder::new(packed)
                .take(MOST_UNPACKED)
                .read_to_end(&mut text);
            text.into()
        }
    }
}

/// A whole link in bytes that are text, or partly so.
fn in_text(bytes: &[u8]) -> Option<String> {
    let found = |bytes: &[u8]| link::whole_in(&text(bytes));
    let beginning = &bytes[..bytes.len().min(BEGINNING)];
    let most = &bytes[..bytes.len().min(MOST_TEXT)];
    found(beginning).or_else(|| {
        let more = most.len() > beginning.len();
        more.then(|| found(most)).flatten()
    })
}

/// Bytes as text: two to a letter where they say so.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    let wide = |of: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| of([pair[0], pair[1]]));
        String::from_utf16_lossy(&units.collect::<Vec<_>>()).into()
    };
    match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes),
    }
}

/// The file from its first letter on.
fn begins(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.trim_ascii_start()
}

fn sort(bytes: &[u8]) -> Sort {
    const PICTURES: [&[u8]; 4] = [b"\xff\xd8\xff", b"GIF8", b"RIFF", b"BM"];
    let begins = begins(bytes);
    let head = String::from_utf8_lossy(&begins[..begins.len().min(1_000)]).to_ascii_lowercase();
    if png::is_png(bytes) || PICTURES.iter().any(|first| bytes.starts_with(first)) {
        Sort::Picture
    } else if bytes.starts_with(b"PK") {
        Sort::Packed
    } else if bytes.starts_with(b"%PDF") {
        Sort::Pdf
    } else if head.starts_with('<') && head.contains("<svg") {
        Sort::Drawing
    } else if head.starts_with('<') && head.contains("<html") {
        Sort::WebPage
    } else if str::from_utf8(bytes).is_ok() && !bytes.contains(&0) {
        Sort::Text
    } else {
        Sort::Other
    }
}
