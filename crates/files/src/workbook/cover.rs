//! The cover: whose plan it is, its answer as it was and as it is now, the link that opens it, and
//! what the workbook leaves out.

use super::Plan;
use super::years::Totals;
use crate::number::Formula;
use crate::sheet::{Content, Look, Sheet, Tab};
use app::views::first::Spoken;
use model::run;
use text::views::print::BY_HAND;
use text::workbook as said;
use text::{first, names, one_page};

pub fn sheet(plan: &Plan, link: &str, totals: &Totals) -> Sheet {
    let (page, mut sheet) = (plan.page, Sheet::new(Tab::Cover));
    sheet.widths = vec![(0, 36), (1, 100)];
    let title = if page.title.is_empty() {
        Content::Words(first::NAME.into())
    } else {
        Content::Users(page.title.clone())
    };
    sheet.put(0, 0, Look::Title, title);
    let spoken = Spoken::of(&page.scenario, &run(&page.scenario));
    let prices = page.style.prices;
    let mut row = 2;
    let mut line = |label: &str, content| {
        sheet.words(row, 0, Look::Heading, label);
        if let Some(content) = content {
            sheet.put(row, 1, Look::Plain, content);
        }
        row += 1;
    };
    let words = |words: &str| Some(Content::Words(words.into()));
    line(
        said::WHEN_WRITTEN,
        words(&first::spoken(spoken, page.style)),
    );
    line(said::LINK, words(link));
    line(said::PRICES, words(said::PRICES_EXPLAINED));
    line(said::CAVEAT, words(&names::caveat(page.style)));
    line(said::MADE_WITH, words(&one_page::versions()));
    line(said::HOW_TO_USE, words(said::CHANGE_A_CELL));
    line(said::LEFT_OUT, words(said::WHAT_IS_LEFT_OUT));
    for by_hand in BY_HAND {
        line(by_hand, None);
    }
    row += 1;
    let mut now = |label: &str, look, formula: Formula| {
        sheet.words(row, 0, Look::Heading, label);
        sheet.formula(row, 1, look, formula);
        row += 1;
    };
    now(said::NPV_NOW, Look::Pounds, totals.npv.clone());
    now(said::PV_COST, Look::Pounds, totals.pv_cost.clone());
    now(said::PV_AVOIDED, Look::Pounds, totals.pv_avoided.clone());
    sheet.words(row, 0, Look::Heading, said::price_level(prices));
    sheet.put(row, 1, Look::Decimal, Content::Number(prices.level()));
    sheet.name(row, 1, "price_level");
    sheet
}
