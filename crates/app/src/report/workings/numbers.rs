//! One year of the table, term by term.

use super::super::super::format::{count, percent, pounds, to_the_penny};
use super::super::super::wording;
use super::super::numbers::{with_plan, without_plan};
use super::steps::Steps;
use super::{Working, fine, number, share, term};
use model::{Parameter as P, Results, Scenario, Tier};

/// The headline's year.
pub fn year(scenario: &Scenario, results: &Results) -> Working {
    let year = results.headline_year();
    let index = year - 1;
    let before = |values: &[f64]| index.checked_sub(1).map_or(0.0, |before| values[before]);
    let mut lines = vec![];
    for tier in Tier::PLANNED {
        let (name, tier) = (wording::tier(tier), results.tier(tier));
        let places = number(tier.places[index]);
        lines.push(format!(
            "{name} places: {} families × {} in open districts = {places}",
            count(f64::from(tier.families)),
            share(results.live[index])
        ));
        lines.push(format!(
            "{name}, cost: {places} places × {} = {}",
            to_the_penny(tier.unit_cost),
            pounds(tier.cost[index])
        ));
    }
    let cost: [String; 2] = Tier::PLANNED.map(|tier| pounds(results.tier(tier).cost[index]));
    let avoided: [String; 2] = Tier::PLANNED.map(|tier| pounds(results.tier(tier).avoided[index]));
    lines.push(format!(
        "Cost: {} = {}",
        cost.join(" + "),
        pounds(results.cost[index])
    ));
    let growth = growth(scenario, index);
    lines.extend(growth.line);
    for tier in Tier::PLANNED {
        let (name, steps, results) = (
            wording::tier(tier),
            Steps::of(tier, scenario),
            results.tier(tier),
        );
        let Some(of_those) = steps.cost_of_those_helped(index) else {
            continue;
        };
        let (start, end) = (before(&results.extra), results.extra[index]);
        let during = number((start + end) / 2.0);
        lines.push(format!(
            "{name}, families better off over the year: ({} at its start + {} at its end) ÷ 2 = {during}",
            number(start),
            number(end)
        ));
        lines.push(format!(
            "{name}, crisis costs avoided: {during} families × {} a year, the average of those better off{} × {} avoided × (1 − {} for optimism) = {}",
            to_the_penny(of_those),
            growth.factor,
            percent(scenario.get(P::AvoidableShare)),
            percent(scenario.get(P::OptimismBias)),
            pounds(results.avoided[index])
        ));
    }
    lines.push(format!(
        "Crisis costs avoided: {} = {}",
        avoided.join(" + "),
        pounds(results.avoided[index])
    ));
    lines.push(format!(
        "Net value: {} − {} = {}",
        pounds(results.avoided[index]),
        pounds(results.cost[index]),
        pounds(results.net[index])
    ));
    lines.push(format!(
        "Net value so far: {} up to the year before + {} = {}",
        pounds(before(&results.cumulative)),
        term(results.net[index]),
        pounds(results.cumulative[index])
    ));
    lines.push(format!(
        "Crisis costs with universal services alone: {} families × {} ÷ {} years{} = {}",
        count(f64::from(results.families)),
        to_the_penny(scenario.get(P::ReactiveCost)),
        number(scenario.get(P::ReactiveYears)),
        growth.factor,
        pounds(without_plan(scenario, results)[index])
    ));
    lines.push(format!(
        "Crisis costs with this plan: {} − {} = {}",
        pounds(without_plan(scenario, results)[index]),
        pounds(results.avoided[index]),
        pounds(with_plan(scenario, results)[index])
    ));
    Working {
        key: "year",
        title: format!("year {year}, term by term"),
        lines,
    }
}

/// How far crisis costs left unmet have grown since the first year: the line that says so, and the factor for other lines.
struct Growth {
    line: Option<String>,
    factor: String,
}

fn growth(scenario: &Scenario, years: usize) -> Growth {
    let rate = scenario.get(P::UnmetGrowth);
    if rate == 0.0 || years == 0 {
        return Growth {
            line: None,
            factor: String::new(),
        };
    }
    let step = number(1.0 + rate);
    let grown = (0..years).fold(1.0, |grown, _| grown * (1.0 + rate));
    let line = format!(
        "Crisis costs left unmet have grown since year 1 by: {} = {}",
        vec![step.as_str(); years].join(" × "),
        fine(grown)
    );
    Growth {
        line: Some(line),
        factor: format!(" × {}", fine(grown)),
    }
}
