//! Lines of a list that are about it and not in it: where it is from, and of when.

/// Words that say when or where from a list is, and not where anybody lives.
const OF_NOTES: [&str; 18] = [
    "source",
    "note",
    "updated",
    "table ",
    "figure ",
    "page ",
    "date",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Whether a line without a separator is a note, whatever figures end it.
pub fn is_note(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    OF_NOTES.iter().any(|word| lower.contains(word)) || says_when(&lower) || is_date(&lower)
}

/// "Source: the council, 2020".
pub fn begins(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let begins = ["source", "note:", "notes:", "updated ", "table "];
    says_when(&lower) || begins.iter().any(|word| lower.starts_with(word))
}

/// "1 May 2020", "01/05/2020".
fn is_date(text: &str) -> bool {
    let words: Vec<&str> = text.split([' ', '/', '-', '.']).collect();
    words.windows(3).any(|date| {
        let is_year =
            date[2].len() == 4 && (date[2].starts_with("19") || date[2].starts_with("20"));
        is_year && date[0].len() <= 2 && date[0].parse::<u8>().is_ok()
    })
}

/// "As at May 2020", "As of 2019".
fn says_when(lower: &str) -> bool {
    let mut words = lower.split(' ');
    words.next() == Some("as") && matches!(words.next(), Some("at" | "of"))
}
