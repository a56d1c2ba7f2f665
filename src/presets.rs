//! The results of every preset as a table, for readers whose browser may not run the page's
//! program. The build puts it into index.html; the page itself does without. Markup leaves out what
//! HTML allows to, since every first visit fetches it.

use app::Style;
use model::preset::Preset;
use model::{Results, Scenario, run};
use text::presets as words;

/// The table in the markup of HTML, with the figures of this build's model.
pub fn table() -> String {
    let all = Preset::ALL.map(|preset| (preset, run(&preset.applied_to(&Scenario::default()))));
    // Presets leave the years counted alone, so one heading holds for all.
    let (years, year) = all.first().map_or((0, 0), |(_, results)| {
        (results.extra.len(), results.headline_year())
    });
    let headings: String = words::headings(years, year)
        .map(|heading| format!("<th scope=col>{heading}"))
        .concat();
    let rows: String = all
        .iter()
        .map(|(preset, results)| row(*preset, results))
        .collect();
    let caption = words::CAPTION;
    format!("<table><caption>{caption}<thead><tr>{headings}<tbody>{rows}</table>")
}

fn row(preset: Preset, results: &Results) -> String {
    let [name, cells @ ..] = words::row(preset, results, Style::default());
    let cells = cells.map(|cell| format!("<td>{cell}")).concat();
    format!("<tr><th scope=row>{name}{cells}")
}
