//! Throw more at it, or withdraw? Your mix beside those with the highest value: what each needs
//! more or less of, and what it gives up.

use crate::field;
use crate::number::{count, money, workers};
use app::{MixName, Style};
use model::goal_seek::{GoalSeek, Limit, Limits};
use model::optimum::ValueOfMixes;
use model::{Band, Mix, Optimum, Parameter, Results, Scenario, run};

/// A mix held against yours.
#[derive(Clone, Debug, PartialEq)]
pub struct Rival {
    pub name: MixName,
    pub mix: Mix,
    pub npv: f64,
    /// Its families, workers, cost and net value.
    pub summary: String,
    /// What it takes and gives beside yours.
    pub against: String,
}

/// The highest value, the highest within budget, and on request the highest with withdrawal; None
/// where no mix fits.
pub fn rivals(
    scenario: &Scenario,
    results: &Results,
    withdrawal: bool,
    style: Style,
) -> Vec<(MixName, Option<Rival>)> {
    let values = ValueOfMixes::of(results);
    let withdrawn = scenario.mix().families(Band::Withdrawn);
    let mut found = vec![
        (MixName::HighestAtAnyCost, values.optimum(withdrawn, None)),
        (
            MixName::HighestWithinBudget,
            values.optimum(withdrawn, Some(scenario.budget())),
        ),
    ];
    if withdrawal {
        found.push((
            MixName::HighestWithWithdrawal,
            values.optimum_with_withdrawal(scenario.budget()),
        ));
    }
    found
        .into_iter()
        .map(|(name, highest)| {
            (
                name,
                highest.map(|highest| rival(name, highest, scenario, results, style)),
            )
        })
        .collect()
}

pub fn rival(
    name: MixName,
    Optimum { mix, npv }: Optimum,
    scenario: &Scenario,
    yours: &Results,
    style: Style,
) -> Rival {
    let theirs = run(&scenario.with_mix(mix));
    let year = yours.headline_year();
    Rival {
        name,
        mix,
        npv,
        summary: format!(
            "{}; {}, {} a year, net value {}.",
            in_words(mix),
            workers(theirs.workers_full),
            money(theirs.cost_full, style),
            money(npv, style)
        ),
        against: against(&theirs, yours, year, mix == scenario.mix(), style),
    }
}

/// "300 intensive, 1,100 targeted, 4,100 universal".
fn in_words(mix: Mix) -> String {
    let number = |band| count(f64::from(mix.families(band)));
    let served = format!(
        "{} intensive, {} targeted, {} universal",
        number(Band::Intensive),
        number(Band::Targeted),
        number(Band::Universal)
    );
    match mix.families(Band::Withdrawn) {
        0 => served,
        _ => format!(
            "{} on open services only, {served}",
            number(Band::Withdrawn)
        ),
    }
}

fn against(theirs: &Results, yours: &Results, year: usize, same: bool, style: Style) -> String {
    if same {
        return "This is your mix.".into();
    }
    let (mut gains, mut costs) = (vec![], vec![]);
    let mut note = |difference: f64, better: bool, text: String| {
        if difference != 0.0 {
            if better {
                gains.push(text)
            } else {
                costs.push(text)
            }
        }
    };
    let side = |difference: f64| if difference > 0.0 { "more" } else { "less" };
    let number = |difference: f64, one: &str, many: &str| {
        let side = if difference > 0.0 { "more" } else { "fewer" };
        format!(
            "{} {side} {}",
            count(difference.abs()),
            if difference.abs() == 1.0 { one } else { many }
        )
    };
    let value = theirs.npv - yours.npv;
    note(
        value,
        value > 0.0,
        format!("{} {} net value", money(value.abs(), style), side(value)),
    );
    let cost = theirs.cost_full - yours.cost_full;
    note(
        cost,
        cost < 0.0,
        format!(
            "{} {} to spend a year",
            money(cost.abs(), style),
            side(cost)
        ),
    );
    let posts = f64::from(theirs.workers_full) - f64::from(yours.workers_full);
    note(posts, posts < 0.0, number(posts, "worker", "workers"));
    let helped = (theirs.extra[year - 1] - yours.extra[year - 1]).round();
    note(
        helped,
        helped > 0.0,
        format!(
            "{} better off in year {year}",
            number(helped, "family", "families")
        ),
    );
    let list = |items: &[String]| {
        if items.is_empty() {
            "nothing".to_string()
        } else {
            items.join(", ")
        }
    };
    format!(
        "Beside yours it gains {}. It gives up: {}.",
        list(&gains),
        list(&costs)
    )
}

/// Where the question is asked backwards: the answer in words when no mix keeps to the limits.
pub fn impossible(backwards: &GoalSeek, limits: Limits) -> String {
    let names: Vec<&str> = backwards
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
            let most = count(libm::floor(backwards.most_extra(limits)));
            format!(
                "It cannot be done. {way} The other limits allow {most} more families better off \
                 at most."
            )
        }
        None => format!("It cannot be done. {way}"),
    }
}

/// Which limits keep the value down; None where none does.
pub fn binding(backwards: &GoalSeek, limits: Limits) -> Option<String> {
    let names: Vec<&str> = backwards
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

/// "It beats yours in 74% of the combinations of assumptions tried": net values draw by draw.
pub fn beats(theirs: &[f64], yours: &[f64]) -> String {
    let won = theirs
        .iter()
        .zip(yours)
        .filter(|(theirs, yours)| theirs > yours)
        .count();
    crate::how_sure::beats(won as f64 / yours.len().max(1) as f64)
}
