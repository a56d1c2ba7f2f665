//! Finds a link's body in whatever the address bar, a mail program or a file made of it: a
//! fragment, a percent-encoded one, a literal `%23`, or a query string with the same pairs.

use super::{grammar, keys};

/// The body, as segments joined by `_`; None when the address carries no link at all.
pub fn body(address: &str) -> Option<String> {
    // Mail programs break long links over lines.
    let address: String = address
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect();
    let fragment = address
        .split_once('#')
        .or_else(|| address.split_once("%23"))
        .map(|(_, fragment)| fragment);
    if let Some(fragment) = fragment {
        let decoded = percent_decoded(fragment);
        let body = decoded.trim_start_matches(['#', '!', '/']);
        return (!body.is_empty()).then(|| body.to_string());
    }
    if let Some((_, query)) = address.split_once('?') {
        let body = from_query(query);
        // A query of somebody else's, such as a mail tracker's, is no link.
        return body.split('_').any(keys::known).then_some(body);
    }
    address
        .starts_with(grammar::VERSION_LETTER)
        .then_some(address)
}

/// `v=1&i=550&title=b` and `v1_i550_title-b` say the same.
fn from_query(query: &str) -> String {
    let pair = |pair: &str| {
        let decoded = percent_decoded(&pair.replace('+', "-"));
        match decoded.split_once('=') {
            None => decoded,
            Some((key, value)) if keys::named(key).is_some() => {
                format!("{key}-{}", value.replace(' ', "-"))
            }
            Some((key, value)) => format!("{key}{value}"),
        }
    };
    query.split('&').map(pair).collect::<Vec<_>>().join("_")
}

/// Percent escapes as the bytes they stand for; anything else as it is.
fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let hex = |at: usize| {
        bytes
            .get(at)
            .and_then(|&byte| char::from(byte).to_digit(16))
    };
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], hex(at + 1), hex(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                decoded.push((high * 16 + low) as u8);
                at += 3;
            }
            (byte, ..) => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}
