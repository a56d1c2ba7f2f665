//! How sure anyone can be, in words: the chance, the range, what matters most, and where net value
//! crosses zero.

use crate::number::{count, money, pence, percent, pounds, years};
use crate::{field, names};
use app::uncertainty::SHOWN;
use app::views::how_sure::is_weak;
use app::Style;
use model::sensitivity::Swing;
use model::uncertainty::Outcome;
use model::uncertainty::draws::{DRAWS, Range};
use model::{Parameter, Scenario};

/// "Saves in 65% of the combinations of assumptions tried".
pub fn title(outcome: &Outcome) -> String {
    match outcome.return_per_pound {
        None => "Nothing is spent, so there is nothing to be unsure of".into(),
        Some(_) => format!(
            "Saves in {} of the combinations of assumptions tried",
            share(outcome.chance)
        ),
    }
}

/// The range of net value, and of what a pound gives back.
pub fn ranges(outcome: &Outcome, horizon: usize, style: Style) -> Vec<String> {
    let Some([low, middle, high]) = outcome.return_per_pound else {
        return vec![];
    };
    let [worst, half, best] = outcome.npv.map(|amount| money(amount, style));
    let years = years(horizon);
    let saving = outcome.all.iter().filter(|&&npv| npv > 0.0).count();
    vec![
        format!(
            "{} of {} combinations have a net value above £0.",
            count(saving as f64),
            count(outcome.all.len() as f64)
        ),
        format!(
            "Net value over {years}: {worst} to {best} in 8 of 10 combinations; above {half} in \
             half of them."
        ),
        format!(
            "For each £1 spent: {} to {} back in 8 of 10; above {} in half of them.",
            pence(low),
            pence(high),
            pence(middle)
        ),
    ]
}

/// What was tried, and what it does not say.
pub fn method() -> String {
    format!(
        "{} combinations, the same ones every time: each assumption lies within its plausible \
         range, likeliest at the value set here, \
         independently of the others. This says how far the answer hangs on the assumptions, not \
         how likely a future is.",
        count(DRAWS as f64),
    )
}

/// One assumption of the tornado.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub name: String,
    /// "30% to 45%": its low and its high.
    pub span: String,
    /// Net value at the low and at the high, in pounds and in words.
    pub npv: (f64, f64),
    pub words: (String, String),
}

pub fn bars(swings: &[Swing], style: Style) -> Vec<Bar> {
    swings
        .iter()
        .take(SHOWN)
        .map(|swing| bar(swing, style))
        .collect()
}

fn bar(swing: &Swing, style: Style) -> Bar {
    Bar {
        name: name(swing),
        span: span(swing, style),
        npv: swing.npv,
        words: (money(swing.npv.0, style), money(swing.npv.1, style)),
    }
}

/// From which value to which it swings: "30% to 45%".
pub fn span(swing: &Swing, style: Style) -> String {
    format!(
        "{} to {}",
        ends(swing, |range| range.low, style),
        ends(swing, |range| range.high, style)
    )
}

/// The swing's lows or highs: "45% and 65%" for a slope.
pub fn ends(swing: &Swing, end: fn(&Range) -> f64, style: Style) -> String {
    let values: Vec<String> = swing
        .ranges
        .iter()
        .map(|range| field::shown(range.parameter.row(), end(range), style))
        .collect();
    values.join(" and ")
}

/// The assumption's name; a slope goes by its own, without the end of the line it is given at.
pub fn name(swing: &Swing) -> String {
    match swing.ranges.len() {
        1 => names::parameter(swing.parameter()).into(),
        _ => format!(
            "{}, most complex and most ready",
            names::slope(swing.parameter())
        ),
    }
}

/// How much of the spread comes from numbers that no source measured as they are used here, and the
/// one that moves net value most.
pub fn weakest(swings: &[Swing], style: Style) -> Option<String> {
    let all: f64 = swings.iter().map(Swing::width).sum();
    let resting: f64 = swings
        .iter()
        .filter(|swing| is_weak(swing))
        .map(Swing::width)
        .sum();
    let weakest = swings
        .iter()
        .find(|swing| is_weak(swing))
        .filter(|swing| swing.width() > 0.0)?;
    Some(format!(
        "{} of all these swings comes from assumptions (grade C) or from sources that measured \
         something near. The weakest link is \"{}\": \
         by itself it moves net value from {} to {}.",
        share(resting / all),
        name(weakest),
        money(weakest.npv.0, style),
        money(weakest.npv.1, style),
    ))
}

/// "Saves while the chance ... is at least 12%", for each assumption that can by itself turn a
/// saving into a loss or back.
pub fn crossings(
    scenario: &Scenario,
    found: &[(Swing, Option<f64>)],
    npv: f64,
    style: Style,
) -> Vec<String> {
    found
        .iter()
        .filter_map(|(swing, by)| Some(crossing(scenario, swing, (*by)?, npv > 0.0, style)))
        .collect()
}

fn crossing(scenario: &Scenario, swing: &Swing, by: f64, saves: bool, style: Style) -> String {
    let start = if saves {
        "Saves as long as"
    } else {
        "Would save if"
    };
    let at_least = saves != (by > 0.0);
    let limit = |at_least: bool| if at_least { "or more" } else { "or less" };
    if swing.parameter() == Parameter::ReactiveYears {
        // What the years mean is a family's cost a year, and more years are less cost.
        let cost =
            scenario.get(Parameter::ReactiveCost) / (scenario.get(Parameter::ReactiveYears) + by);
        return format!(
            "{start} a family's crises cost {} a year {}.",
            pounds(cost, style),
            limit(!at_least)
        );
    }
    let at = |parameter: Parameter| {
        let row = parameter.row();
        // Three figures are as much as such a limit means.
        let value = scenario.get(parameter) + by;
        let grain = libm::pow(10.0, libm::floor(libm::log10(value.abs().max(1e-6))) - 2.0);
        field::shown(row, libm::round(value / grain) * grain, style)
    };
    let values: Vec<String> = swing
        .ranges
        .iter()
        .map(|range| at(range.parameter))
        .collect();
    format!(
        "{start} \"{}\" is {} {}.",
        name(swing),
        values.join(" and "),
        limit(at_least)
    )
}

/// "It beats yours in 74% of the combinations of assumptions tried".
pub fn beats(chance: f64) -> String {
    format!(
        "It beats yours in {} of the combinations of assumptions tried.",
        share(chance)
    )
}

/// A share in whole per cent; what is nearly none or nearly all is said so.
pub fn share(share: f64) -> String {
    if share > 0.0 && share < 0.005 {
        "fewer than 1%".into()
    } else if (0.995..1.0).contains(&share) {
        "more than 99%".into()
    } else {
        percent((share * 100.0).round() / 100.0)
    }
}
