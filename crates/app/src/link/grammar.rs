//! What a link looks like from outside: the few facts that index.html's own script, the frame and
//! the reader of links share. A test holds each of them against what is printed.

/// The version that is printed. The next one needs a step in `versions.rs`, or does not compile.
pub const VERSION: usize = 1;
/// What every version begins with: `v1`.
pub(super) const VERSION_LETTER: char = 'v';
/// What the check code begins with; no key does.
pub(super) const CODE_LETTER: char = 'k';
/// Letters and digits of a check code, after its first letter.
pub(super) const CODE_LENGTH: usize = 4;

/// The key of the words for a frame, and the name they have in the query of an address.
pub const FRAME: &str = "e1";
pub const FRAME_IN_A_QUERY: &str = "embed";
/// Longest link ever handed out, in characters; beyond it the page offers a file instead.
pub const LONGEST: usize = 1900;

/// The regular expression by which index.html's script sees that an address opens a link, so that
/// it hides the prerendered figures: a fragment, one with its `#` escaped, or a query with a
/// version.
pub const IN_AN_ADDRESS: &str = "#.|%23|[?].*v=?[0-9]";
/// The expression by which the same script sees that an address says what a frame shows.
pub const FRAME_IN_AN_ADDRESS: &str = "[_#]e1|[?&]embed";

/// Whether a text has the form of a link, as a host's page may send it: a version, then segments in
/// the characters that links are made of. It says nothing of what the link holds.
pub fn has_the_form_of_a_link(text: &str) -> bool {
    let mut segments = text.split('_');
    let safe = |segment: &str| {
        let safe = |byte: u8| byte.is_ascii_alphanumeric() || b"~.-".contains(&byte);
        !segment.is_empty() && segment.bytes().all(safe)
    };
    text.len() <= LONGEST && segments.next().and_then(version).is_some() && segments.all(safe)
}

/// Whether a text begins as links do: a version, and something after it.
pub fn begins_with_a_version(text: &str) -> bool {
    let begun = text.split_once('_');
    begun.is_some_and(|(first, _)| version(first).is_some())
}

/// The number of a segment such as `v1`; None for anything else, and for version 0, which never
/// existed. A version too great to count is given as the greatest there is.
pub(super) fn version(segment: &str) -> Option<usize> {
    let digits = segment.strip_prefix(VERSION_LETTER)?;
    let all_digits = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    all_digits
        .then(|| digits.parse().unwrap_or(usize::MAX))
        .filter(|&version| version > 0)
}
