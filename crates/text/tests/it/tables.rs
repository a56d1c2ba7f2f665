//! A table as other tests look at it: in words and as a file, with the page's first settings.

use app::table::Table;
use app::{Page, Style};
use text::table;

/// Its cells in words.
pub fn rows(table: &Table) -> Vec<Vec<String>> {
    let word = |cell| table::cell(cell, Style::default());
    let rows = table.rows.iter();
    rows.map(|row| row.iter().map(word).collect()).collect()
}

pub fn csv(table: &Table) -> String {
    table::csv(table, &Page::default())
}
