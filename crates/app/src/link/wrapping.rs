//! What mails, scanners of mails and pages wrap an address in, taken off again: escapes, each by
//! the mark it is known by. Nothing here knows what a link is.

use crate::unseen;

/// What two makers of scanners put around an address, up to what ends it.
const PROOFPOINT_2: (&str, &str) = ("/v2/url?u=", "&");
const PROOFPOINT_3: (&str, &str) = ("/v3/__", "!");
/// How an address begins when it is written in base 64.
const HTTP_IN_64: &str = "aHR0c";
/// After two asterisks, the length of the run of characters that they stand for, from two on.
const RUN_LENGTHS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The text with one wrapping less; None where there is none to take off.
pub fn off(text: &str) -> Option<String> {
    let inner = replaced(text, PROOFPOINT_2, |inner| {
        percent_decoded(&inner.replace('-', "%").replace('_', "/"))
    });
    let inner = replaced(&inner, PROOFPOINT_3, with_characters_put_back);
    let inner = with_base_64_read(&inner);
    let inner = if inner == text {
        entities_read(&percent_decoded(text))
    } else {
        inner
    };
    (inner != text).then(|| {
        let seen = unseen::dropped(&inner);
        seen.chars().filter(|c| !c.is_control()).collect()
    })
}

/// The addresses that a page's own text leads to, a line each.
pub fn addresses_of(page: &str) -> String {
    let after = page.split("href=").skip(1);
    let quoted = after.filter_map(|rest| {
        let mark = rest.chars().next().filter(|c| ['"', '\''].contains(c))?;
        rest[1..].split(mark).next()
    });
    quoted.collect::<Vec<_>>().join("\n")
}

/// A mail's own text, where it shows itself as one: `=3D` for a sign, and `=` where a line goes on.
pub fn mail_read(text: &str) -> String {
    if !["=3D", "=\n", "=\r\n"]
        .iter()
        .any(|mark| text.contains(mark))
    {
        return text.into();
    }
    let joined = text.replace("=\r\n", "").replace("=\n", "");
    escapes_read(&joined, b'=')
}

/// Percent escapes as the bytes they stand for; anything else as it is.
fn percent_decoded(text: &str) -> String {
    escapes_read(text, b'%')
}

/// Two hexadecimal digits after a mark, as the byte they stand for.
fn escapes_read(text: &str, mark: u8) -> String {
    let bytes = text.as_bytes();
    let hex = |at: usize| char::from(*bytes.get(at)?).to_digit(16);
    let mut read = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at] == mark, hex(at + 1), hex(at + 2)) {
            (true, Some(high), Some(low)) => {
                read.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                read.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&read).into_owned()
}

/// A page's escapes: `&amp;`, and characters by their numbers.
pub fn entities_read(text: &str) -> String {
    let text = text.replace("&amp;", "&");
    let mut pieces = text.split("&#");
    let mut read = String::from(pieces.next().unwrap_or_default());
    for piece in pieces {
        let numbered = piece.split_once(';').and_then(|(number, rest)| {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            Some((char::from_u32(code.ok()?)?, rest))
        });
        match numbered {
            Some((character, rest)) => {
                read.push(character);
                read.push_str(rest);
            }
            None => {
                read.push_str("&#");
                read.push_str(piece);
            }
        }
    }
    read
}

/// The text with whatever stands between a mark and its end read by `read`, the mark dropped.
fn replaced(text: &str, (mark, end): (&str, &str), read: impl Fn(&str) -> String) -> String {
    let mut pieces = text.split(mark);
    let mut found = String::from(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (inner, rest) = piece.split_at(piece.find(end).unwrap_or(piece.len()));
        found.push(' ');
        found.push_str(&read(inner));
        found.push_str(rest);
    }
    found
}

/// `https://example.org/*v1__;Iw`: asterisks stand for what follows the address in base 64.
fn with_characters_put_back(text: &str) -> String {
    let Some((address, taken)) = text.rsplit_once("__;") else {
        return text.into();
    };
    let taken = String::from_utf8_lossy(&base_64(taken)).into_owned();
    let mut taken = taken.chars();
    let mut put = String::new();
    let mut rest = address.chars();
    while let Some(c) = rest.next() {
        if c != '*' {
            put.push(c);
            continue;
        }
        let length = match rest.clone().next() {
            Some('*') => {
                let length = rest.nth(1).and_then(|c| {
                    let at = RUN_LENGTHS
                        .iter()
                        .position(|&known| char::from(known) == c)?;
                    Some(at + 2)
                });
                length.unwrap_or(1)
            }
            _ => 1,
        };
        put.extend(taken.by_ref().take(length));
    }
    put
}

/// Addresses in base 64, read where they stand.
fn with_base_64_read(text: &str) -> String {
    let mut read = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(HTTP_IN_64) {
        read.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest
            .find(|c| value_of_64(c).is_none())
            .unwrap_or(rest.len());
        read.push_str(&String::from_utf8_lossy(&base_64(&rest[..end])));
        rest = &rest[end..];
    }
    read.push_str(rest);
    read
}

/// The bytes that a text in base 64 stands for, up to what is none.
fn base_64(text: &str) -> Vec<u8> {
    let (mut bytes, mut held, mut bits) = (vec![], 0_u32, 0);
    for value in text.chars().map_while(value_of_64) {
        held = (held << 6 | value) & 0xffff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xff) as u8);
        }
    }
    bytes
}

fn value_of_64(c: char) -> Option<u32> {
    let value = match c {
        'A'..='Z' => u32::from(c) - u32::from('A'),
        'a'..='z' => u32::from(c) - u32::from('a') + 26,
        '0'..='9' => u32::from(c) - u32::from('0') + 52,
        '+' | '-' => 62,
        '/' | '_' => 63,
        _ => return None,
    };
    Some(value)
}
