//! Reads a number as people type it: "1,100", "£8.5 million", "8.5m", "25%", with spaces. Anything
//! else is refused with a reason.

use super::decimal;
use super::refusal::Refusal;

/// A number as typed, and whether it carried a percent sign (then the value is already a fraction
/// of 1).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Typed {
    pub value: f64,
    pub percent: bool,
}

/// Words and letters that multiply what stands before them.
const SCALES: [(&str, f64); 9] = [
    ("%", 0.01),
    ("thousand", 1e3),
    ("million", 1e6),
    ("billion", 1e9),
    ("bn", 1e9),
    ("mn", 1e6),
    ("k", 1e3),
    ("m", 1e6),
    ("", 1.0),
];

pub fn parse(text: &str) -> Result<Typed, Refusal> {
    let compact: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect::<String>()
        .to_ascii_lowercase();
    if compact.is_empty() {
        return Err(Refusal::Empty);
    }
    let refused = || Refusal::NotANumber(shown(text));
    let (negative, rest) = strip_sign(&compact);
    let rest = rest.strip_prefix('£').unwrap_or(rest);
    let (negative, rest) = if negative {
        (true, rest)
    } else {
        strip_sign(rest)
    };
    let digits_end = rest
        .find(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.'))
        .unwrap_or(rest.len());
    let (digits, suffix) = rest.split_at_checked(digits_end).ok_or_else(refused)?;
    let (_, scale) = SCALES
        .iter()
        .find(|(word, _)| *word == suffix)
        .ok_or_else(refused)?;
    let size = unsigned(digits).ok_or_else(refused)?;
    let value = if suffix == "%" {
        size / 100.0
    } else {
        size * scale
    };
    Ok(Typed {
        value: if negative { -value } else { value },
        percent: suffix == "%",
    })
}

fn strip_sign(text: &str) -> (bool, &str) {
    for sign in ["minus", "-", "\u{2212}"] {
        if let Some(rest) = text.strip_prefix(sign) {
            return (true, rest);
        }
    }
    (false, text)
}

/// Digits with commas only between groups of three, and at most one point.
fn unsigned(text: &str) -> Option<f64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let groups: Vec<&str> = whole.split(',').collect();
    let grouped_well = groups.len() == 1
        || (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3);
    if !grouped_well || fraction.contains(',') {
        return None;
    }
    decimal::read(&text.replace(',', ""))
}

/// The user's own text, short enough to quote back.
fn shown(text: &str) -> String {
    let mut short: String = text.trim().chars().take(30).collect();
    if text.trim().chars().count() > 30 {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (text, expected) in [
            ("1,100", 1100.0),
            (" 1 100 ", 1100.0),
            ("£8.5 million", 8.5e6),
            ("8.5m", 8.5e6),
            ("£412k", 412e3),
            ("1.2 bn", 1.2e9),
            ("-5", -5.0),
            ("minus £4.2 million", -4.2e6),
            ("£-3", -3.0),
            (".5", 0.5),
            ("1,234,567.5", 1_234_567.5),
        ] {
            assert_eq!(
                parse(text),
                Ok(Typed {
                    value: expected,
                    percent: false
                }),
                "{text}"
            );
        }
        assert_eq!(
            parse("25%"),
            Ok(Typed {
                value: 0.25,
                percent: true
            })
        );
        assert_eq!(
            parse("3.5 %"),
            Ok(Typed {
                value: 0.035,
                percent: true
            })
        );
    }

    #[test]
    fn anything_else_is_refused_with_a_reason() {
        for text in [
            "", "  ", "abc", "1e3", "1,1", "1,10,0", "--5", "1.2.3", "£", "%", "five", "1,100x",
            "٣", "NaN", "inf",
        ] {
            assert!(
                parse(text).is_err(),
                "{text:?} was read as {:?}",
                parse(text)
            );
        }
    }
}
