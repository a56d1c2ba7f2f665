//! The page's tables as CSV files.

use crate::zipped::Named;
use app::Computed;
use app::page::Page;
use app::table::Table;
use app::views::{agencies, decisions, evidence, how_sure, mixes, numbers, places, worth};
use model::optimum::ValueOfMixes;
use model::sensitivity::tornado;
use text::table::csv;

pub fn tables(page: &Page) -> Vec<Named> {
    let computed = Computed::of(&page.scenario);
    let (scenario, results) = (&page.scenario, &computed.results);
    let marked = mixes::Marked::all(scenario, results, &ValueOfMixes::of(results));
    let tables = [
        numbers::table(scenario, results),
        decisions::table(results),
        agencies::table(scenario, results),
        mixes::table(scenario, &marked),
        places::table(page),
        places::by_year(page),
        places::opening(scenario, results),
        worth::every_group(results),
        evidence::table(page),
        how_sure::table(&tornado(scenario)),
    ];
    // Without this mark spreadsheets take a file for one of another age, every £ for two letters.
    let file = |table: &Table| {
        let text = format!("\u{FEFF}{}", csv(table, page));
        (
            format!("tables/{}", table.of.file_of(page)),
            text.into_bytes(),
        )
    };
    tables.iter().map(file).collect()
}
