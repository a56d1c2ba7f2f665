//! The model, read like the method: the line, the tiers' places on it, the years, and the sums.

use super::line::{self, GROUPS, Groups, Line};
use super::path::{Effect, Path, Years, runoff};
use super::payback::payback;
use super::results::{Results, Saves, TierResults};
use super::tier::Delivery;
use super::{Parameter as P, Scenario, Tier, formula, funding::funding};

/// Everything the model says of a scenario. Pure: the same scenario gives the same bits on every
/// machine.
pub fn run(scenario: &Scenario) -> Results {
    let line = Line::of(scenario);
    let years = Years::of(scenario);
    let (intensive, intensive_runoff) = planned(Tier::Intensive, scenario, &line, &years);
    let (targeted, targeted_runoff) = planned(Tier::Targeted, scenario, &line, &years);
    let universal = universal(scenario, &years);

    let both = |of: fn(&TierResults) -> &Vec<f64>| sum(of(&intensive), of(&targeted));
    let (cost, avoided) = (both(|tier| &tier.cost), both(|tier| &tier.avoided));
    let (turned, extra) = (both(|tier| &tier.turned), both(|tier| &tier.extra));
    let net: Vec<f64> = avoided
        .iter()
        .zip(&cost)
        .map(|(&avoided, &cost)| formula::net(avoided, cost))
        .collect();
    let cumulative = running_sum(&net);
    let (pv_cost, pv_avoided) = (years.present_value(&cost), years.present_value(&avoided));
    let spends = pv_cost > 0.0;
    let cashable_pv = formula::cashable(pv_avoided, scenario.get(P::CashableShare));
    let funding = funding(scenario, &extra);
    let n = scenario.families();

    Results {
        families: n,
        live: years.live,
        reactive_total: formula::reactive_cost(f64::from(n), scenario.get(P::ReactiveCost)),
        reactive_annual: formula::reactive_cost(
            f64::from(n),
            formula::reactive_cost_a_year(scenario),
        ),
        workers_full: intensive.workers_full + targeted.workers_full,
        cost_full: intensive.cost_full + targeted.cost_full,
        gap: funding
            .iter()
            .zip(&cost)
            .map(|(&funding, &cost)| formula::gap(funding, cost))
            .collect(),
        funding,
        payback: if spends { payback(&cumulative) } else { None },
        pv_cost,
        pv_avoided,
        npv: formula::net(pv_avoided, pv_cost),
        return_per_pound: spends.then(|| formula::per_pound(pv_avoided, pv_cost)),
        cash_per_pound: spends.then(|| formula::per_pound(cashable_pv, pv_cost)),
        runoff_pv: intensive_runoff
            .zip(targeted_runoff)
            .map(|(intensive, targeted)| intensive + targeted),
        saves_pv: saves(scenario, pv_avoided),
        cashable_pv,
        intensive,
        targeted,
        universal,
        cost,
        turned,
        extra,
        avoided,
        net,
        cumulative,
    }
}

/// A tier the plan pays for, and the present value of its run-off.
fn planned(
    tier: Tier,
    scenario: &Scenario,
    line: &Line,
    years: &Years,
) -> (TierResults, Option<f64>) {
    let mix = scenario.mix();
    let (band, targeting) = (tier.band(), scenario.get(P::Targeting));
    let families = mix.families(band);
    let delivery = Delivery::of(tier, scenario);
    let unit_cost = delivery.unit_cost();
    let effect = Effect::of(line, &delivery);
    let weights = line::weights(mix.total(), mix.start(band), mix.end(band), targeting);
    let path = Path::of(line, years, &effect, &weights);

    let count = f64::from(families);
    let places: Vec<f64> = years
        .live
        .iter()
        .map(|&live| formula::places(count, live))
        .collect();
    let place_pv = formula::place_cost(unit_cost, years.present_value(&years.live));
    let not_engaged = effect.engagement.map(formula::not_engaged);
    let mean_avoidable = formula::mean_avoidable(
        line::weighted(&weights, &line.reactive_cost),
        count,
        formula::avoidable(scenario),
    );

    let results = TierResults {
        families,
        unit_cost,
        caseload: delivery.caseload,
        workers_full: delivery.workers(count),
        cost_full: formula::cost(count, unit_cost),
        workers: places
            .iter()
            .map(|&places| delivery.workers(places))
            .collect(),
        cost: places
            .iter()
            .map(|&places| formula::cost(places, unit_cost))
            .collect(),
        places,
        unengaged: line::weighted(&weights, &not_engaged),
        break_even: (families > 0 && mean_avoidable > 0.0)
            .then(|| formula::break_even(unit_cost, delivery.caseload, mean_avoidable)),
        value: line::blended(&path.value, targeting).map(|avoided| formula::net(avoided, place_pv)),
        turned: path.turned,
        extra: path.extra,
        avoided: path.avoided,
    };
    (
        results,
        runoff(scenario, line, years, &effect, &path.last, &weights),
    )
}

/// Universal services are open to all with or without the plan: they have a cost, shown beside it,
/// and no effect of their own.
fn universal(scenario: &Scenario, years: &Years) -> TierResults {
    let mix = scenario.mix();
    let delivery = Delivery::of(Tier::Universal, scenario);
    let all = f64::from(mix.total());
    let none = vec![0.0; years.live.len()];
    TierResults {
        families: mix.total()
            - mix.families(super::Band::Intensive)
            - mix.families(super::Band::Targeted),
        unit_cost: delivery.unit_cost(),
        caseload: delivery.caseload,
        workers_full: delivery.workers(all),
        cost_full: formula::cost(all, delivery.unit_cost()),
        workers: vec![0; none.len()],
        places: none.clone(),
        cost: none.clone(),
        turned: none.clone(),
        extra: none.clone(),
        avoided: none,
        unengaged: 0.0,
        break_even: None,
        value: [0.0; GROUPS] as Groups,
    }
}

fn saves(scenario: &Scenario, pv_avoided: f64) -> Option<Saves> {
    let get = |parameter| scenario.get(parameter);
    let all = [
        P::SavesCouncil,
        P::SavesNhs,
        P::SavesDwp,
        P::SavesPolice,
        P::SavesSchools,
    ]
    .map(get)
    .iter()
    .sum::<f64>();
    let part = |parameter| formula::portion(pv_avoided, get(parameter), all);
    (all > 0.0).then(|| Saves {
        council: part(P::SavesCouncil),
        nhs: part(P::SavesNhs),
        dwp: part(P::SavesDwp),
        police: part(P::SavesPolice),
        schools: part(P::SavesSchools),
    })
}

fn sum(a: &[f64], b: &[f64]) -> Vec<f64> {
    a.iter().zip(b).map(|(a, b)| a + b).collect()
}

fn running_sum(flow: &[f64]) -> Vec<f64> {
    flow.iter()
        .scan(0.0, |sum, pounds| {
            *sum = formula::net_so_far(*sum, *pounds);
            Some(*sum)
        })
        .collect()
}
