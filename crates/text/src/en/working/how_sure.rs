//! How the chance, the range and the swings of How sure come about.

use super::{Working, cost_of, npv, number, share, term, value};
use crate::how_sure::{ends, is_weak, name};
use crate::names;
use crate::number::{count, pence, pounds};
use app::Style;
use app::sureness::SHOWN;
use model::sensitivity::Swing;
use model::uncertainty::draws::{DRAWS, Range};
use model::uncertainty::{Outcome, Percentiles};
use model::{Results, Scenario, run};

/// The percentiles given, and what they are called.
const GIVEN: [(f64, &str); 3] = [
    (0.1, "10th percentile"),
    (0.5, "50th percentile, the middle"),
    (0.9, "90th percentile"),
];

pub fn chance(outcome: &Outcome) -> Working {
    let (all, saving) = (
        outcome.all.len() as f64,
        outcome.all.iter().filter(|&&npv| npv > 0.0).count() as f64,
    );
    let lines = vec![
        format!(
            "Combinations with a net value above £0, of all that were tried: {} ÷ {} = {}",
            count(saving),
            count(all),
            share(outcome.chance)
        ),
        "In each combination every assumption takes one value of its range; net value is then worked out as for the values set here."
            .into(),
    ];
    Working {
        key: "chance",
        title: "in how many combinations it saves".into(),
        lines,
    }
}

/// Positions in the ordered list, and what stands there.
pub fn range(outcome: &Outcome, style: Style) -> Working {
    let mut ordered = outcome.all.clone();
    ordered.sort_by(f64::total_cmp);
    let last = ordered.len().saturating_sub(1);
    let mut lines = vec![format!(
        "The {} net values are put in order, the lowest first; a percentile is what stands at its place.",
        count(ordered.len() as f64)
    )];
    for ((percentile, name), found) in GIVEN.into_iter().zip(outcome.npv) {
        let position = percentile * last as f64;
        let (below, part) = (position as usize, position - (position as usize) as f64);
        let (Some(&low), Some(&high)) = (ordered.get(below), ordered.get((below + 1).min(last)))
        else {
            continue;
        };
        lines.push(format!(
            "Place of the {name}: 1 + {} × ({} − 1) = {}",
            share(percentile),
            count(ordered.len() as f64),
            number(1.0 + position)
        ));
        lines.push(format!(
            "The {name}, between place {} and the next: {} + {} × ({} − {}) = {}",
            count((below + 1) as f64),
            pounds(low, style),
            number(part),
            pounds(high, style),
            term(low, style),
            pounds(found, style)
        ));
    }
    if let Some(back) = outcome.return_per_pound {
        lines.push(format!(
            "For each £1 spent, each combination's crisis costs avoided ÷ its cost are put in order in the same way; at those places stand {}, {} and {}.",
            pence(back[0]),
            pence(back[1]),
            pence(back[2])
        ));
    }
    Working {
        key: "range",
        title: "the range in 8 of 10 combinations".into(),
        lines,
    }
}

/// How one assumption is drawn: the one that matters most.
pub fn drawn(swings: &[Swing], style: Style) -> Option<Working> {
    let range = swings
        .first()?
        .ranges
        .iter()
        .find(|range| range.high > range.low)?;
    let Range {
        parameter,
        low,
        mode,
        high,
    } = *range;
    let [bottom, likeliest, top] = [low, mode, high].map(|end| value(parameter.row(), end, style));
    let below = (mode - low) / (high - low);
    let half = if 0.5 < below {
        format!("{bottom} + √(50% × ({top} − {bottom}) × ({likeliest} − {bottom}))")
    } else {
        format!("{top} − √((1 − 50%) × ({top} − {bottom}) × ({top} − {likeliest}))")
    };
    let drawn: usize = swings.iter().map(|swing| swing.ranges.len()).sum();
    let lines = vec![
        "An assumption is likeliest at the value set here, and ever less likely towards its low and its high: a triangle.".into(),
        format!(
            "The one that matters most, \"{}\", lies between {bottom} and {top}; likeliest is {likeliest}.",
            names::parameter(parameter)
        ),
        format!("Draws below the likeliest: ({likeliest} − {bottom}) ÷ ({top} − {bottom}) = {}", share(below)),
        format!("Half of the draws lie below: {half} = {}", value(parameter.row(), range.value(0.5), style)),
        format!(
            "{drawn} assumptions are drawn, each by itself, {} times from one fixed and even sequence (Sobol's, scrambled after Owen). The mix, districts and other decisions never are.",
            count(DRAWS as f64)
        ),
    ];
    Some(Working {
        key: "drawn",
        title: "how an assumption is drawn".into(),
        lines,
    })
}

/// The band and the dashed line in the last year.
pub fn by_year(avoided: &[Percentiles], results: &Results, style: Style) -> Option<Working> {
    let (year, [low, middle, high]) = (avoided.len(), avoided.last()?);
    let last = results.cost.len() - 1;
    let lines = vec![
        format!(
            "Crisis costs avoided in year {year} are put in order over the {} combinations, as net value is: 10th percentile {}, the middle {}, 90th percentile {}.",
            count(DRAWS as f64),
            pounds(*low, style),
            pounds(*middle, style),
            pounds(*high, style)
        ),
        format!(
            "Cost of the plan in year {year}: {} = {}",
            cost_of(results, |tier| tier.places[last], style),
            pounds(results.cost[last], style)
        ),
    ];
    Some(Working {
        key: "by-year",
        title: "the band and the dashed line".into(),
        lines,
    })
}

/// Both ends of every bar shown, and what part of all swings rests on weak evidence.
pub fn bars(scenario: &Scenario, swings: &[Swing], style: Style) -> Working {
    let mut lines = vec!["Only the assumption named moves; everything else stays as set here. Sums are present values.".to_string()];
    for swing in swings.iter().take(SHOWN) {
        for end in [|range: &Range| range.low, |range: &Range| range.high] {
            let mut moved = *scenario;
            swing
                .ranges
                .iter()
                .for_each(|range| moved.set(range.parameter, end(range)));
            lines.push(format!(
                "{}, at {}: {}",
                name(swing),
                ends(swing, end, style),
                npv(&run(&moved), style)
            ));
        }
    }
    let widths = |chosen: fn(&Swing) -> bool| {
        swings
            .iter()
            .filter(|swing| chosen(swing))
            .map(Swing::width)
            .sum::<f64>()
    };
    let (weak, all) = (widths(is_weak), widths(|_| true));
    if let Some(widest) = swings
        .iter()
        .find(|swing| is_weak(swing) && swing.width() > 0.0)
    {
        let (low, high) = (
            widest.npv.0.min(widest.npv.1),
            widest.npv.0.max(widest.npv.1),
        );
        lines.push(format!(
            "A swing is the distance between its ends; of the weakest link: {} − {} = {}",
            pounds(high, style),
            term(low, style),
            pounds(high - low, style)
        ));
        lines.push(format!(
            "Swings that rest on assumptions or near sources, of all {} swings: {} ÷ {} = {}",
            swings.len(),
            pounds(weak, style),
            pounds(all, style),
            share(weak / all)
        ));
    }
    Working {
        key: "bars",
        title: "the ends of each bar".into(),
        lines,
    }
}
