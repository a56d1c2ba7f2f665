//! One year of the table by year, term by term.

use super::steps::Steps;
use super::{Line, Working, known, sum};
use model::trace::{Quantity as Q, Remembering};
use model::values::{Number, Values};
use model::{Parameter as P, Results, Scenario, Tier, formula, tier::Delivery};

/// What this working says.
#[derive(Clone, Debug)]
pub enum Year {
    /// The title: of this year, 1 being the first.
    Of(usize),
    Places(Tier),
    CostOf(Tier),
    Cost,
    Growth,
    During(Tier),
    AvoidedOf(Tier),
    Avoided,
    Net,
    NetSoFar,
    WithoutPlan,
    WithPlan,
}

/// The headline's year.
pub fn year<'a>(scenario: &'a Scenario, results: &'a Results) -> Working<'a, Year> {
    let (values, year) = (Remembering(scenario), results.headline_year());
    Working::new("year", Year::Of(year), move || {
        let index = year - 1;
        let before = |by_year: &[f64]| index.checked_sub(1).map_or(0.0, |before| by_year[before]);
        let mut lines = vec![];
        let mut work_out = |says, number| lines.push(Line::Worked(says, number));

        let mut costs = vec![];
        for tier in Tier::PLANNED {
            let families = f64::from(results.tier(tier).families);
            let places = formula::places(
                known(Q::Families, families),
                known(Q::Live, results.live[index]),
            );
            let cost = formula::cost(places.clone(), Delivery::of(tier, &values).unit_cost());
            costs.push(cost.clone().named(Q::CostOf(tier)));
            work_out(Year::Places(tier), places);
            work_out(Year::CostOf(tier), cost);
        }
        let cost = sum(costs).named(Q::Cost);
        work_out(Year::Cost, cost.clone());

        let rate = || values.get(P::UnmetGrowth);
        let growth = (0..index)
            .fold(known(Q::Growth, 1.0), |growth, _| {
                formula::grown(growth, rate())
            })
            .named(Q::Growth);
        if growth.value() != 1.0 {
            work_out(Year::Growth, growth.clone());
        }

        let mut all_avoided = vec![];
        for tier in Tier::PLANNED {
            let found = results.tier(tier);
            if let Some(of_those) = Steps::of(tier, scenario).cost_of_those_helped(index) {
                let during = formula::during(
                    known(Q::AtStart, before(&found.extra)),
                    known(Q::AtEnd, found.extra[index]),
                );
                let avoided = formula::avoided(
                    known(Q::ReactiveCostOfThose, of_those),
                    formula::avoided_part(growth.clone(), formula::avoidable(&values)),
                    during.clone(),
                );
                work_out(Year::During(tier), during);
                work_out(Year::AvoidedOf(tier), avoided);
            }
            all_avoided.push(known(Q::AvoidedOf(tier), found.avoided[index]));
        }
        let avoided = sum(all_avoided).named(Q::Avoided);
        let net = formula::net(avoided.clone(), cost);
        let so_far = formula::net_so_far(
            known(Q::NetBefore, before(&results.cumulative)),
            net.clone(),
        );
        let without_plan = formula::reactive_cost(
            known(Q::Families, f64::from(results.families)),
            formula::reactive_cost_a_year(&values),
        );
        let without_plan = (without_plan.unnamed() * growth).named(Q::ReactiveCost);
        let with_plan = formula::with_plan(without_plan.clone(), avoided.clone());
        work_out(Year::Avoided, avoided);
        work_out(Year::Net, net);
        work_out(Year::NetSoFar, so_far);
        work_out(Year::WithoutPlan, without_plan);
        work_out(Year::WithPlan, with_plan);
        lines
    })
}
