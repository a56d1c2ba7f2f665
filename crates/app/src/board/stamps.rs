//! Times and dates beside a name: `[10:42]`, `10:42 AM`, `05/03/2024, 10:42:13 -`, `Yesterday`.

/// Words that stand beside a time and are part of it. A month by its first letters.
const BESIDE: [&str; 31] = [
    "am",
    "pm",
    "at",
    "today",
    "yesterday",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "gmt",
    "utc",
    "bst",
    "a.m",
    "p.m",
    "tues",
    "thur",
    "thurs",
    "on",
    "the",
    "edited",
    "sent",
];
const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];
/// Marks around a time.
const AROUND: [char; 16] = [
    '[', ']', '(', ')', ',', '.', '-', '–', '—', '•', '·', '|', '<', '>', ';', '\u{200E}',
];

/// What a word is to a time.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// A time or a date: it proves that this is one.
    Time,
    /// Part of one where one stands beside it.
    Beside,
    /// A mark alone.
    Mark,
    Other,
}

/// A text without the time that it begins with; None where it begins with none.
pub fn off_the_front(text: &str) -> Option<&str> {
    let mut rest = text.trim_start();
    let (mut proven, mut without) = (false, None);
    while !rest.is_empty() {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        // "[10:42]Alex" and "10:42:Alex" are written too.
        let end = rest
            .find(']')
            .filter(|_| rest.starts_with('['))
            .map_or(end, |at| end.min(at + 1));
        match kind(&rest[..end]) {
            Kind::Other => break,
            Kind::Time => proven = true,
            Kind::Beside | Kind::Mark => {}
        }
        rest = rest[end..].trim_start();
        without = Some(rest);
    }
    without.filter(|_| proven)
}

/// A text without the time that it ends with; None where it ends with none.
pub fn off_the_end(text: &str) -> Option<&str> {
    let mut rest = text.trim_end();
    let (mut proven, mut without) = (false, None);
    while !rest.is_empty() {
        let start = rest.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        let start = rest.ceil_char_boundary(start);
        match kind(&rest[start..]) {
            Kind::Other => break,
            Kind::Time => proven = true,
            Kind::Beside | Kind::Mark => {}
        }
        rest = rest[..start].trim_end();
        without = Some(rest);
    }
    without.filter(|_| proven)
}

/// Whether a text is a time and nothing else.
pub fn is_one(text: &str) -> bool {
    off_the_front(text) == Some("")
}

fn kind(word: &str) -> Kind {
    let bare = word.trim_matches(AROUND);
    if bare.is_empty() {
        return Kind::Mark;
    }
    if is_a_time(bare) {
        return Kind::Time;
    }
    let is = |known: &&str| bare.eq_ignore_ascii_case(known);
    let digits = bare.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']);
    let day_or_year =
        digits.len() <= 4 && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let month = bare.len() <= 9
        && MONTHS.iter().any(|month| {
            bare.get(..3)
                .is_some_and(|begun| begun.eq_ignore_ascii_case(month))
                && (bare.len() == 3 || LONG_MONTHS.iter().any(is))
        });
    if day_or_year || month || BESIDE.iter().any(is) {
        Kind::Beside
    } else {
        Kind::Other
    }
}

const LONG_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "sept",
    "september",
    "october",
    "november",
    "december",
];

/// Figures parted by colons, or three numbers parted as dates are, perhaps with what clocks add.
fn is_a_time(word: &str) -> bool {
    let figures = word.bytes().filter(u8::is_ascii_digit).count();
    let parts = |mark: char| word.matches(mark).count();
    let begins = word.starts_with(|c: char| c.is_ascii_digit());
    let all = |more: &[u8]| {
        word.bytes()
            .all(|byte| byte.is_ascii_digit() || more.contains(&byte.to_ascii_lowercase()))
    };
    let clock = (1..=3).contains(&parts(':')) && figures >= 3 && all(b":.,-+tzampu>");
    let date = ['/', '-', '.'].iter().any(|&mark| parts(mark) == 2) && figures >= 3 && all(b"/-.,");
    // 10.42am, 3pm
    let short = all(b".amp") && word.len() <= 7 && word.to_ascii_lowercase().ends_with('m');
    begins && figures > 0 && (clock || date || short)
}
