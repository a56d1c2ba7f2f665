//! What one place is worth at the top, in the middle and at the base of the line.

use super::steps::Steps;
use super::{Working, fine, share, term};
use crate::names;
use crate::number::{percent, pounds, to_the_penny};
use crate::worth::stretches;
use app::Style;
use model::line::{self, GROUPS};
use model::{Parameter as P, Results, Scenario, Tier};

/// The hundredths of the line that are shown, and what they are called.
const POINTS: [(usize, &str); 3] = [
    (0, "at the top"),
    (GROUPS / 2, "in the middle"),
    (GROUPS - 1, "at the base"),
];

/// One tier's place at three points of the line.
pub fn places(tier: Tier, scenario: &Scenario, results: &Results, style: Style) -> Working {
    let steps = Steps::of(tier, scenario);
    let get = |parameter| scenario.get(parameter);
    let avoidable = get(P::AvoidableShare) * (1.0 - get(P::OptimismBias));
    let avoided: Vec<f64> = (0..GROUPS)
        .map(|g| steps.line.reactive_cost[g] * avoidable * steps.counted(g))
        .collect();
    let mean = avoided.iter().sum::<f64>() / GROUPS as f64;
    let kept: f64 = steps.years.present_value(&steps.years.live);
    let (unit_cost, targeting) = (results.tier(tier).unit_cost, get(P::Targeting));
    let place = unit_cost * kept;
    let mut lines = vec![format!(
        "Cost of a place kept full: {} a year × {} years, as districts open and as later pounds count = {}",
        to_the_penny(unit_cost, style),
        fine(kept),
        pounds(place, style)
    )];
    let uplift = line::slope(steps.delivery.uplift);
    let (bias, reached) = (percent(get(P::OptimismBias)), percent(targeting));
    for (g, at) in POINTS {
        let worth = targeting * avoided[g] + (1.0 - targeting) * mean;
        lines.extend([
            format!(
                "Turned round a year {at}: {} engaged × {} extra chance = {}",
                share(steps.effect.engagement[g]),
                share(uplift[g]),
                share(steps.effect.turned[g])
            ),
            format!(
                "Still better off a year later {at}: (1 − {} falling back) × (1 − {} turning round anyway) = {}",
                share(steps.delivery.relapse),
                share(steps.line.background[g]),
                share(steps.effect.kept[g])
            ),
            format!(
                "Avoided by a place {at}: {} crisis costs a year × {} avoided × (1 − {bias} for optimism) × {} years better off = {}",
                to_the_penny(steps.line.reactive_cost[g], style),
                percent(get(P::AvoidableShare)),
                fine(steps.counted(g)),
                pounds(avoided[g], style)
            ),
            format!(
                "The same {at}, where {reached} of places reach the family meant and the rest any family: {reached} × {} + (1 − {reached}) × {} = {}",
                pounds(avoided[g], style),
                pounds(mean, style),
                pounds(worth, style)
            ),
            format!("Worth of a place {at}: {} − {} = {}", pounds(worth, style), pounds(place, style), pounds(results.tier(tier).value[g], style)),
        ]);
    }
    let first = &results.tier(tier).value[..GROUPS / 10];
    let sum: Vec<String> = first.iter().map(|value| term(*value, style)).collect();
    lines.push(format!(
        "The table's first row: ({}) ÷ 10 = {}",
        sum.join(" + "),
        pounds(first.iter().sum::<f64>() / 10.0, style)
    ));
    let (key, name) = if tier == Tier::Intensive {
        ("worth-intensive", "an intensive place")
    } else {
        ("worth-targeted", "a targeted place")
    };
    Working {
        key,
        title: format!("{name} at the top, middle and base"),
        lines,
    }
}

/// The years better off of an intensive place at the top, year by year.
pub fn years(scenario: &Scenario) -> Working {
    let steps = Steps::of(Tier::Intensive, scenario);
    let (better, during) = (steps.better(0), steps.during(0));
    let (kept, turned) = (fine(steps.effect.kept[0]), fine(steps.effect.turned[0]));
    let mut lines = vec![];
    for (index, part) in during.iter().enumerate() {
        let (year, live) = (index + 1, share(steps.years.live[index]));
        lines.push(format!(
            "Better off at the end of year {year}: {kept} × {} + {live} open × {turned} = {}",
            fine(better[index]),
            fine(better[index + 1])
        ));
        lines.push(format!(
            "Counted for year {year}, at what a pound of it is worth in the first: ({} + {}) ÷ 2 × {} = {}",
            fine(better[index]),
            fine(better[index + 1]),
            fine(steps.worth(index)),
            fine(part * steps.worth(index))
        ));
    }
    lines.push(format!(
        "Years better off, counted over {} years: {}.",
        during.len(),
        fine(steps.counted(0))
    ));
    Working {
        key: "worth-years",
        title: "the years better off, for an intensive place at the top".into(),
        lines,
    }
}

/// Where another tier is worth more, or a tier stops paying: the values on both sides.
pub fn borders(results: &Results, style: Style) -> Option<Working> {
    let found = stretches(results);
    let mut lines = vec![];
    for pair in found.windows(2) {
        for (g, side) in [
            (pair[1].from - 1, "Just before"),
            (pair[1].from, "Just past"),
        ] {
            let [intensive, targeted] = Tier::PLANNED.map(|tier| results.tier(tier).value[g]);
            lines.push(format!(
                "{side} {}% of the line, intensive − targeted: {} − {} = {}",
                pair[1].from,
                pounds(intensive, style),
                term(targeted, style),
                pounds(intensive - targeted, style)
            ));
        }
        if pair.iter().any(|stretch| stretch.tier == Tier::Universal) {
            lines.push("Universal services alone are worth most where neither place is worth more than £0.".into());
        }
    }
    for tier in Tier::PLANNED {
        let (name, value) = (names::tier(tier, style), &results.tier(tier).value);
        for g in (1..GROUPS).filter(|&g| (value[g - 1] > 0.0) != (value[g] > 0.0)) {
            lines.push(format!(
                "{name} places are worth {} just before {g}% of the line, and {} just past it.",
                pounds(value[g - 1], style),
                pounds(value[g], style)
            ));
        }
    }
    (!lines.is_empty()).then(|| Working {
        key: "worth-borders",
        title: "where places stop paying, or another tier is worth more".into(),
        lines,
    })
}
