//! Sharing the link, alone or after a sentence that can stand by itself in a mail or a chat.

use super::{doubt, question};
use crate::number::years;
use app::Style;
use app::views::first::First;

pub const COPY_LINK: &str = "Copy link";
pub const COPY_ANSWER: &str = "Copy answer and link";
/// Where the system has a way of its own to send something on.
pub const SEND: &str = "Send answer and link";
pub const LINK: &str = "Link to exactly this page";
pub const OPEN_A_LINK: &str = "Open a link or file: paste or drop anything that holds one";
pub const FILES: &str = "Save it to a file, or open one";

/// How long a link is, and what it holds.
pub fn holds(characters: usize) -> String {
    format!("{characters} characters. It holds every number on the page and nothing about you.")
}

/// "Option b: This plan fits the budget, ... Net value: minus £20 million to £50 million in 8 of 10
/// cases, over 10 years in 2012-13 prices. A planning aid, not a forecast.": the plan's name, the
/// answer, the range with its period and prices, and what it is not. On one line, as the room's
/// board reads it.
pub fn answer(title: &str, first: &First, style: Style) -> String {
    let name = match title {
        "" => String::new(),
        title => format!("{title}: "),
    };
    let said = question::answer(first.answer, style).into_iter();
    let said: String = said.map(|span| span.text).collect();
    let range = first.doubt.spread.as_ref().map(|spread| {
        format!(
            " {}, over {} in {} prices.",
            doubt::title(spread, style),
            years(first.doubt.years),
            style.prices.year()
        )
    });
    format!("{name}{said}{} A planning aid, not a forecast.", range.unwrap_or_default())
}
