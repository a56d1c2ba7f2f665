//! A link inside a PNG: put there as a chunk of text, as the form allows, and what text a PNG
//! holds. Reading is linear in the file and believes no length that it gives.

/// What every PNG begins with; its header follows, of always the same length.
const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";
const HEADER: usize = SIGNATURE.len() + 8 + 13 + 4;
/// The keyword of the text that is the link.
const KEYWORD: &[u8] = b"Plan";
/// A chunk's length, its type and its check.
const AROUND: usize = 12;

/// Whether bytes begin as a PNG does.
pub fn is_png(bytes: &[u8]) -> bool {
    bytes.starts_with(&SIGNATURE)
}

/// The picture with a link in it, before its pixels; None for bytes that are no PNG.
pub fn with_link(png: &[u8], link: &str) -> Option<Vec<u8>> {
    if !is_png(png) || png.len() < HEADER {
        return None;
    }
    // The keyword; no compression, no language, no translated keyword; the text.
    let mut content = [b"iTXt", KEYWORD, &[0; 5]].concat();
    content.extend_from_slice(link.as_bytes());
    let length = u32::try_from(content.len() - 4).ok()?;
    let chunk = [
        &length.to_be_bytes()[..],
        &content,
        &crc(&content).to_be_bytes(),
    ];
    let (header, rest) = png.split_at(HEADER);
    Some([header, &chunk.concat(), rest].concat())
}

/// A PNG of these chunks, each its type and its content.
pub fn of_chunks(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut png = SIGNATURE.to_vec();
    for (kind, content) in chunks {
        let whole = [&kind[..], content].concat();
        png.extend_from_slice(&(content.len() as u32).to_be_bytes());
        png.extend_from_slice(&whole);
        png.extend_from_slice(&crc(&whole).to_be_bytes());
    }
    png
}

/// A piece of text in a PNG.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text<'a> {
    Plain(&'a [u8]),
    /// As zlib packs it.
    Packed(&'a [u8]),
}

/// The texts of a PNG, as far as it is one: a chunk that says it is longer than what is left of the
/// file ends it.
pub fn texts(png: &[u8]) -> impl Iterator<Item = Text<'_>> {
    let mut rest = png.strip_prefix(&SIGNATURE).unwrap_or_default();
    let chunks = std::iter::from_fn(move || {
        let length = rest.first_chunk::<4>().map(|it| u32::from_be_bytes(*it))?;
        let length = usize::try_from(length).ok()?;
        let content = rest.get(4..)?.get(..length.checked_add(4)?)?;
        rest = rest.get(AROUND - 4 + length..)?;
        // The check may be missing at the end of a file that was cut.
        rest = rest.get(4..).unwrap_or_default();
        Some(content)
    });
    chunks.filter_map(text)
}

/// What a chunk of text says behind its keyword.
fn text(chunk: &[u8]) -> Option<Text<'_>> {
    let (kind, content) = chunk.split_first_chunk::<4>()?;
    let end = content.iter().position(|&byte| byte == 0)?;
    let said = content.get(end + 1..)?;
    match kind {
        b"tEXt" => Some(Text::Plain(said)),
        b"zTXt" => Some(Text::Packed(said.get(1..)?)),
        b"iTXt" => {
            let (&[packed, _], said) = said.split_first_chunk::<2>()?;
            // A language and a translated keyword, each up to a zero.
            let said = said.splitn(3, |&byte| byte == 0).nth(2)?;
            Some(match packed {
                0 => Text::Plain(said),
                _ => Text::Packed(said),
            })
        }
        _ => None,
    }
}

/// The check that ends a chunk: CRC-32.
fn crc(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for &byte in bytes {
        crc ^= u32::from(byte);
        for _ in 0..8 {
            let low = crc & 1;
            crc = (crc >> 1) ^ (0xedb8_8320 * low);
        }
    }
    !crc
}
