//! Text in a CSV file: quoted where it has to be, and never a formula to a spreadsheet.

/// A spreadsheet would run a text that begins with one of these, also in the full width of Chinese
/// and Japanese keyboards.
const RUN: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// One cell. An apostrophe before what a spreadsheet would run makes it plain text.
pub fn cell(text: &str) -> String {
    // A spreadsheet may part cells at other signs than commas, and then run what follows.
    let runs = text
        .split([',', ';', '\t', '|'])
        .any(|part| part.trim_start().starts_with(RUN));
    let guard = if runs { "'" } else { "" };
    if text.contains(['"', ',', ';', '\t', '|', '\r', '\n']) {
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    } else {
        format!("{guard}{text}")
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn a_cell_is_quoted_where_needed_and_never_a_formula() {
        for (text, expected) in [
            ("Swale", "Swale"),
            ("=1+1", "'=1+1"),
            (" @sum", "' @sum"),
            ("-2", "'-2"),
            ("＝1+1", "'＝1+1"),
            ("+1,2", "\"'+1,2\""),
            (";=1+1", "\"';=1+1\""),
            ("x;=1+1", "\"'x;=1+1\""),
            ("Weald, east", "\"Weald, east\""),
            ("the \"hub\"", "\"the \"\"hub\"\"\""),
        ] {
            assert_eq!(cell(text), expected);
        }
    }
}
