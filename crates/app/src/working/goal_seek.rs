//! The answer to the question asked the other way round, held against each limit that is set, or
//! how far the limits fall short.

use super::{Line, Working, known, sum};
use model::goal_seek::{self, Limit, Limits};
use model::trace::{Quantity as Q, Traced};
use model::values::Number;
use model::{Results, Scenario, Tier, TierResults, run};

/// What this working says.
#[derive(Clone, Debug)]
pub enum GoalSeek {
    /// The title.
    Limits,
    /// Each with its limit.
    WorkersAtMost(f64),
    CostAtMost(f64),
    BetterOffAtLeast {
        families: f64,
        year: usize,
    },
    /// What net value would gain.
    Without(Limit),
    TooMany,
    /// The most families better off that could be had.
    MostWithout {
        limit: Limit,
        families: f64,
    },
    HowFound,
}

pub fn goal_seek<'a>(
    scenario: &'a Scenario,
    results: &'a Results,
    limits: Limits,
) -> Working<'a, GoalSeek> {
    Working::new("goal-seek", GoalSeek::Limits, move || {
        let question = goal_seek::GoalSeek::of(scenario, results);
        let year = results.headline_year();
        let mut lines = vec![];
        let mut work_out = |says, number| lines.push(Line::Worked(says, number));
        if let Some(highest) = question.optimum(limits) {
            let theirs = run(&scenario.with_mix(highest.mix));
            let both = |quantity: fn(Tier) -> Q, of: &dyn Fn(&TierResults) -> f64| -> Traced {
                sum(Tier::PLANNED.map(|tier| known(quantity(tier), of(theirs.tier(tier)))))
            };
            if let Some(most) = limits.workers {
                let posts = both(Q::WorkersOf, &|tier| f64::from(tier.workers_full));
                work_out(GoalSeek::WorkersAtMost(most), posts.named(Q::Workers));
            }
            if let Some(most) = limits.cost {
                let cost = both(Q::CostOf, &|tier| tier.cost_full);
                work_out(GoalSeek::CostAtMost(most), cost.named(Q::Cost));
            }
            if let Some(families) = limits.extra {
                let extra = both(Q::ExtraOf, &|tier| tier.extra[year - 1]);
                let says = GoalSeek::BetterOffAtLeast { families, year };
                work_out(says, extra.named(Q::Number));
            }
            for limit in question.binding(limits) {
                if let Some(freed) = question.optimum(limits.without(limit)) {
                    let more = known(Q::Net, freed.npv) - known(Q::Net, highest.npv);
                    work_out(GoalSeek::Without(limit), more.named(Q::Pounds));
                }
            }
        } else if let Some(wanted) = limits.extra {
            let most = known(Q::Number, question.most_extra(limits));
            let missing = known(Q::Count, wanted) - most;
            work_out(GoalSeek::TooMany, missing.named(Q::Number));
            for limit in [Limit::Workers, Limit::Cost] {
                if limits.set().contains(&limit) {
                    lines.push(Line::Says(GoalSeek::MostWithout {
                        limit,
                        families: question.most_extra(limits.without(limit)),
                    }));
                }
            }
        }
        lines.push(Line::Says(GoalSeek::HowFound));
        lines
    })
}
