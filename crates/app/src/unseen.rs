//! Marks that travel in pasted text and cannot be seen: they are dropped from whatever is read.

/// Whether a character shows nothing and parts nothing: soft hyphens, joiners, direction marks,
/// byte order marks.
pub fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{3164}'
            | '\u{FFA0}'
            | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E01EF}'
    )
}

/// As much of a title, a name or a reason as is kept: `longest` characters in one line, without
/// marks that hide, turn or break what is shown. What joins letters and pictures stays.
pub fn kept(text: &str, longest: usize) -> String {
    let joins = |c: char| matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}');
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    text.chars()
        .filter(|&c| !breaks(c) && (!is_unseen(c) || joins(c)))
        .take(longest)
        .collect()
}

/// A text without them; gaps of every other kind are spaces.
pub fn dropped(text: &str) -> String {
    let seen = text.chars().filter(|c| !is_unseen(*c));
    seen.map(|c| match c {
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => {
            ' '
        }
        other => other,
    })
    .collect()
}
