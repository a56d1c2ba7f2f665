//! One year's money, term by term: what comes in, what the plan costs, what is left.

use super::{Working, cost_of, number, term};
use crate::names;
use crate::number::{count, percent, pounds};
use app::Style;
use model::{Parameter as P, Results, Scenario};

/// The year with the least left over.
pub fn year(scenario: &Scenario, results: &Results, style: Style) -> Working {
    let index = (0..results.gap.len())
        .min_by(|&a, &b| results.gap[a].total_cmp(&results.gap[b]))
        .unwrap_or(0);
    let year = index + 1;
    let mut lines = vec![format!(
        "Budget: {} × (1 − cut of {}) = {}",
        pounds(scenario.get(P::Budget), style),
        percent(scenario.get(P::BudgetCut)),
        pounds(scenario.budget(), style)
    )];
    let mut sum = pounds(scenario.budget(), style);
    let terms = terms(scenario, results, year, style);
    for Term {
        parameter,
        formula,
        amount,
    } in &terms
    {
        let name = names::without_years(*parameter);
        lines.push(match formula {
            Some(formula) => format!("{name}: {formula} = {}", pounds(*amount, style)),
            None => format!("{name}: {}", pounds(amount.abs(), style)),
        });
        sum += &format!(
            " {} {}",
            if *amount < 0.0 { "−" } else { "+" },
            pounds(amount.abs(), style)
        );
    }
    lines.push("Every other source is £0 in this year.".into());
    lines.push(format!(
        "Funding in year {year}: {sum} = {}",
        pounds(results.funding[index], style)
    ));
    lines.push(format!(
        "Cost in year {year}: {} = {}",
        cost_of(results, |tier| tier.places[index], style),
        pounds(results.cost[index], style)
    ));
    lines.push(format!(
        "Left over in year {year}: {} − {} = {}",
        pounds(results.funding[index], style),
        term(results.cost[index], style),
        pounds(results.gap[index], style)
    ));
    Working {
        key: "funding",
        title: format!("year {year}, the tightest"),
        lines,
    }
}

/// What a row adds to a year's funding, below zero where it takes away.
struct Term {
    parameter: P,
    formula: Option<String>,
    amount: f64,
}

/// Everything but the budget that is not £0 in a year.
fn terms(scenario: &Scenario, results: &Results, year: usize, style: Style) -> Vec<Term> {
    let get = |parameter| scenario.get(parameter);
    let during = |last: usize, amount: f64| if year <= last { amount } else { 0.0 };
    let simple = |parameter, amount| Term {
        parameter,
        formula: None,
        amount,
    };
    let part = |parameter, parts: usize| Term {
        parameter,
        formula: Some(format!("{} ÷ {parts}", pounds(get(parameter), style))),
        amount: during(parts, get(parameter) / parts as f64),
    };
    let districts = f64::from(scenario.places().live(year).1);
    let now = results.extra[year - 1];
    let more = (now
        - if year > 1 {
            results.extra[year - 2]
        } else {
            0.0
        })
    .max(0.0);
    let rewarded = year == get(P::RewardYear) as usize && now >= get(P::RewardTarget);
    let all = [
        simple(P::SharedServices, get(P::SharedServices)),
        Term {
            parameter: P::AcuteShift,
            formula: Some(format!(
                "{} × {} districts open",
                pounds(get(P::AcuteShift), style),
                count(districts)
            )),
            amount: get(P::AcuteShift) * districts,
        },
        simple(P::AssetSavings, during(10, get(P::AssetSavings))),
        part(P::CapitalReceipts, 4),
        part(P::ImprovementContract, 3),
        simple(P::SavingsGap, -during(1, get(P::SavingsGap))),
        simple(P::UnfundedPressure, -get(P::UnfundedPressure)),
        Term {
            parameter: P::RewardPerFamily,
            formula: Some(format!(
                "{} × {} more than a year before",
                pounds(get(P::RewardPerFamily), style),
                number(more)
            )),
            amount: get(P::RewardPerFamily) * more,
        },
        simple(
            P::RewardLump,
            if rewarded { get(P::RewardLump) } else { 0.0 },
        ),
    ];
    all.into_iter().filter(|term| term.amount != 0.0).collect()
}
