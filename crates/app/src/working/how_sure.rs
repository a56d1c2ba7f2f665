//! How the chance, the range and the swings of How sure come about.

use super::{Line, Working, cost_of, known, npv};
use crate::uncertainty::SHOWN;
use crate::views::how_sure::is_weak;
use model::order::ascending;
use model::sensitivity::Swing;
use model::trace::{Quantity as Q, Traced};
use model::uncertainty::draws::Range;
use model::uncertainty::{Outcome, Percentiles, SHARES};
use model::values::Number;
use model::{Results, Scenario, run};

/// What these workings say. Money is pounds of 2012-13.
#[derive(Clone, Debug)]
pub enum HowSure {
    /// The titles.
    Saves,
    Range,
    Drawn,
    ByYear,
    Bars,

    Saving,
    EveryCombination,

    /// So many net values, in order.
    Ordered(usize),
    /// Where the percentile of this share stands in the list.
    Place(f64),
    /// The percentile of this share, between this place of the list and the next.
    Percentile {
        share: f64,
        place: usize,
    },
    PerPound(Percentiles),

    Triangle,
    /// The assumption that matters most.
    MattersMost(Range),
    Below,
    Half,
    /// So many assumptions are drawn.
    HowDrawn(usize),

    AvoidedByYear {
        year: usize,
        avoided: Percentiles,
    },
    Cost {
        year: usize,
    },

    OnlyOneMoves,
    /// A swing at its low, or at its high.
    End {
        swing: Swing,
        high: bool,
    },
    WeakestLink,
    /// Of so many swings.
    WeakShare(usize),
}

pub fn chance<'a>(outcome: &'a Outcome) -> Working<'a, HowSure> {
    Working::new("chance", HowSure::Saves, move || {
        let saving = outcome.all.iter().filter(|&&npv| npv > 0.0).count();
        let share = known(Q::Count, saving as f64) / known(Q::Count, outcome.all.len() as f64);
        vec![
            Line::Worked(HowSure::Saving, share.named(Q::Share)),
            Line::Says(HowSure::EveryCombination),
        ]
    })
}

/// Positions in the ordered list, and what stands there.
pub fn range<'a>(outcome: &'a Outcome) -> Working<'a, HowSure> {
    Working::new("range", HowSure::Range, move || {
        let ordered: Vec<f64> = ascending(&outcome.all)
            .into_iter()
            .map(|place| outcome.all[place])
            .collect();
        let (all, last) = (ordered.len(), ordered.len().saturating_sub(1));
        let mut lines = vec![Line::Says(HowSure::Ordered(all))];
        let one = || Traced::from(1.0);
        for share in SHARES {
            let along = known(Q::Share, share) * (known(Q::Count, all as f64) - one());
            let (below, part) = (along.value() as usize, along.value().fract());
            let (Some(&low), Some(&high)) =
                (ordered.get(below), ordered.get((below + 1).min(last)))
            else {
                continue;
            };
            let pounds = |npv| known(Q::Pounds, npv);
            let found = pounds(low) + known(Q::Number, part) * (pounds(high) - pounds(low));
            let place = below + 1;
            lines.push(Line::Worked(
                HowSure::Place(share),
                (one() + along).named(Q::Number),
            ));
            lines.push(Line::Worked(
                HowSure::Percentile { share, place },
                found.named(Q::Pounds),
            ));
        }
        if let Some(back) = outcome.return_per_pound {
            lines.push(Line::Says(HowSure::PerPound(back)));
        }
        lines
    })
}

/// How one assumption is drawn: the one that matters most. None where nothing can move.
pub fn drawn<'a>(swings: &'a [Swing]) -> Option<Working<'a, HowSure>> {
    let range = *swings
        .first()?
        .ranges
        .iter()
        .find(|range| range.high > range.low)?;
    Some(Working::new("drawn", HowSure::Drawn, move || {
        let row = Q::ValueOf(range.parameter);
        let [low, mode, high] = [range.low, range.mode, range.high].map(|value| known(row, value));
        let width = || high.clone() - low.clone();
        let below = (mode.clone() - low.clone()) / width();
        let half = known(Q::Share, 0.5);
        let middle = if half.value() < below.value() {
            low.clone() + (half * width() * (mode - low)).square_root()
        } else {
            let rest = Traced::from(1.0) - half;
            high.clone() - (rest * width() * (high - mode)).square_root()
        };
        let assumptions = swings.iter().map(|swing| swing.ranges.len()).sum();
        vec![
            Line::Says(HowSure::Triangle),
            Line::Says(HowSure::MattersMost(range)),
            Line::Worked(HowSure::Below, below.named(Q::Share)),
            Line::Worked(HowSure::Half, middle.named(row)),
            Line::Says(HowSure::HowDrawn(assumptions)),
        ]
    }))
}

/// The band and the dashed line in the last year. None where no year is counted.
pub fn by_year<'a>(
    avoided: &'a [Percentiles],
    results: &'a Results,
) -> Option<Working<'a, HowSure>> {
    let (year, &avoided) = (avoided.len(), avoided.last()?);
    Some(Working::new("by-year", HowSure::ByYear, move || {
        let last = results.cost.len() - 1;
        vec![
            Line::Says(HowSure::AvoidedByYear { year, avoided }),
            Line::Worked(
                HowSure::Cost { year },
                cost_of(results, |tier| tier.places[last]),
            ),
        ]
    }))
}

/// Both ends of every bar shown, and what part of all swings rests on weak evidence.
pub fn bars<'a>(scenario: &'a Scenario, swings: &'a [Swing]) -> Working<'a, HowSure> {
    Working::new("bars", HowSure::Bars, move || {
        let mut lines = vec![Line::Says(HowSure::OnlyOneMoves)];
        for swing in swings.iter().take(SHOWN) {
            for high in [false, true] {
                let mut moved = *scenario;
                for range in &swing.ranges {
                    moved.set(range.parameter, if high { range.high } else { range.low });
                }
                let swing = swing.clone();
                let end = HowSure::End { swing, high };
                lines.push(Line::Worked(end, npv(&run(&moved))));
            }
        }
        let widths = |chosen: fn(&Swing) -> bool| {
            let chosen = swings.iter().filter(|swing| chosen(swing));
            known(Q::Pounds, chosen.map(Swing::width).sum())
        };
        let weakest = swings
            .iter()
            .find(|swing| is_weak(swing) && swing.width() > 0.0);
        if let Some(&Swing { npv: (a, b), .. }) = weakest {
            let width = known(Q::Pounds, a.max(b)) - known(Q::Pounds, a.min(b));
            let share = widths(is_weak) / widths(|_| true);
            lines.push(Line::Worked(HowSure::WeakestLink, width.named(Q::Pounds)));
            lines.push(Line::Worked(
                HowSure::WeakShare(swings.len()),
                share.named(Q::Share),
            ));
        }
        lines
    })
}
