//! The working of each figure: its formula with this scenario's numbers, so that anyone can check it with a calculator.

use super::Working;
use crate::names;
use crate::number::{count, money, pence, percent, plain, pounds, to_the_penny, years};
use app::Style;
use model::tier::Delivery;
use model::{Parameter as P, Results, Scenario, Tier, TierResults};

pub fn workings(scenario: &Scenario, results: &Results, style: Style) -> Vec<Working> {
    vec![
        workers(results, style),
        cost(scenario, results, style),
        extra(scenario, results, style),
        avoided(scenario, results, style),
        net(scenario, results, style),
        payback(results, style),
    ]
}

fn planned(results: &Results, style: Style) -> [(&'static str, &TierResults); 2] {
    Tier::PLANNED.map(|tier| (names::tier(tier, style), results.tier(tier)))
}

fn workers(results: &Results, style: Style) -> Working {
    let mut lines: Vec<String> = planned(results, style)
        .into_iter()
        .map(|(name, tier)| {
            format!(
                "{name}: {} families ÷ {} families a worker, rounded up to whole posts = {}",
                count(f64::from(tier.families)),
                plain(tier.caseload),
                count(f64::from(tier.workers_full))
            )
        })
        .collect();
    lines.push(format!(
        "Together: {} workers when every district is open",
        count(f64::from(results.workers_full))
    ));
    let (n, universal) = (count(f64::from(results.families)), &results.universal);
    lines.push(format!(
        "Beside the plan, never in it: universal services, {n} families ÷ {}, rounded up = {} workers",
        plain(universal.caseload),
        count(f64::from(universal.workers_full))
    ));
    Working {
        key: "workers",
        title: format!("{} workers", count(f64::from(results.workers_full))),
        lines,
    }
}

fn cost(scenario: &Scenario, results: &Results, style: Style) -> Working {
    let mut lines = vec![
        "A place costs: worker's full cost ÷ caseload + support beside the worker, a year."
            .to_string(),
    ];
    for tier in Tier::PLANNED {
        let delivery = Delivery::of(tier, scenario);
        lines.push(format!(
            "{}: {} ÷ {} + {} = {}",
            names::tier(tier, style),
            to_the_penny(delivery.worker_cost, style),
            plain(delivery.caseload),
            to_the_penny(delivery.direct_cost, style),
            to_the_penny(delivery.unit_cost(), style)
        ));
    }
    if [
        P::AgencyShare,
        P::CommissionedShare,
        P::PoolingGain,
        P::MentorShare,
    ]
    .into_iter()
    .any(|lever| scenario.get(lever) != 0.0)
    {
        lines.push(format!(
            "These are after agency staff ({}), commissioning out ({}), pooled roles ({}) and volunteer mentors ({}).",
            percent(scenario.get(P::AgencyShare)),
            percent(scenario.get(P::CommissionedShare)),
            percent(scenario.get(P::PoolingGain)),
            percent(scenario.get(P::MentorShare))
        ));
    }
    for (name, tier) in planned(results, style) {
        lines.push(format!(
            "{name}: {} a place × {} families = {} a year",
            to_the_penny(tier.unit_cost, style),
            count(f64::from(tier.families)),
            pounds(tier.cost_full, style)
        ));
    }
    lines.push(format!(
        "Together: {} a year when every district is open",
        pounds(results.cost_full, style)
    ));
    let left = scenario.budget() - results.cost_full;
    let inside = if left >= 0.0 { "inside" } else { "over" };
    lines.push(format!(
        "Budget: {} × (1 − cut of {}) = {}; {} {inside}",
        pounds(scenario.get(P::Budget), style),
        percent(scenario.get(P::BudgetCut)),
        pounds(scenario.budget(), style),
        pounds(left.abs(), style)
    ));
    for (index, (live, cost)) in results.live.iter().zip(&results.cost).enumerate().take(3) {
        lines.push(format!(
            "Year {}: districts with {} of the families are open, so {}",
            index + 1,
            percent((live * 1e6).round() / 1e6),
            pounds(*cost, style)
        ));
    }
    Working {
        key: "cost",
        title: format!("{} a year", money(results.cost_full, style)),
        lines,
    }
}

fn extra(scenario: &Scenario, results: &Results, style: Style) -> Working {
    let year = results.headline_year();
    let mut lines = vec![
        names::BETTER_OFF.to_string(),
        "Each year, for 100 equal groups along the line: better off = (1 − falling back) × (1 − turning round anyway) × better off a year before + districts open × engaged × extra chance.".into(),
    ];
    for (name, tier) in planned(results, style) {
        lines.push(format!(
            "{name}: {} turned round in year {year} because of the plan; {} better off at its end, out of {} places",
            plain(round1(tier.turned[year - 1])),
            plain(round1(tier.extra[year - 1])),
            count(tier.places[year - 1])
        ));
    }
    lines.push(format!(
        "Together: {} families better off in year {year}",
        plain(round1(results.extra[year - 1]))
    ));
    lines.push(format!(
        "Falling back: {} a year. Turning round anyway: {} a year among the most complex, {} among the most ready for help. Places that reach the families meant: {}.",
        percent(scenario.get(P::Relapse)),
        percent(scenario.get(P::BackgroundTop)),
        percent(scenario.get(P::BackgroundBase)),
        percent(scenario.get(P::Targeting))
    ));
    for tier in Tier::PLANNED {
        let delivery = Delivery::of(tier, scenario);
        let span = |(top, base): (f64, f64)| {
            format!(
                "{} among the most complex to {} among the most ready for help",
                percent(top),
                percent(base)
            )
        };
        lines.push(format!(
            "{}: engaged {}; extra chance a year {}.",
            names::tier(tier, style),
            span(delivery.engagement),
            span(delivery.uplift)
        ));
    }
    let unengaged = results.intensive.unengaged + results.targeted.unengaged;
    lines.push(format!(
        "About {} of the families offered a place do not engage.",
        count(unengaged)
    ));
    Working {
        key: "extra",
        title: format!(
            "{} more families better off in year {year}",
            count(results.extra[year - 1])
        ),
        lines,
    }
}

fn avoided(scenario: &Scenario, results: &Results, style: Style) -> Working {
    let year = results.headline_year();
    let get = |parameter| scenario.get(parameter);
    let lines = vec![
        format!("Crisis costs of the average family: {} ÷ {} years = {} a year", pounds(get(P::ReactiveCost), style), plain(get(P::ReactiveYears)), pounds(get(P::ReactiveCost) / get(P::ReactiveYears), style)),
        format!("The most complex fifth bear {} of all of it.", percent(get(P::TopFifthShare))),
        format!("Of a family's crisis costs {} are avoided once it turns round, less {} for optimism.", percent(get(P::AvoidableShare)), percent(get(P::OptimismBias))),
        "In a year: crisis costs × share avoided × (1 − optimism bias) × families better off, on average over the year, group by group along the line.".into(),
        format!("Year {year}: intensive {} + targeted {} = {}", pounds(results.intensive.avoided[year - 1], style), pounds(results.targeted.avoided[year - 1], style), pounds(results.avoided[year - 1], style)),
    ];
    Working {
        key: "avoided",
        title: format!(
            "{} of crisis costs avoided in year {year}",
            money(results.avoided[year - 1], style)
        ),
        lines,
    }
}

fn net(scenario: &Scenario, results: &Results, style: Style) -> Working {
    let get = |parameter| scenario.get(parameter);
    let horizon = results.cost.len();
    let mut lines = vec![
        format!(
            "A pound a year later counts as 1 ÷ {} of a pound (discount rate {}), over {horizon} years.",
            plain(1.0 + get(P::DiscountRate)),
            percent(get(P::DiscountRate))
        ),
        format!(
            "Crisis costs avoided {} − cost {} = net value {}",
            pounds(results.pv_avoided, style),
            pounds(results.pv_cost, style),
            pounds(results.npv, style)
        ),
    ];
    if let (Some(back), Some(cash)) = (results.return_per_pound, results.cash_per_pound) {
        lines.push(format!(
            "Back for each £1: {} ÷ {} = {}",
            pounds(results.pv_avoided, style),
            pounds(results.pv_cost, style),
            pence(back)
        ));
        lines.push(format!(
            "Cash: {} of what is avoided could become cash, {}; {} for each £1",
            percent(get(P::CashableShare)),
            pounds(results.cashable_pv, style),
            pence(cash)
        ));
    }
    for (name, tier) in planned(results, style) {
        if let Some(more) = tier.break_even {
            lines.push(format!(
                "{name}: a post pays for itself once its worker keeps {} more families turned round for a year.",
                plain((more * 100.0).round() / 100.0)
            ));
        }
    }
    if let Some(later) = results.runoff_pv {
        lines.push(format!(
            "Beside it, never in it: families already better off after year {horizon} would avoid {} more, without further places.",
            pounds(later, style)
        ));
    }
    Working {
        key: "net",
        title: format!(
            "{} net value over {}",
            money(results.npv, style),
            years(horizon)
        ),
        lines,
    }
}

fn payback(results: &Results, style: Style) -> Working {
    let mut lines =
        vec!["Net value is added up year by year, undiscounted; spending is recovered when the sum rises to zero for good.".to_string()];
    for (index, (net, sum)) in results.net.iter().zip(&results.cumulative).enumerate() {
        lines.push(format!(
            "Year {}: {} this year, {} so far",
            index + 1,
            pounds(*net, style),
            pounds(*sum, style)
        ));
    }
    if let Some(years) = results.payback.filter(|years| *years > 0.0) {
        let last = years.ceil() as usize;
        let (short, next) = (-results.cumulative[last - 2], results.net[last - 1]);
        let exact = plain((years * 1e4).round() / 1e4);
        lines.push(format!(
            "Recovered during year {last}: {} years + {} ÷ {} of a year = {exact}",
            last - 1,
            pounds(short, style),
            pounds(next, style)
        ));
    }
    let title = match results.payback {
        Some(years) => format!("Spending recovered after {} years", plain(round1(years))),
        None => "Spending not recovered within the years counted".into(),
    };
    Working {
        key: "payback",
        title,
        lines,
    }
}

fn round1(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
