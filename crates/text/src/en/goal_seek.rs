//! Goal seek in words: limits as their boxes show them, and what stands in the way.

use crate::field;
use crate::alternatives::in_words;
use crate::number::{count, money, workers};
use app::Style;
use app::views::alternatives::Found;
use model::Parameter;
use model::goal_seek::{GoalSeek, Limit, Limits};

/// "300 intensive, 1,100 targeted, 4,100 universal; 124 workers, £7.5 million a year, net value
/// £6.1 million."
pub fn found(found: Found, style: Style) -> String {
    format!(
        "{}; {}, {} a year, net value {}.",
        in_words(found.mix),
        workers(found.workers),
        money(found.cost, style),
        money(found.npv, style)
    )
}

/// The answer in words when no mix keeps to the limits.
pub fn impossible(question: &GoalSeek, limits: Limits) -> String {
    let names: Vec<&str> = question
        .binding(limits)
        .into_iter()
        .map(limit_name)
        .collect();
    let way = match names.as_slice() {
        [] => "Several limits together stand in the way.".to_string(),
        names => format!("In the way: {}.", names.join(", and ")),
    };
    match limits.extra {
        Some(_) => {
            let most = count(libm::floor(question.most_extra(limits)));
            format!(
                "It cannot be done. {way} The other limits allow {most} more families better off \
                 at most."
            )
        }
        None => format!("It cannot be done. {way}"),
    }
}

/// Which limits keep the value down; None where none does.
pub fn binding(question: &GoalSeek, limits: Limits) -> Option<String> {
    let names: Vec<&str> = question
        .binding(limits)
        .into_iter()
        .map(limit_name)
        .collect();
    (!names.is_empty()).then(|| format!("What keeps it from more: {}.", names.join(", and ")))
}

pub fn limit_name(limit: Limit) -> &'static str {
    match limit {
        Limit::Workers => "the limit on workers",
        Limit::Cost => "the limit on cost",
        Limit::Extra => "the families to be better off",
    }
}

/// A limit as its box shows it: nothing where there is none.
pub fn shown(limits: Limits, limit: Limit, style: Style) -> String {
    match limit {
        Limit::Workers => limits.workers.map(count),
        Limit::Cost => limits
            .cost
            .map(|cost| field::shown(Parameter::Budget.row(), cost, style)),
        Limit::Extra => limits.extra.map(count),
    }
    .unwrap_or_default()
}
