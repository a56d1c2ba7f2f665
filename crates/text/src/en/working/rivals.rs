//! A rival's figures, and each difference from yours as a subtraction; the question asked backwards against its limits.

use super::mixes::of_mix;
use super::{Working, number, share, term};
use crate::names;
use crate::number::{count, pounds};
use crate::rivals::{Rival, limit_name};
use app::Style;
use model::goal_seek::{GoalSeek, Limit, Limits};
use model::optimum::ValueOfMixes;
use model::{Results, Scenario, run};

/// `all` holds the net values of every combination, the rival's and yours, once they are worked out.
pub fn rival(
    rival: &Rival,
    scenario: &Scenario,
    yours: &Results,
    all: Option<(&[f64], &[f64])>,
    style: Style,
) -> Working {
    let title = names::mix_inside(rival.name).into();
    let mut lines = of_mix(
        "This mix",
        rival.mix,
        scenario,
        &ValueOfMixes::of(yours),
        style,
    );
    if rival.mix != scenario.mix() {
        let (theirs, year) = (run(&scenario.with_mix(rival.mix)), yours.headline_year());
        let less = |what: &str, theirs: f64, yours: f64| {
            format!(
                "{what}, this mix less yours: {} − {} = {}",
                pounds(theirs, style),
                term(yours, style),
                pounds(theirs - yours, style)
            )
        };
        lines.push(less("Net value", rival.npv, yours.npv));
        lines.push(less("Cost a year", theirs.cost_full, yours.cost_full));
        let [posts, ours] = [theirs.workers_full, yours.workers_full].map(f64::from);
        lines.push(format!(
            "Workers, this mix less yours: {} − {} = {}",
            count(posts),
            count(ours),
            count(posts - ours)
        ));
        let [helped, ours] = [&theirs, yours].map(|results| results.extra[year - 1]);
        lines.push(format!(
            "Families better off in year {year}, this mix less yours: {} − {} = {}",
            number(helped),
            number(ours),
            number(helped - ours)
        ));
        if let Some((theirs, yours)) = all {
            let won = theirs
                .iter()
                .zip(yours)
                .filter(|(theirs, yours)| theirs > yours)
                .count() as f64;
            let tried = yours.len() as f64;
            lines.push(format!(
                "Combinations where its net value is above yours, of all that were tried: {} ÷ {} = {}",
                count(won),
                count(tried),
                share(won / tried)
            ));
        }
    }
    Working {
        key: "rival",
        title,
        lines,
    }
}

/// The answer held against each limit that is set, or how far the limits fall short.
pub fn backwards(scenario: &Scenario, results: &Results, limits: Limits, style: Style) -> Working {
    let question = GoalSeek::of(scenario, results);
    let year = results.headline_year();
    let mut lines = vec![];
    if let Some(highest) = question.optimum(limits) {
        let theirs = run(&scenario.with_mix(highest.mix));
        let (intensive, targeted) = (&theirs.intensive, &theirs.targeted);
        if let Some(most) = limits.workers {
            let [first, second, both] = [
                intensive.workers_full,
                targeted.workers_full,
                theirs.workers_full,
            ]
            .map(|posts| count(f64::from(posts)));
            lines.push(format!(
                "Workers, at most {}: {first} intensive + {second} targeted = {both}",
                count(most)
            ));
        }
        if let Some(most) = limits.cost {
            let [first, second, both] = [intensive.cost_full, targeted.cost_full, theirs.cost_full]
                .map(|amount| pounds(amount, style));
            lines.push(format!(
                "Cost a year, at most {}: {first} intensive + {second} targeted = {both}",
                pounds(most, style)
            ));
        }
        if let Some(least) = limits.extra {
            let [first, second, both] = [&intensive.extra, &targeted.extra, &theirs.extra]
                .map(|extra| number(extra[year - 1]));
            lines.push(format!(
                "More families better off in year {year}, at least {}: {first} intensive + {second} targeted = {both}",
                count(least)
            ));
        }
        for limit in question.binding(limits) {
            let Some(freed) = question.optimum(limits.without(limit)) else {
                continue;
            };
            let (freed, name) = (freed.npv, limit_name(limit));
            lines.push(format!(
                "Without {name} net value could be more by: {} − {} = {}",
                pounds(freed, style),
                term(highest.npv, style),
                pounds(freed - highest.npv, style)
            ));
        }
    } else if let Some(wanted) = limits.extra {
        let most = question.most_extra(limits);
        lines.push(format!(
            "Families wanted, less the most that the other limits allow: {} − {} = {}",
            count(wanted),
            number(most),
            number(wanted - most)
        ));
        for limit in [Limit::Workers, Limit::Cost]
            .into_iter()
            .filter(|limit| limits.set().contains(limit))
        {
            let most = question.most_extra(limits.without(limit));
            lines.push(format!(
                "Without {}, the most would be {}.",
                limit_name(limit),
                number(most)
            ));
        }
    }
    lines.push(
        "Every mix in whole families is looked at; of those that keep to all limits the one with the highest net value is shown.".into(),
    );
    Working {
        key: "backwards",
        title: "the limits and the answer".into(),
        lines,
    }
}
