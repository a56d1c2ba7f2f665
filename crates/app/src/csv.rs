//! Text in a CSV file: quoted where it has to be, and never a formula to a spreadsheet.

/// A spreadsheet would run a text that begins with one of these, also in the full width of Chinese
/// and Japanese keyboards.
const RUN: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// One cell. An apostrophe before what a spreadsheet would run makes it plain text.
pub fn cell(text: &str) -> String {
    let guard = if text.trim_start().starts_with(RUN) {
        "'"
    } else {
        ""
    };
    if text.contains(['"', ',', '\r', '\n']) {
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
            ("Weald, east", "\"Weald, east\""),
            ("the \"hub\"", "\"the \"\"hub\"\"\""),
        ] {
            assert_eq!(cell(text), expected);
        }
    }
}
