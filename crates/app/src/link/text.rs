//! Text inside a link, in characters that no mail program touches: letters, digits and full stops
//! stand for themselves, a hyphen for a space, and `~` with two hexadecimal digits for any other
//! byte of UTF-8.

pub fn escape(text: &str) -> String {
    text.bytes().fold(String::new(), |mut escaped, byte| {
        match byte {
            b' ' => escaped.push('-'),
            b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => escaped.push(char::from(byte)),
            other => escaped.push_str(&format!("~{other:02X}")),
        }
        escaped
    })
}

/// The text again; None where an escape is broken. Characters that only a hand could have typed
/// stand for themselves.
pub fn unescape(escaped: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(escaped.len());
    let mut rest = escaped.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'-' => b' ',
            b'~' => {
                let digit = |byte: u8| char::from(byte).to_digit(16);
                let (high, low) = (digit(rest.next()?)?, digit(rest.next()?)?);
                (high * 16 + low) as u8
            }
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_comes_back_whole() {
        for text in [
            "Cabinet option B",
            "A_b-c~d%e#f",
            "£8.5m & more?",
            "Família 家族",
            "",
        ] {
            let escaped = escape(text);
            assert!(
                escaped
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-~.".contains(&byte)),
                "{escaped}"
            );
            assert_eq!(unescape(&escaped).as_deref(), Some(text));
        }
        assert_eq!(escape("cabinet option b"), "cabinet-option-b");
    }

    #[test]
    fn a_broken_escape_is_refused() {
        for broken in ["~", "~4", "~zz", "~FF"] {
            assert_eq!(unescape(broken), None, "{broken}");
        }
    }
}
