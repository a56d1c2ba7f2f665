//! What one place is worth at the top, in the middle and at the base of the line, and where that
//! changes sign or order.

use super::steps::Steps;
use super::{Line, Working, known, sum};
use crate::views::worth::stretches;
use model::line::GROUPS;
use model::trace::{Quantity as Q, Remembering};
use model::values::{Number, Values};
use model::{Parameter as P, Results, Scenario, Tier, formula, tier::Delivery};

/// Where on the line a place is looked at: a group, 0 being the most complex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At(pub usize);

impl At {
    pub const TOP: At = At(0);
    pub const MIDDLE: At = At(GROUPS / 2);
    pub const BASE: At = At(GROUPS - 1);
}

/// What these workings say. Money is pounds of 2012-13.
#[derive(Clone, Debug)]
pub enum Worth {
    /// The titles.
    PlacesOf(Tier),
    YearsBetterOff,
    Borders,

    PlaceCost,
    Turned(At),
    Kept(At),
    Avoided(At),
    /// Avoided where this share of places reaches the family meant.
    Blended {
        at: At,
        reached: f64,
    },
    Net(At),
    FirstRow,

    BetterOff {
        year: usize,
    },
    Counted {
        year: usize,
    },
    /// Years better off, over so many years counted.
    AllCounted {
        years_better_off: f64,
        years: usize,
    },

    /// The tiers on one side of a border, at this per cent of the line.
    Side {
        before: bool,
        percent: usize,
    },
    WhereUniversal,
    /// What a tier's places are worth on both sides of a border, in pounds.
    Pays {
        tier: Tier,
        percent: usize,
        before: f64,
        past: f64,
    },
}

/// One tier's place at three points of the line.
pub fn places<'a>(tier: Tier, scenario: &'a Scenario, results: &'a Results) -> Working<'a, Worth> {
    Working::new(
        match tier {
            Tier::Intensive => "worth-intensive",
            Tier::Targeted => "worth-targeted",
            Tier::Universal => "worth-universal",
        },
        Worth::PlacesOf(tier),
        move || {
            let (values, steps) = (Remembering(scenario), Steps::of(tier, scenario));
            let delivery = Delivery::of(tier, &values);
            let avoided = |g: usize| {
                formula::avoided(
                    known(Q::ReactiveCostThere, steps.line.reactive_cost[g]),
                    formula::avoidable(&values),
                    known(Q::YearsBetterOff, steps.counted(g)),
                )
            };
            let mean = (0..GROUPS).map(|g| avoided(g).value()).sum::<f64>() / GROUPS as f64;
            let years = steps.years.present_value(&steps.years.live);
            let place_cost =
                formula::place_cost(delivery.unit_cost(), known(Q::YearsCounted, years));
            let mut lines = vec![Line::Worked(Worth::PlaceCost, place_cost.clone())];
            for at in [At::TOP, At::MIDDLE, At::BASE] {
                let g = at.0;
                let turned = formula::turned(
                    known(Q::Engagement, steps.effect.engagement[g]),
                    known(Q::Uplift, steps.uplift[g]),
                );
                let background = known(Q::Background, steps.line.background[g]);
                let kept = formula::kept(delivery.relapse.clone(), background);
                let avoided = avoided(g);
                let targeting = values.get(P::Targeting);
                let reached = targeting.value();
                let blended = formula::blended(targeting, avoided.clone(), known(Q::Avoided, mean));
                let net = formula::net(blended.clone(), place_cost.clone());
                lines.extend([
                    Line::Worked(Worth::Turned(at), turned),
                    Line::Worked(Worth::Kept(at), kept),
                    Line::Worked(Worth::Avoided(at), avoided),
                    Line::Worked(Worth::Blended { at, reached }, blended),
                    Line::Worked(Worth::Net(at), net),
                ]);
            }
            let tenth = &results.tier(tier).value[..GROUPS / 10];
            let first = tenth.iter().map(|&value| known(Q::Net, value));
            let mean = sum(first) / (tenth.len() as f64).into();
            lines.push(Line::Worked(Worth::FirstRow, mean.named(Q::Net)));
            lines
        },
    )
}

/// The years better off of an intensive place at the top, year by year.
pub fn years<'a>(scenario: &'a Scenario) -> Working<'a, Worth> {
    Working::new("worth-years", Worth::YearsBetterOff, move || {
        let steps = Steps::of(Tier::Intensive, scenario);
        let better = steps.better(0);
        let mut lines = vec![];
        for (index, &live) in steps.years.live.iter().enumerate() {
            let year = index + 1;
            let turned = known(Q::Turned, steps.effect.turned[0]);
            let better_off = formula::better_off(
                known(Q::Kept, steps.effect.kept[0]),
                known(Q::BetterOff, better[index]),
                formula::turned_in_year(known(Q::Live, live), turned),
            );
            let during = formula::during(known(Q::BetterOff, better[index]), better_off.clone());
            let counted = during.unnamed() * known(Q::Worth, steps.worth(index));
            lines.push(Line::Worked(Worth::BetterOff { year }, better_off));
            lines.push(Line::Worked(
                Worth::Counted { year },
                counted.named(Q::BetterOff),
            ));
        }
        lines.push(Line::Says(Worth::AllCounted {
            years_better_off: steps.counted(0),
            years: steps.years.live.len(),
        }));
        lines
    })
}

/// Where another tier is worth more, or a tier stops paying: the values on both sides. None where
/// the line has no such place.
pub fn borders(results: &Results) -> Option<Working<'static, Worth>> {
    let mut lines = vec![];
    for pair in stretches(results).windows(2) {
        let percent = pair[1].from;
        for (g, before) in [(percent - 1, true), (percent, false)] {
            let [intensive, targeted] =
                Tier::PLANNED.map(|tier| known(Q::Net, results.tier(tier).value[g]));
            lines.push(Line::Worked(
                Worth::Side { before, percent },
                (intensive - targeted).named(Q::Pounds),
            ));
        }
        if pair.iter().any(|stretch| stretch.tier == Tier::Universal) {
            lines.push(Line::Says(Worth::WhereUniversal));
        }
    }
    for tier in Tier::PLANNED {
        let value = &results.tier(tier).value;
        for g in (1..GROUPS).filter(|&g| (value[g - 1] > 0.0) != (value[g] > 0.0)) {
            lines.push(Line::Says(Worth::Pays {
                tier,
                percent: g,
                before: value[g - 1],
                past: value[g],
            }));
        }
    }
    (!lines.is_empty()).then(|| Working::new("worth-borders", Worth::Borders, || lines))
}
