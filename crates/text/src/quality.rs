//! What the page can be relied on for: `docs/quality.md` with every assumption from the table, what
//! was proved, and what each version changed.

use crate::field::shown;
use crate::names;
use crate::views::assumptions as words;
use model::{Parameter, ROWS};

const QUALITY: &str = include_str!("../../../docs/quality.md");
const PROVED: &str = include_str!("../../../docs/proved.md");
const CHANGES: &str = include_str!("../../../CHANGELOG.md");

/// All of it, as Markdown.
pub fn markdown() -> String {
    // Its headings stand one level below the section they are in.
    let changes: String = CHANGES
        .lines()
        .skip_while(|line| !line.starts_with("## "))
        .map(|line| match line.strip_prefix('#') {
            Some(_) => format!("#{line}\n"),
            None => format!("{line}\n"),
        })
        .collect();
    QUALITY
        .replace("{assumptions}", &assumptions())
        .replace("{proved}", PROVED)
        .replace("{changes}", &changes)
}

/// Every row of the parameter table.
fn assumptions() -> String {
    let style = Default::default();
    let mut table = row(&words::LOG.map(String::from));
    table += &row(&words::LOG.map(|_| "---".into()));
    for each in ROWS
        .iter()
        .filter(|row| row.parameter != Parameter::Evidence)
    {
        let evidence = each.parameter.evidence();
        let source = evidence.source();
        let at = |value| shown(each, value, style);
        table += &row(&[
            names::parameter(each.parameter).to_string(),
            at(each.default),
            evidence.range.map_or(String::new(), |(low, high)| {
                words::from_to(&at(low), &at(high))
            }),
            words::evidence(each.parameter),
            match source.url {
                "" => source.title.to_string(),
                url => format!("[{}]({url})", source.title),
            },
        ]);
    }
    table
}

fn row(cells: &[String; 5]) -> String {
    let cells = cells.each_ref().map(|cell| cell.replace('|', "/"));
    format!("| {} |\n", cells.join(" | "))
}
