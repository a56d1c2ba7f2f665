//! How the value of a mix adds up along the line, and what the marks of the map stand for.

use super::{Working, number, term};
use crate::mixes::Mixes;
use crate::names;
use crate::number::{count, percent, pounds, to_the_penny};
use app::Style;
use app::views::mixes::CLASSES;
use model::optimum::ValueOfMixes;
use model::{Band, Mix, Parameter as P, Scenario, Tier, tier::Delivery};

/// A mix's workers, cost and net value; `whose` begins each line.
pub fn of_mix(
    whose: &str,
    mix: Mix,
    scenario: &Scenario,
    values: &ValueOfMixes,
    style: Style,
) -> Vec<String> {
    let held = |tier: Tier| f64::from(mix.families(tier.band()));
    let deliveries = Tier::PLANNED.map(|tier| (held(tier), Delivery::of(tier, scenario)));
    let posts = deliveries.map(|(families, delivery)| {
        format!(
            "({} ÷ {}, rounded up)",
            count(families),
            number(delivery.caseload)
        )
    });
    let workers: u32 = deliveries
        .iter()
        .map(|(families, delivery)| delivery.workers(*families))
        .sum();
    let places = deliveries.map(|(families, delivery)| {
        format!(
            "{} places × {}",
            count(families),
            to_the_penny(delivery.unit_cost(), style)
        )
    });
    let cost: f64 = deliveries
        .iter()
        .map(|(families, delivery)| families * delivery.unit_cost())
        .sum();
    // Values add up along the line: intensive places alone, and what targeted ones add.
    let intensive = values.npv(Mix::new(
        mix.total(),
        mix.families(Band::Withdrawn),
        mix.families(Band::Intensive),
        0,
    ));
    let worth = [intensive, values.npv(mix) - intensive];
    let mut lines = vec![
        format!(
            "{whose}, workers: {} = {}",
            posts.join(" + "),
            count(f64::from(workers))
        ),
        format!(
            "{whose}, cost a year: {} = {}",
            places.join(" + "),
            pounds(cost, style)
        ),
    ];
    for (tier, worth) in Tier::PLANNED
        .into_iter()
        .zip(worth)
        .filter(|(tier, _)| held(*tier) > 0.0)
    {
        lines.push(format!(
            "{whose}, {} places: {} × {}, what one of them is worth on average over the years counted = {}",
            names::tier_inside(tier, style),
            count(held(tier)),
            to_the_penny(worth / held(tier), style),
            pounds(worth, style)
        ));
    }
    lines.push(format!(
        "{whose}, net value: {} + {} = {}",
        pounds(worth[0], style),
        term(worth[1], style),
        pounds(values.npv(mix), style)
    ));
    lines
}

/// The mixes of the table.
pub fn table(scenario: &Scenario, report: &Mixes, values: &ValueOfMixes, style: Style) -> Working {
    let mix = scenario.mix();
    let free = f64::from(mix.total() - mix.families(Band::Withdrawn));
    let mut lines = vec![
        "Places add up along the line: a mix is worth the sum of its places, each at its own point.".to_string(),
        format!(
            "Mixes compared, every one in whole families: {} × {} ÷ 2 = {}",
            count(free + 1.0),
            count(free + 2.0),
            count((free + 1.0) * (free + 2.0) / 2.0)
        ),
    ];
    for row in &report.rows {
        lines.extend(
            row.mix
                .map(|mix| of_mix(names::mix(row.name), mix, scenario, values, style))
                .unwrap_or_default(),
        );
    }
    let worth = |index: usize| report.rows[index].mix.map(|mix| values.npv(mix));
    if let (Some(yours), Some(within)) = (worth(0), worth(2)) {
        lines.push(format!(
            "Highest value within budget less your mix: {} − {} = {}",
            pounds(within, style),
            term(yours, style),
            pounds(within - yours, style)
        ));
    }
    Working {
        key: "mixes",
        title: "workers, cost and net value of these mixes".into(),
        lines,
    }
}

/// The hatched region, the dashed line and the steps of colour; `greatest` is the greatest size of a value on the map.
pub fn map(scenario: &Scenario, values: &ValueOfMixes, greatest: f64, style: Style) -> Working {
    let highest = values
        .optimum(scenario.mix().families(Band::Withdrawn), None)
        .map_or(0.0, |highest| highest.npv);
    let mut lines = vec![if highest > 0.0 {
        format!(
            "Hatched are mixes worth at least: {} × (1 − 5%) = {}",
            pounds(highest, style),
            pounds(0.95 * highest, style)
        )
    } else {
        "No mix is worth more than £0, so no region is hatched.".into()
    }];
    lines.push(format!(
        "One step of colour: {} ÷ {CLASSES} = {}",
        pounds(greatest, style),
        pounds(greatest / CLASSES as f64, style)
    ));
    let (budget, cut) = (scenario.get(P::Budget), scenario.get(P::BudgetCut));
    lines.push(format!(
        "The dashed line is where the budget is spent: {} × (1 − cut of {}) = {}",
        pounds(budget, style),
        percent(cut),
        pounds(scenario.budget(), style)
    ));
    for tier in Tier::PLANNED {
        let unit_cost = Delivery::of(tier, scenario).unit_cost();
        lines.push(format!(
            "Places on the dashed line, all of them {}: {} ÷ {} = {}",
            names::tier_inside(tier, style),
            pounds(scenario.budget(), style),
            to_the_penny(unit_cost, style),
            number(scenario.budget() / unit_cost)
        ));
    }
    Working {
        key: "map",
        title: "what the map marks".into(),
        lines,
    }
}
