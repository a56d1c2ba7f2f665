//! The table of every preset that stands in index.html for browsers that cannot run the program:
//! its cells are the model's own figures, read back from its markup, and its headings name what
//! they head.

use app::Style;
use model::preset::Preset;
use model::{Scenario, run};
use needs_triangle::presets;
use text::{names, number};

/// The text of every element of this name, in order, in markup that leaves out closing tags.
fn texts<'a>(markup: &'a str, open: &str) -> Vec<&'a str> {
    markup
        .split(open)
        .skip(1)
        .map(|rest| rest.split('<').next().unwrap_or_default())
        .collect()
}

#[test]
fn the_table_of_presets_holds_the_models_figures() {
    let table = presets::table();
    assert_eq!(
        texts(&table, "<th scope=row>"),
        Preset::ALL.map(names::preset)
    );
    let cells = texts(&table, "<td>");
    assert_eq!(cells.len(), 4 * Preset::ALL.len());
    for (preset, cells) in Preset::ALL.into_iter().zip(cells.chunks(4)) {
        let results = run(&preset.applied_to(&Scenario::default()));
        let expected = [
            results.workers_full.to_string(),
            number::money(results.cost_full, Style::default()),
            format!("{} more", number::count(results.extra[4])),
            number::money(results.npv, Style::default()),
        ];
        assert_eq!(cells, expected, "{preset:?}");
    }
}

#[test]
fn the_starting_points_row_says_what_the_first_screen_says() {
    let table = presets::table();
    assert_eq!(
        texts(&table, "<td>")[..4],
        ["124", "£7.5 million", "203 more", "£6.1 million"]
    );
}

#[test]
fn the_table_of_presets_is_named_and_its_headings_head_something() {
    let table = presets::table();
    assert_eq!(texts(&table, "<caption>").len(), 1);
    assert_eq!(texts(&table, "<th scope=col>").len(), 5);
    assert_eq!(
        table.matches("<th").count(),
        1 + 5 + Preset::ALL.len(),
        "the head and every heading's scope"
    );
}
