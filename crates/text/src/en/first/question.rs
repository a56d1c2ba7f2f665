//! The question at the top, where its cost comes from, and the answer.

use super::figures;
use crate::area;
use crate::number::{families, money, more_families, plain, written};
use app::views::first::{Answer, Question};
use app::{Prices, Style};

/// What the button on the cost opens, and what stands there.
pub const SOURCE_AND_PERIOD: &str = "Source and period";
pub const CHANGE_IT: &str = "Change it";

/// The question in three parts; the middle one is the cost.
pub fn question(question: &Question, style: Style) -> [String; 3] {
    let place = match (question.title.as_str(), question.is_the_areas) {
        ("", true) => area::QUESTION,
        ("", false) => "Your area",
        (title, _) => title,
    };
    // What was quoted is shown beside what it is worth today.
    let quoted = match style.prices {
        Prices::Of2012 => String::new(),
        Prices::Of2025 => format!(" ({} in 2012-13)", written(question.cost)),
    };
    // What was quoted is not asserted; what the user sets is theirs.
    let cost = if question.cost_is_quoted {
        "said to cost"
    } else {
        "taken to cost"
    };
    [
        format!("{place}: {}, {cost} ", families(f64::from(question.families))),
        money(question.cost, style),
        format!(
            " each{quoted}. With {} a year, who gets what help?",
            money(question.budget, style)
        ),
    ]
}

/// Source and period of the cost.
pub fn source(question: &Question, style: Style) -> String {
    let origin = if question.cost_is_quoted {
        area::QUOTED_COST
    } else {
        area::INSTEAD_OF_QUOTED_COST
    };
    let period = format!(
        "Here it is spread over {} years, {} a year",
        plain(question.years),
        money(question.cost / question.years, style)
    );
    if question.cost_is_quoted && question.years_are_as_at_the_start {
        format!("{origin} {period}, so that {}.", area::SPREAD)
    } else {
        format!("{origin} {period}.")
    }
}

/// A piece of a sentence, plain or strong.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    pub text: String,
    pub strong: bool,
}

/// The answer in a sentence, the budget first.
pub fn answer(answer: Answer, style: Style) -> Vec<Span> {
    let plain = |text: &str| Span {
        text: text.into(),
        strong: false,
    };
    let strong = |text: String| Span { text, strong: true };
    match answer {
        Answer::NothingOpens => vec![plain(
            "No place opens in time, so this plan spends nothing and changes nothing.",
        )],
        Answer::NothingIsPaidFor => vec![plain(
            "This plan spends nothing: every family has universal services alone.",
        )],
        Answer::Plan {
            over,
            more,
            year,
            saves_in,
            open,
            beyond_the_evidence,
        } => {
            let (fit, leaves) = match over {
                None => ("fits the budget".into(), ", leaves about "),
                Some(over) => (
                    format!("costs {} a year more than the budget", money(over, style)),
                    "; it would leave about ",
                ),
            };
            let where_open = match open.is_partly() {
                true => format!(" {}", figures::within(open)),
                false => String::new(),
            };
            let note = match beyond_the_evidence {
                Some(most) => format!(
                    " tried. Above {} families a worker the evidence ends: this saving is assumed.",
                    crate::number::plain(most)
                ),
                None => " tried.".into(),
            };
            vec![
                plain("This plan "),
                strong(fit),
                plain(leaves),
                strong(more_families_better_off(more)),
                plain(&format!("{where_open} by year {year}, and ")),
                strong(format!("saves money in {saves_in} of 20 cases")),
                plain(&note),
            ]
        }
    }
}

/// "203 more families better off".
fn more_families_better_off(more: f64) -> String {
    format!("{} better off", more_families(more))
}
