//! The question at the top, where its cost comes from, and the answer.

use crate::number::{families, money, more_families, pence, plain, workers, written, years};
use app::views::first::{Answer, Question};
use app::{Prices, Style};

/// What the button on the cost opens.
pub const SOURCE_AND_PERIOD: &str = "Source and period";

/// The question in three parts; the middle one is the cost.
pub fn question(question: &Question, style: Style) -> [String; 3] {
    let place = match (question.title.as_str(), question.is_the_areas) {
        ("", true) => "Kent, 2012",
        ("", false) => "Your area",
        (title, _) => title,
    };
    // What was quoted is shown beside what it is worth today.
    let quoted = match style.prices {
        Prices::Of2012 => String::new(),
        Prices::Of2025 => format!(" ({} in 2012-13)", written(question.cost)),
    };
    [
        format!(
            "{place}: {} put at ",
            families(f64::from(question.families))
        ),
        money(question.cost, style),
        format!(
            " each{quoted}, {} a year to help. Who gets what?",
            money(question.budget, style)
        ),
    ]
}

/// Source and period of the cost.
pub fn source(question: &Question, style: Style) -> String {
    let origin = if question.cost_is_quoted {
        "Kent's presentation of 2012-13 put it at £330,000 a family, period not stated; it is \
         quoted here, not asserted."
    } else {
        "This is the value you set, in place of the £330,000 of Kent's presentation of 2012-13 \
         (period not stated)."
    };
    let period = format!(
        "Here it is spread over {} years, {} a year",
        plain(question.years),
        money(question.cost / question.years, style)
    );
    if question.cost_is_quoted && question.years_are_as_at_the_start {
        format!(
            "{origin} {period}, so that it agrees with the reactive part of the official figure \
             (£8 billion of £9 billion a year over 120,000 families)."
        )
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

/// The answer in a sentence.
pub fn answer(answer: Answer) -> Vec<Span> {
    let plain = |text: String| Span {
        text,
        strong: false,
    };
    let strong = |text: String| Span { text, strong: true };
    match answer {
        Answer::NothingOpens => vec![plain(
            "No district opens in time, so this plan spends nothing and changes nothing.".into(),
        )],
        Answer::NothingIsPaidFor => vec![plain(
            "This mix pays for no extra workers: every family has universal services alone.".into(),
        )],
        Answer::Plan {
            workers: posts,
            more,
            year,
            back,
            years: counted,
        } => vec![
            plain("This mix pays for ".into()),
            strong(workers(posts)),
            plain(", leaves about ".into()),
            strong(more_families(more)),
            plain(format!(" better off by year {year}, and gets ")),
            strong(format!("{} back for each £1", pence(back))),
            plain(format!(" over {}.", years(counted))),
        ],
    }
}
