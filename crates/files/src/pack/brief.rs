//! The brief: two pages for a committee, with the recommendation left open.

use super::Given;
use super::code::code;
use crate::docx::{Block, Document, Picture, written};
use app::join::whole;
use app::page::Page;
use app::table::Table;
use app::views::compare::{self, Kept, Yours};
use app::views::evidence::grades;
use app::views::first::{First, Spread};
use app::{Computed, Style, link};
use model::sensitivity::tornado;
use text::first::{doubt, over_time, question};
use text::one_page::{Difference, differences, mix};
use text::table::{cell, heading};
use text::views::assumptions::evidence;
use text::views::print::grades as graded;
use text::{how_sure, names, one_page, pack as said};

/// How many assumptions that matter, and how many differences, two pages have room for.
const MATTERS: usize = 5;
const DIFFERS: usize = 6;
/// The same beside other plans, whose columns make the table of options higher.
const DIFFERS_BESIDE_OTHERS: usize = 3;
/// Widths of the pictures, in millimetres.
const TRIANGLE: f64 = 92.0;
const CHART: f64 = 88.0;
const CODE: f64 = 22.0;

/// The brief's file; `shown` is the plan's link with the page's address.
pub fn brief(page: &Page, shown: &str, date: &str, given: &Given) -> Option<Vec<u8>> {
    let style = page.style;
    let computed = Computed::of(&page.scenario);
    let yours = Kept::of(page);
    let spread = Spread::of(&yours.outcome);
    let first = First::of(page, &computed, &spread, None);
    let title = match page.title.as_str() {
        "" => said::BRIEF.to_string(),
        title => title.to_string(),
    };
    let mut blocks = vec![
        Block::Title(title.clone()),
        Block::Text(question::question(&first.question, style).concat()),
        Block::Heading(said::RECOMMENDATION.into()),
        Block::Text(said::TO_BE_WRITTEN.into()),
        Block::Free(3),
        Block::Text(said::MADE_BY.into()),
        Block::Heading(said::ANSWER.into()),
        Block::Text(spans(question::answer(first.answer, style))),
        Block::Heading(said::WHO_GETS_WHAT.into()),
    ];
    let mix = mix(page, &computed.results, style);
    let picture = |name: &str, described: String, width: f64| {
        let given = given.files.iter().find(|file| file.name == name)?;
        Some(Block::Picture(Picture {
            png: given.content.clone(),
            described,
            width,
        }))
    };
    blocks.extend(picture("triangle.png", said::triangle(&mix), TRIANGLE));
    blocks.extend(mix.into_iter().map(Block::Point));
    blocks.push(Block::Heading(said::HOW_SURE.into()));
    let sure = match &first.doubt.spread {
        Some(spread) => doubt::described(&first.doubt, spread, style),
        None => doubt::NOTHING_SPENT.into(),
    };
    blocks.push(Block::Text(sure.clone()));
    blocks.extend(picture("doubt.png", sure, CHART));
    let chart = &first.over_time;
    let time = over_time::described(&chart.lines, chart.first_year, style);
    blocks.push(Block::Text(format!("{}.", over_time::title(chart.finding))));
    blocks.extend(picture("time.png", time, CHART));
    blocks.extend(options(page, &yours));
    blocks.extend(matters(page));
    blocks.push(Block::Heading(said::DIFFERS.into()));
    blocks.push(starting_point(style));
    let differs = differences(page, style);
    let room = match page.kept.len() {
        0 | 1 => DIFFERS,
        _ => DIFFERS_BESIDE_OTHERS,
    };
    let more = differs.len().saturating_sub(room);
    let line = |Difference { text, reason }: Difference| match reason.as_str() {
        "" => Block::Point(text),
        reason => Block::Point(format!("{text}.{}", text::views::print::reason(reason))),
    };
    let before = blocks.len();
    blocks.extend(differs.into_iter().take(room).map(line));
    if more > 0 {
        blocks.push(Block::Text(said::more(more)));
    }
    if blocks.len() == before {
        blocks.push(Block::Text(text::views::print::NO_ASSUMPTION_AND_NO.into()));
    }
    blocks.extend(caveats(style));
    blocks.extend(again(page, shown, date));
    let source = shown.to_string();
    written(&Document {
        title,
        source,
        blocks,
    })
}

fn spans(spans: Vec<question::Span>) -> String {
    spans.into_iter().map(|span| span.text).collect()
}

/// What the plan is held against: the families of the page as it first opens.
fn starting_point(style: Style) -> Block {
    let start = Page::default();
    let computed = Computed::of(&start.scenario);
    Block::Text(said::starting_point(&mix(&start, &computed.results, style)))
}

/// This plan and those kept beside it, a plan a column.
fn options(page: &Page, yours: &Kept) -> Vec<Block> {
    let kept: Vec<Kept> = page.kept.iter().map(Kept::of).collect();
    let mine = Yours {
        page,
        figures: yours.figures,
        outcome: Some(&yours.outcome),
    };
    let mut blocks = vec![
        Block::Page(said::OPTIONS.into()),
        Block::Table(rows(&compare::results(&mine, &kept), page.style)),
    ];
    if kept.is_empty() {
        blocks.push(Block::Text(said::NOT_KEPT.into()));
    }
    let names = kept.iter().enumerate();
    let names: Vec<_> = names
        .map(|(place, kept)| said::kept(place, &kept.page.title))
        .collect();
    if !names.is_empty() {
        blocks.push(Block::Text(format!("{}.", names.join("; "))));
    }
    blocks
}

fn rows(table: &Table, style: Style) -> Vec<Vec<String>> {
    let head = table.columns.iter().map(|&column| heading(column).into());
    let row = |row: &Vec<_>| row.iter().map(|filled| cell(filled, style)).collect();
    [head.collect()]
        .into_iter()
        .chain(table.rows.iter().map(row))
        .collect()
}

/// The assumptions that move net value most, with how far they can be trusted.
fn matters(page: &Page) -> Vec<Block> {
    let style = page.style;
    let swings = tornado(&page.scenario);
    let mut table = vec![said::HEADS.map(String::from).to_vec()];
    table.extend(swings.iter().take(MATTERS).map(|swing| {
        vec![
            how_sure::name(swing),
            how_sure::span(swing, style),
            said::ends(swing.npv, style),
            evidence(swing.parameter()),
        ]
    }));
    vec![Block::Heading(said::MATTERS.into()), Block::Table(table)]
}

fn caveats(style: Style) -> Vec<Block> {
    vec![
        Block::Heading(said::CAVEATS.into()),
        Block::Point(names::caveat(style)),
        Block::Point(graded(grades())),
        Block::Point(said::PLAIN.into()),
        Block::Point(names::INDEPENDENT.into()),
    ]
}

/// The link, the code, and what made it.
fn again(page: &Page, shown: &str, date: &str) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(said::AGAIN.into())];
    if link::print(&whole(page)).len() > link::LONGEST {
        blocks.push(Block::Text(said::TOO_LONG.into()));
    } else {
        blocks.push(Block::Link(shown.into()));
        blocks.push(Block::Text(said::OPENS.into()));
        blocks.extend(code(shown).map(|png| {
            Block::Picture(Picture {
                png,
                described: said::CODE.into(),
                width: CODE,
            })
        }));
    }
    blocks.push(Block::Text(said::made(date, &one_page::versions())));
    blocks
}
