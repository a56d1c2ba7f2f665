//! The results of every preset as a table, for readers whose browser may not run the page's program. The build puts it into index.html;
//! the page itself does without. Markup leaves out what HTML allows to, since every first visit fetches it.

use app::Style;
use model::preset::Preset;
use model::{Scenario, run};
use text::names;
use text::number::{count, money};

/// The table in the markup of HTML, with the figures of this build's model.
pub fn table() -> String {
    let rows: String = Preset::ALL.into_iter().map(row).collect();
    format!(
        "<table><caption>Every preset. Each figure is the change against universal services alone.<thead><tr>\
         <th scope=col>Preset<th scope=col>Workers<th scope=col>Cost a year<th scope=col>Better off in year 5<th scope=col>Net value over 10 years<tbody>{rows}</table>"
    )
}

fn row(preset: Preset) -> String {
    let results = run(&preset.applied_to(&Scenario::default()));
    format!(
        "<tr><th scope=row>{}<td>{}<td>{}<td>{} more<td>{}",
        names::preset(preset),
        results.workers_full,
        money(results.cost_full, Style::default()),
        count(results.extra[results.headline_year() - 1]),
        money(results.npv, Style::default())
    )
}
