//! A pasted text as lines of cells: parted by tabs, semicolons or commas, with quotes around what
//! holds one of them; or by the gap before the figures where there is none.
//!
//! Each line is parted by its own separator, because people paste below what they have typed.

use crate::unseen;
use csv_core::ReaderBuilder;

/// A line of the text that holds anything.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub cells: Vec<String>,
    /// Cells of a line without a separator were parted by guess.
    pub by_gaps: bool,
    /// Commas inside its figures may part thousands or cells: the same line with all of them
    /// parted.
    pub all_parted: Option<Vec<String>>,
    /// A gap follows the commas that part cells, so the others part thousands.
    pub spaced: bool,
}

impl Line {
    fn new(cells: Vec<String>) -> Line {
        Line {
            cells,
            by_gaps: false,
            all_parted: None,
            spaced: false,
        }
    }
}

pub fn of(text: &str) -> Vec<Line> {
    let text = unseen::dropped(text).replace(['“', '”', '„'], "\"");
    let whole = whole_lines(&text);
    whole
        .iter()
        .map(|line| parted(line))
        .filter(|line| line.cells.iter().any(|cell| !cell.is_empty()))
        .collect()
}

/// Lines of the text; a cell in quotes may hold a line's end.
fn whole_lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![];
    let mut open = false;
    let paired = text.matches('"').count().is_multiple_of(2);
    for line in text.lines() {
        match lines.last_mut().filter(|_| open) {
            Some(begun) => {
                begun.push(' ');
                begun.push_str(line);
            }
            None => lines.push(line.into()),
        }
        // Quotes open a cell only where one begins; elsewhere they are inches, or names.
        let begun = lines.last().map_or("", String::as_str);
        let opens = begun.trim_start().starts_with('"') || begun.contains([',', ';', '\t']);
        open = opens && paired && !begun.matches('"').count().is_multiple_of(2);
    }
    lines
}

fn parted(line: &str) -> Line {
    let outside = outside_quotes(line);
    for separator in ['\t', ';'] {
        if outside.contains(separator) {
            return Line::new(cells(line, separator));
        }
    }
    if outside.contains(',') {
        let all = cells(line, ',');
        let joined = cells(&thousands_joined(line), ',');
        if joined.len() > 1 {
            return Line {
                all_parted: (joined != all).then_some(all),
                spaced: outside.contains(", "),
                ..Line::new(joined)
            };
        }
        // Every comma stands inside a number.
        return Line {
            by_gaps: true,
            ..Line::new(vec![line.trim().into()])
        };
    }
    if let Some((name, rest)) = line.split_once(':').filter(|(_, rest)| is_figures(rest)) {
        return Line::new(vec![name.trim().into(), rest.trim().into()]);
    }
    Line {
        by_gaps: true,
        ..Line::new(vec![cells(line, '\t').swap_remove(0)])
    }
}

fn is_figures(text: &str) -> bool {
    text.trim().starts_with(|c: char| c.is_ascii_digit())
}

/// The line with what stands in quotes left out.
fn outside_quotes(line: &str) -> String {
    match line.matches('"').count() % 2 {
        0 => line.split('"').step_by(2).collect(),
        // One without its other is no quote.
        _ => line.into(),
    }
}

/// Commas that part groups of three figures, taken out: those with a figure before and three after,
/// and no gap.
fn thousands_joined(line: &str) -> String {
    let mut text = String::new();
    let mut quoted = false;
    for (at, letter) in line.char_indices() {
        quoted ^= letter == '"';
        let before = text.ends_with(|c: char| c.is_ascii_digit());
        let after = &line[at + letter.len_utf8()..];
        let group = after.chars().take_while(char::is_ascii_digit).count() == 3;
        if letter == ',' && !quoted && before && group {
            continue;
        }
        text.push(letter);
    }
    text
}

/// The cells of one line, quotes taken off, gaps at their ends too; empty ones at its end dropped.
fn cells(line: &str, separator: char) -> Vec<String> {
    // A quote counts only where a cell begins, so gaps before it go first.
    let (gap, none) = (format!("{separator} \""), format!("{separator}\""));
    let mut text = format!("{}\n", line.trim_matches([' ', '\r']));
    while text.contains(&gap) {
        text = text.replace(&gap, &none);
    }
    let mut reader = ReaderBuilder::new().delimiter(separator as u8).build();
    let (mut bytes, mut ends) = (vec![0; text.len()], vec![0; text.len() + 1]);
    let (_, _, _, count) = reader.read_record(text.as_bytes(), &mut bytes, &mut ends);
    let mut start = 0;
    let mut found = vec![];
    for &end in ends.iter().take(count) {
        let cell = String::from_utf8_lossy(bytes.get(start..end).unwrap_or_default());
        found.push(cell.split_whitespace().collect::<Vec<_>>().join(" "));
        start = end;
    }
    while found.len() > 1 && found.last().is_some_and(String::is_empty) {
        found.pop();
    }
    if found.is_empty() {
        found.push(String::new());
    }
    found
}
