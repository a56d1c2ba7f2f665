//! One of the line's hundred groups worked out in full, so that anybody can do it again by hand;
//! then all groups added up to the plan's net value.

use super::steps::Steps;
use super::worth::At;
use super::{Line, Working, known, sum};
use model::line::{GROUPS, weights};
use model::trace::{Quantity as Q, Remembering, Traced};
use model::values::{Number, Values};
use model::{Parameter as P, Results, Scenario, Tier, formula, tier::Delivery};

/// What this working says. Money is pounds of 2012-13.
#[derive(Clone, Debug)]
pub enum Group {
    /// The title: the first group that a tier's places stand in.
    Of(Tier, At),
    /// Places of the tier in the group, of its families.
    Places(f64),
    ReactiveCost(f64),
    Engagement,
    Uplift,
    Turned,
    Kept,
    /// At the end of a year, 1 being the first.
    BetterOff {
        year: usize,
    },
    /// Of a year: years better off, grown and discounted.
    Counted {
        year: usize,
    },
    AllCounted,
    AvoidedByPlace,
    /// The same where this share of places reaches the family meant and the rest any family.
    Reached(f64),
    PlaceCost,
    NetOfPlace,
    NetOfGroup,
    /// All groups of the tier.
    NetOfTier(Tier),
    Net,
}

/// None where the plan offers no places.
pub fn group<'a>(scenario: &'a Scenario, results: &'a Results) -> Option<Working<'a, Group>> {
    let tier = Tier::PLANNED
        .into_iter()
        .find(|&tier| results.tier(tier).families > 0)?;
    let mix = scenario.mix();
    let g = mix.start(tier.band()) as usize * GROUPS / mix.total().max(1) as usize;
    let g = g.min(GROUPS - 1);
    Some(Working::new("group", Group::Of(tier, At(g)), move || {
        let mut lines = one(tier, g, scenario, results);
        lines.extend(all(scenario, results));
        lines
    }))
}

/// Places of a tier in each group, as the mix has them.
fn places(tier: Tier, scenario: &Scenario) -> [f64; GROUPS] {
    let (mix, band) = (scenario.mix(), tier.band());
    weights(mix.total(), mix.start(band), mix.end(band), 1.0)
}

fn one(tier: Tier, g: usize, scenario: &Scenario, results: &Results) -> Vec<Line<Group>> {
    let (values, steps) = (Remembering(scenario), Steps::of(tier, scenario));
    let delivery = Delivery::of(tier, &values);
    let held = places(tier, scenario)[g];
    let along = |(top, base): (Traced, Traced)| {
        let part = known(Q::Share, (g as f64 + 0.5) / GROUPS as f64);
        top.clone() + (base - top) * part
    };
    let [engagement, uplift] = [delivery.engagement, delivery.uplift].map(along);
    let turned = formula::turned(
        known(Q::Engagement, steps.effect.engagement[g]),
        known(Q::Uplift, steps.uplift[g]),
    );
    let kept = formula::kept(
        delivery.relapse.clone(),
        known(Q::Background, steps.line.background[g]),
    );
    let mut lines = vec![
        Line::Says(Group::Places(held)),
        Line::Says(Group::ReactiveCost(steps.line.reactive_cost[g])),
        Line::Worked(Group::Engagement, engagement.named(Q::Engagement)),
        Line::Worked(Group::Uplift, uplift.named(Q::Uplift)),
        Line::Worked(Group::Turned, turned),
        Line::Worked(Group::Kept, kept),
    ];
    lines.extend(years(g, &steps));
    let counted = known(Q::YearsBetterOff, steps.counted(g));
    let avoided = |g: usize, counted: Traced| {
        formula::avoided(
            known(Q::ReactiveCostThere, steps.line.reactive_cost[g]),
            formula::avoidable(&values),
            counted,
        )
    };
    let everywhere = |g| avoided(g, known(Q::YearsBetterOff, steps.counted(g))).value();
    let mean = (0..GROUPS).map(everywhere).sum::<f64>() / GROUPS as f64;
    let of_place = avoided(g, counted);
    let targeting = values.get(P::Targeting);
    let reached = targeting.value();
    let blended = formula::blended(targeting, of_place.clone(), known(Q::Avoided, mean));
    let open = steps.years.present_value(&steps.years.live);
    let unit_cost = Delivery::of(tier, &values).unit_cost();
    let place_cost = formula::place_cost(unit_cost, known(Q::YearsCounted, open));
    let net = formula::net(blended.clone(), place_cost.clone());
    let of_group =
        known(Q::Places, held) * known(Q::NetOfPlace, results.tier(tier).value[g]).unnamed();
    lines.extend([
        Line::Worked(Group::AvoidedByPlace, of_place),
        Line::Worked(Group::Reached(reached), blended),
        Line::Worked(Group::PlaceCost, place_cost),
        Line::Worked(Group::NetOfPlace, net),
        Line::Worked(Group::NetOfGroup, of_group.named(Q::Net)),
    ]);
    lines
}

/// Year by year, the part of the group's families better off because of a place.
fn years(g: usize, steps: &Steps) -> Vec<Line<Group>> {
    let better = steps.better(g);
    let mut lines = vec![];
    let mut all = vec![];
    for (index, &live) in steps.years.live.iter().enumerate() {
        let year = index + 1;
        let better_off = formula::better_off(
            known(Q::Kept, steps.effect.kept[g]),
            known(Q::BetterOff, better[index]),
            formula::turned_in_year(
                known(Q::Live, live),
                known(Q::Turned, steps.effect.turned[g]),
            ),
        );
        let during = formula::during(known(Q::BetterOff, better[index]), better_off.clone());
        let counted = during.unnamed() * known(Q::Worth, steps.worth(index));
        all.push(known(Q::BetterOff, counted.value()));
        lines.push(Line::Worked(Group::BetterOff { year }, better_off));
        let counted = counted.named(Q::BetterOff);
        lines.push(Line::Worked(Group::Counted { year }, counted));
    }
    let all = sum(all).named(Q::BetterOff);
    lines.push(Line::Worked(Group::AllCounted, all));
    lines
}

/// Every group's places times what a place there is worth, added up a tier at a time.
fn all(scenario: &Scenario, results: &Results) -> Vec<Line<Group>> {
    let net = |tier: Tier| -> f64 {
        let held = places(tier, scenario);
        let worth = results.tier(tier).value;
        held.iter().zip(worth).map(|(held, net)| held * net).sum()
    };
    let nets = Tier::PLANNED.map(net);
    let mut lines = vec![];
    for (tier, net) in Tier::PLANNED.into_iter().zip(nets) {
        let places = f64::from(results.tier(tier).families);
        if places > 0.0 {
            let all = known(Q::Places, places) * known(Q::NetOfPlace, net / places);
            lines.push(Line::Worked(Group::NetOfTier(tier), all.named(Q::Net)));
        }
    }
    let all = sum(nets.map(|net| known(Q::Net, net))).named(Q::Net);
    lines.push(Line::Worked(Group::Net, all));
    lines
}
