//! What is packed in a workbook, a document or a pack, looked through in the order in which files
//! of this page say their own plan, and other programs keep it. What it unpacks to is counted, and
//! has a limit.

use super::link_of;
use app::file::NotRead;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most files that are looked at in one, and the most bytes that all together unpack to.
const MOST_FILES: usize = 2_000;
const MOST_BYTES: u64 = 60_000_000;
/// A pack holds workbooks, and these hold parts.
const DEEPEST: usize = 2;
/// Where the plan's own link stands in what is known; a comparison's others come later.
const FIRST: [&str; 8] = [
    "docprops/core.xml",
    "docprops/app.xml",
    "docprops/custom.xml",
    "meta.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "xl/sharedstrings.xml",
    "content.xml",
];
/// The endings of other parts that may say one, the likeliest first.
const ENDINGS: [&str; 11] = [
    "txt", "json", "csv", "html", "svg", "png", "xml", "rels", "xlsx", "docx", "zip",
];

/// The link in what is packed; None where there is none, or where it is damaged.
pub fn link_in(bytes: &[u8]) -> Result<Option<String>, NotRead> {
    let mut left = MOST_BYTES;
    within(bytes, 0, &mut left)
}

fn within(bytes: &[u8], depth: usize, left: &mut u64) -> Result<Option<String>, NotRead> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return Ok(None);
    };
    let names = archive.file_names().enumerate();
    let mut order: Vec<(usize, usize)> = names
        .filter_map(|(index, name)| Some((rank(&name.ok()?)?, index)))
        .collect();
    if order.len() > MOST_FILES {
        return Err(NotRead::TooMuchInside);
    }
    order.sort_unstable();
    for (_, index) in order {
        let Ok(part) = archive.by_index(index) else {
            continue;
        };
        let mut content = vec![];
        // A part that is damaged may hold the link before that.
        let _ = part.take(*left + 1).read_to_end(&mut content);
        *left = (content.len() as u64 <= *left)
            .then(|| *left - content.len() as u64)
            .ok_or(NotRead::TooMuchInside)?;
        let found = match content.starts_with(b"PK") && depth < DEEPEST {
            true => within(&content, depth + 1, left)?,
            false => link_of(&content),
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// How early a part is looked at; None for what says no link.
fn rank(name: &str) -> Option<usize> {
    let name = name.to_ascii_lowercase();
    if let Some(at) = FIRST.iter().position(|first| *first == name) {
        return Some(at);
    }
    let (_, ending) = name.rsplit_once('.')?;
    let at = ENDINGS.iter().position(|it| *it == ending)?;
    Some(FIRST.len() + at)
}
