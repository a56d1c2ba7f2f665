//! How wide a label is, about, before the browser has drawn it: what keeps labels apart and inside
//! their picture in the widest of the fonts that readers have.

/// Width in pixels of a strong text of 13 px.
pub fn strong(text: &str) -> f64 {
    text.chars().map(letter).sum()
}

/// The same of a plain text.
pub fn plain(text: &str) -> f64 {
    strong(text) * 0.86
}

fn letter(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 't' | ' ' | '.' | ',' | '-' => 4.7,
        'm' | 'w' | 'M' | 'W' => 13.8,
        '0'..='9' | '£' | '%' => 9.45,
        _ => 9.2,
    }
}
