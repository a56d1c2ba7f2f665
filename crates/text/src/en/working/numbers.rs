//! One year of the table, term by term.

use super::steps::Steps;
use super::{Working, fine, number, share, term};
use crate::names;
use crate::number::{count, percent, pounds, to_the_penny};
use crate::numbers::{with_plan, without_plan};
use app::Style;
use model::{Parameter as P, Results, Scenario, Tier};

/// The headline's year.
pub fn year(scenario: &Scenario, results: &Results, style: Style) -> Working {
    let year = results.headline_year();
    let index = year - 1;
    let before = |values: &[f64]| index.checked_sub(1).map_or(0.0, |before| values[before]);
    let mut lines = vec![];
    for tier in Tier::PLANNED {
        let (name, tier) = (names::tier(tier, style), results.tier(tier));
        let places = number(tier.places[index]);
        lines.push(format!(
            "{name} places: {} families × {} in open districts = {places}",
            count(f64::from(tier.families)),
            share(results.live[index])
        ));
        lines.push(format!(
            "{name}, cost: {places} places × {} = {}",
            to_the_penny(tier.unit_cost, style),
            pounds(tier.cost[index], style)
        ));
    }
    let cost: [String; 2] = Tier::PLANNED.map(|tier| pounds(results.tier(tier).cost[index], style));
    let avoided: [String; 2] =
        Tier::PLANNED.map(|tier| pounds(results.tier(tier).avoided[index], style));
    lines.push(format!(
        "Cost: {} = {}",
        cost.join(" + "),
        pounds(results.cost[index], style)
    ));
    let growth = growth(scenario, index);
    lines.extend(growth.line);
    for tier in Tier::PLANNED {
        let (name, steps, results) = (
            names::tier(tier, style),
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
            to_the_penny(of_those, style),
            growth.factor,
            percent(scenario.get(P::AvoidableShare)),
            percent(scenario.get(P::OptimismBias)),
            pounds(results.avoided[index], style)
        ));
    }
    lines.push(format!(
        "Crisis costs avoided: {} = {}",
        avoided.join(" + "),
        pounds(results.avoided[index], style)
    ));
    lines.push(format!(
        "Net value: {} − {} = {}",
        pounds(results.avoided[index], style),
        pounds(results.cost[index], style),
        pounds(results.net[index], style)
    ));
    lines.push(format!(
        "Net value so far: {} up to the year before + {} = {}",
        pounds(before(&results.cumulative), style),
        term(results.net[index], style),
        pounds(results.cumulative[index], style)
    ));
    lines.push(format!(
        "Crisis costs with universal services alone: {} families × {} ÷ {} years{} = {}",
        count(f64::from(results.families)),
        to_the_penny(scenario.get(P::ReactiveCost), style),
        number(scenario.get(P::ReactiveYears)),
        growth.factor,
        pounds(without_plan(scenario, results)[index], style)
    ));
    lines.push(format!(
        "Crisis costs with this plan: {} − {} = {}",
        pounds(without_plan(scenario, results)[index], style),
        pounds(results.avoided[index], style),
        pounds(with_plan(scenario, results)[index], style)
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
