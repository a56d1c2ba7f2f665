//! The workings of the first screen's figures.

mod says;

pub use says::First;

use super::{Line, Working, any, known, npv, sum};
use model::trace::{Quantity as Q, Remembering};
use model::values::{Number, Values};
use model::{Parameter as P, Results, Scenario, Tier, formula, tier::Delivery};

/// Every figure's working, in the order in which the figures stand.
pub fn workings<'a>(scenario: &'a Scenario, results: &'a Results) -> Vec<Working<'a, First>> {
    vec![
        workers(scenario, results),
        cost(scenario, results),
        extra(scenario, results),
        avoided(scenario, results),
        net(scenario, results),
        payback(results),
    ]
}

fn workers<'a>(scenario: &'a Scenario, results: &'a Results) -> Working<'a, First> {
    let values = Remembering(scenario);
    let open = workers_open(results);
    Working::new("workers", First::Workers(open), move || {
        let posts = |tier: Tier, families: u32| {
            let families = known(Q::Families, f64::from(families));
            formula::workers(families, Delivery::of(tier, &values).caseload)
        };
        let planned = |tier| {
            let posts = posts(tier, results.tier(tier).families);
            Line::Worked(First::PostsOf(tier), posts)
        };
        let mut lines: Vec<_> = Tier::PLANNED.map(planned).into();
        lines.push(Line::Says(First::PostsTogether(results.workers_full)));
        if open != results.workers_full {
            lines.push(Line::Says(First::PostsOpen {
                year: results.live.len(),
                posts: open,
            }));
        }
        lines.push(Line::Worked(
            First::UniversalPosts,
            posts(Tier::Universal, results.families),
        ));
        lines
    })
}

/// Posts of both tiers in the last year counted.
fn workers_open(results: &Results) -> u32 {
    let posts = |tier| results.tier(tier).workers.last().copied().unwrap_or(0);
    Tier::PLANNED.map(posts).iter().sum()
}

fn cost<'a>(scenario: &'a Scenario, results: &'a Results) -> Working<'a, First> {
    let values = Remembering(scenario);
    let open = results.cost.last().copied().unwrap_or(0.0);
    Working::new("cost", First::Cost(open), move || {
        let in_words = formula::unit_cost(any(Q::WorkerCost), any(Q::Caseload), any(Q::DirectCost));
        let mut lines = vec![Line::InWords(First::UnitCost, in_words)];
        for tier in Tier::PLANNED {
            let unit_cost = Delivery::of(tier, &values).unit_cost();
            lines.push(Line::Worked(First::UnitCostOf(tier), unit_cost));
        }
        let levers = [
            P::AgencyShare,
            P::CommissionedShare,
            P::PoolingGain,
            P::MentorShare,
        ]
        .map(|lever| scenario.get(lever));
        if levers.iter().any(|share| *share != 0.0) {
            let [agency, commissioned, pooling, mentors] = levers;
            lines.push(Line::Says(First::AfterLevers {
                agency,
                commissioned,
                pooling,
                mentors,
            }));
        }
        for tier in Tier::PLANNED {
            let families = known(Q::Families, f64::from(results.tier(tier).families));
            let cost = formula::cost(families, Delivery::of(tier, &values).unit_cost());
            lines.push(Line::Worked(First::YearCostOf(tier), cost));
        }
        let budget = formula::budget(&values);
        let left = budget.value() - open;
        lines.push(Line::Says(First::CostTogether(results.cost_full)));
        if open != results.cost_full {
            lines.push(Line::Says(First::CostOpen {
                year: results.live.len(),
                cost: open,
            }));
        }
        lines.push(Line::Worked(First::Budget { left }, budget));
        for (index, (&live, &cost)) in results.live.iter().zip(&results.cost).enumerate().take(3) {
            lines.push(Line::Says(First::Opening {
                year: index + 1,
                live,
                cost,
            }));
        }
        lines
    })
}

fn extra<'a>(scenario: &'a Scenario, results: &'a Results) -> Working<'a, First> {
    let get = |parameter| scenario.get(parameter);
    let year = results.headline_year();
    let families = results.extra[year - 1];
    Working::new("extra", First::Extra { families, year }, move || {
        let in_words = formula::better_off(
            formula::kept(any(Q::Relapse), any(Q::Background)),
            any(Q::BetterOffBefore),
            formula::turned_in_year(
                any(Q::Live),
                formula::turned(any(Q::Engagement), any(Q::Uplift)),
            ),
        );
        let mut lines = vec![
            Line::Says(First::WhatBetterOffMeans),
            Line::InWords(First::BetterOff, in_words),
        ];
        for tier in Tier::PLANNED {
            let found = results.tier(tier);
            lines.push(Line::Says(First::TierInYear {
                tier,
                turned: found.turned[year - 1],
                better_off: found.extra[year - 1],
                places: found.places[year - 1],
                year,
            }));
        }
        lines.push(Line::Says(First::BetterOffTogether { families, year }));
        lines.push(Line::Says(First::Rates {
            relapse: get(P::Relapse),
            background: (get(P::BackgroundTop), get(P::BackgroundBase)),
            targeting: get(P::Targeting),
        }));
        for tier in Tier::PLANNED {
            let delivery = Delivery::of(tier, scenario);
            lines.push(Line::Says(First::RatesOf {
                tier,
                engagement: delivery.engagement,
                uplift: delivery.uplift,
            }));
        }
        let unengaged = results.intensive.unengaged + results.targeted.unengaged;
        lines.push(Line::Says(First::Unengaged(unengaged)));
        lines
    })
}

fn avoided<'a>(scenario: &'a Scenario, results: &'a Results) -> Working<'a, First> {
    let values = Remembering(scenario);
    let year = results.headline_year();
    Working::new(
        "avoided",
        First::Avoided {
            pounds: results.avoided[year - 1],
            year,
        },
        move || {
            let growth = match scenario.get(P::UnmetGrowth) {
                0.0 => known(Q::Growth, 1.0),
                _ => any(Q::Growth),
            };
            let in_words = formula::avoided(
                any(Q::ReactiveCostThere),
                formula::avoided_part(growth, formula::avoidable(&values)),
                any(Q::During),
            );
            let of = |tier| {
                let avoided = results.tier(tier).avoided[year - 1];
                known(Q::AvoidedOf(tier), avoided)
            };
            let lines = vec![
                Line::Worked(
                    First::AverageFamily,
                    formula::reactive_cost_a_year(&values).named(Q::ReactiveCost),
                ),
                Line::Says(First::TopFifth(scenario.get(P::TopFifthShare))),
                Line::Says(First::Avoidable {
                    share: scenario.get(P::AvoidableShare),
                    optimism: scenario.get(P::OptimismBias),
                }),
                Line::InWords(First::AvoidedInYear, in_words),
                Line::Worked(
                    First::AvoidedOf { year },
                    sum(Tier::PLANNED.map(of)).named(Q::Avoided),
                ),
            ];
            lines
        },
    )
}

fn net<'a>(scenario: &'a Scenario, results: &'a Results) -> Working<'a, First> {
    let (values, years) = (Remembering(scenario), results.cost.len());
    Working::new(
        "net",
        First::NetValue {
            pounds: results.npv,
            years,
        },
        move || {
            let mut lines = vec![
                Line::Says(First::LaterPound {
                    counts_as: formula::discounted(1.0.into(), values.get(P::DiscountRate)),
                    rate: scenario.get(P::DiscountRate),
                    years,
                }),
                Line::Worked(First::Difference, npv(results)),
            ];
            if let Some(cash) = results.cash_per_pound {
                let avoided = known(Q::AvoidedPv, results.pv_avoided);
                let cost = known(Q::CostPv, results.pv_cost);
                lines.push(Line::Worked(
                    First::PerPound,
                    formula::per_pound(avoided, cost),
                ));
                lines.push(Line::Says(First::Cash {
                    share: values.get(P::CashableShare).value(),
                    pounds: results.cashable_pv,
                    per_pound: cash,
                }));
            }
            for tier in Tier::PLANNED {
                if let Some(families) = results.tier(tier).break_even {
                    lines.push(Line::Says(First::BreakEven { tier, families }));
                }
            }
            if let Some(pounds) = results.runoff_pv {
                lines.push(Line::Says(First::Later {
                    year: years,
                    pounds,
                }));
            }
            lines
        },
    )
}

fn payback<'a>(results: &'a Results) -> Working<'a, First> {
    Working::new("payback", First::Payback(results.payback), move || {
        let mut lines = vec![Line::Says(First::AddedUp)];
        for (index, (&net, &so_far)) in results.net.iter().zip(&results.cumulative).enumerate() {
            lines.push(Line::Says(First::NetOfYear {
                year: index + 1,
                net,
                so_far,
            }));
        }
        if let Some(years) = results.payback.filter(|years| *years > 0.0) {
            let year = years.ceil() as usize;
            let (owed, left) = (-results.cumulative[year - 2], results.cumulative[year - 1]);
            let recovered = formula::recovered_after(
                known(Q::Years, (year - 1) as f64),
                known(Q::Pounds, owed),
                known(Q::Pounds, left),
            );
            lines.push(Line::Worked(First::Recovered { year }, recovered));
        }
        lines
    })
}
