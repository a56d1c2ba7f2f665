//! Another mix's figures, and each difference from yours as a subtraction.

use super::mixes::{OfMix, of_mix};
use super::{Line, Working, known};
use crate::MixName;
use model::optimum::ValueOfMixes;
use model::trace::{Quantity as Q, Traced};
use model::values::Number;
use model::{Optimum, Results, Scenario, run};

/// What this working says.
#[derive(Clone, Debug)]
pub enum Alternative {
    /// The title.
    Mix(MixName),
    Of(OfMix),
    NetLessYours,
    CostLessYours,
    WorkersLessYours,
    BetterOffLessYours {
        year: usize,
    },
    Wins,
}

/// `all` holds the net values of every combination, this mix's and yours, once they are worked out.
pub fn alternative<'a>(
    name: MixName,
    highest: Optimum,
    scenario: &'a Scenario,
    yours: &'a Results,
    all: Option<(&'a [f64], &'a [f64])>,
) -> Working<'a, Alternative> {
    // One of several in a view, each folded by itself.
    let key = match name {
        MixName::HighestWithinBudget => "within-budget",
        MixName::MostBetterOff => "most-better-off",
        MixName::HighestWithWithdrawal => "with-withdrawal",
        MixName::FromMap
        | MixName::Example
        | MixName::Yours
        | MixName::Optimum
        | MixName::HighestWithinLimits => "at-any-cost",
    };
    Working::new(key, Alternative::Mix(name), move || {
        let worth = ValueOfMixes::of(yours);
        let mut lines = of_mix(Alternative::Of, highest.mix, scenario, &worth);
        if highest.mix != scenario.mix() {
            let year = yours.headline_year();
            let theirs = run(&scenario.with_mix(highest.mix));
            let less = |quantity, theirs: f64, yours: f64| -> Traced {
                (known(quantity, theirs) - known(quantity, yours)).named(quantity)
            };
            let posts = |results: &Results| f64::from(results.workers_full);
            let helped = |results: &Results| results.extra[year - 1];
            lines.extend([
                Line::Worked(
                    Alternative::NetLessYours,
                    less(Q::Pounds, highest.npv, yours.npv),
                ),
                Line::Worked(
                    Alternative::CostLessYours,
                    less(Q::Pounds, theirs.cost_full, yours.cost_full),
                ),
                Line::Worked(
                    Alternative::WorkersLessYours,
                    less(Q::Count, posts(&theirs), posts(yours)),
                ),
                Line::Worked(
                    Alternative::BetterOffLessYours { year },
                    less(Q::Number, helped(&theirs), helped(yours)),
                ),
            ]);
            if let Some((theirs, yours)) = all {
                let pairs = theirs.iter().zip(yours);
                let won = pairs.filter(|(theirs, yours)| theirs > yours).count();
                let share = known(Q::Count, won as f64) / known(Q::Count, yours.len() as f64);
                lines.push(Line::Worked(Alternative::Wins, share.named(Q::Share)));
            }
        }
        lines
    })
}
