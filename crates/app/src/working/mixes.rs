//! How the value of a mix adds up along the line, and what the marks of the map stand for.

use super::{Line, Working, known, sum};
use crate::MixName;
use crate::views::mixes::{CLASSES, NEAR};
use model::optimum::ValueOfMixes;
use model::trace::{Quantity as Q, Remembering, Traced};
use model::values::Number;
use model::{Band, Mix, Scenario, Tier, formula, tier::Delivery};

/// What is said of any mix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfMix {
    Workers,
    Cost,
    /// What a tier's places are worth.
    Places(Tier),
    Net,
}

/// What these workings say.
#[derive(Clone, Debug)]
pub enum Mixes {
    /// The titles.
    Table,
    Map,

    AddUp,
    Compared,
    Of(MixName, OfMix),
    WithinBudgetLessYours,

    Hatched,
    NothingHatched,
    StepOfColour,
    DashedLine,
    PlacesOnLine(Tier),
}

/// A mix's workers, cost and net value.
pub fn of_mix<S>(
    says: impl Fn(OfMix) -> S,
    mix: Mix,
    scenario: &Scenario,
    worth: &ValueOfMixes,
) -> Vec<Line<S>> {
    let values = Remembering(scenario);
    let held = |tier: Tier| f64::from(mix.families(tier.band()));
    let delivery = |tier| Delivery::of(tier, &values);
    let workers =
        |tier| formula::workers(known(Q::Families, held(tier)), delivery(tier).caseload).unnamed();
    let cost =
        |tier| formula::cost(known(Q::Places, held(tier)), delivery(tier).unit_cost()).unnamed();
    // Values add up along the line: intensive places alone, and what targeted ones add.
    let alone = Mix::new(
        mix.total(),
        mix.families(Band::Withdrawn),
        mix.families(Band::Intensive),
        0,
    );
    let (intensive, both) = (worth.npv(alone), worth.npv(mix));
    let nets = [intensive, both - intensive];
    let line = |of, number| Line::Worked(says(of), number);
    let mut lines = vec![
        line(
            OfMix::Workers,
            sum(Tier::PLANNED.map(workers)).named(Q::Workers),
        ),
        line(OfMix::Cost, sum(Tier::PLANNED.map(cost)).named(Q::Cost)),
    ];
    for (tier, net) in Tier::PLANNED.into_iter().zip(nets) {
        let places = held(tier);
        if places > 0.0 {
            let all = known(Q::Places, places) * known(Q::NetOfPlace, net / places);
            lines.push(line(OfMix::Places(tier), all.named(Q::Net)));
        }
    }
    let net = sum(nets.map(|net| known(Q::Net, net))).named(Q::Net);
    lines.push(line(OfMix::Net, net));
    lines
}

/// The mixes of the table: yours, the highest value, and the highest within budget. None where no
/// mix fits.
pub fn table<'a>(
    scenario: &'a Scenario,
    mixes: &'a [(MixName, Option<Mix>)],
    worth: &'a ValueOfMixes,
) -> Working<'a, Mixes> {
    Working::new("mixes", Mixes::Table, move || {
        let mix = scenario.mix();
        let free = f64::from(mix.total() - mix.families(Band::Withdrawn));
        let count = |more: f64| known(Q::Count, free + more);
        let compared = count(1.0) * count(2.0) / 2.0.into();
        let mut lines = vec![
            Line::Says(Mixes::AddUp),
            Line::Worked(Mixes::Compared, compared.named(Q::Count)),
        ];
        for &(name, mix) in mixes {
            if let Some(mix) = mix {
                lines.extend(of_mix(|of| Mixes::Of(name, of), mix, scenario, worth));
            }
        }
        let value = |wanted: MixName| {
            let (_, mix) = mixes.iter().find(|(name, _)| *name == wanted)?;
            Some(known(Q::Net, worth.npv((*mix)?)))
        };
        if let (Some(yours), Some(within)) =
            (value(MixName::Yours), value(MixName::HighestWithinBudget))
        {
            lines.push(Line::Worked(
                Mixes::WithinBudgetLessYours,
                (within - yours).named(Q::Pounds),
            ));
        }
        lines
    })
}

/// The hatched region, the dashed line and the steps of colour; `greatest` is the greatest size of
/// a value on the map, in pounds.
pub fn map<'a>(
    scenario: &'a Scenario,
    worth: &'a ValueOfMixes,
    greatest: f64,
) -> Working<'a, Mixes> {
    Working::new("map", Mixes::Map, move || {
        let values = Remembering(scenario);
        let highest = worth
            .optimum(
                scenario.mix().families(Band::Withdrawn),
                Some(scenario.budget()),
            )
            .map_or(0.0, |highest| highest.npv);
        let mut lines = vec![if highest > 0.0 {
            let least = known(Q::Net, highest) * (Traced::from(1.0) - known(Q::Share, NEAR));
            Line::Worked(Mixes::Hatched, least.named(Q::Net))
        } else {
            Line::Says(Mixes::NothingHatched)
        }];
        let step = known(Q::Pounds, greatest) / (CLASSES as f64).into();
        lines.push(Line::Worked(Mixes::StepOfColour, step.named(Q::Pounds)));
        let budget = formula::budget(&values);
        lines.push(Line::Worked(Mixes::DashedLine, budget.clone()));
        for tier in Tier::PLANNED {
            let places = budget.clone() / Delivery::of(tier, &values).unit_cost();
            lines.push(Line::Worked(
                Mixes::PlacesOnLine(tier),
                places.named(Q::Places),
            ));
        }
        lines
    })
}
