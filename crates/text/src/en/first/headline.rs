//! The question, the answer, the four figures and the lines beside them.

use super::over_time::payback_title;
use crate::number::{
    count, families, money, more_families, pence, percent, plain, workers, written,
};
use crate::{names, number};
use app::views::first::{Spoken, extra};
use app::{Computed, Prices, Style};
use model::evidence::Standard;
use model::{Band, Parameter as P, Results, Scenario, Tier};

/// The question at the top; its cost opens where the cost comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub before: String,
    pub cost: String,
    pub after: String,
    /// Source and period of the cost.
    pub source: String,
}

/// A piece of a sentence, plain or strong.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    pub text: String,
    pub strong: bool,
}

/// A headline figure: `key` and `data` are what machines read (unrounded pounds of 2012-13), the rest is for people.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub key: &'static str,
    pub label: String,
    pub value: String,
    pub data: Option<f64>,
    pub sentence: String,
    /// A second figure inside the sentence that follows the first: key, value, text.
    pub beside: Vec<(&'static str, Option<f64>, String)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct BudgetBar {
    /// Pounds a year: intensive, targeted, and the budget after any cut.
    pub intensive: f64,
    pub targeted: f64,
    pub budget: f64,
    pub strong: String,
    pub rest: String,
}

/// A band's control and label.
#[derive(Clone, Debug, PartialEq)]
pub struct BandRow {
    pub band: Band,
    pub families: u32,
    pub most: u32,
    /// "300 families".
    pub families_text: String,
    /// "300 families, 50 workers".
    pub value_text: String,
    /// "50 workers, 6 families each".
    pub caption: String,
    pub percent: u32,
}

pub fn question(scenario: &Scenario, title: &str, style: Style) -> Question {
    let unchanged = |parameter: P| scenario.get(parameter) == parameter.row().default;
    let counted = [5500.0, 2700.0].contains(&scenario.get(P::Families));
    let kent = counted
        && scenario.places().are_kents()
        && [P::Budget, P::ReactiveCost, P::DemandSurge]
            .into_iter()
            .all(unchanged);
    let place = match (title, kent) {
        ("", true) => "Kent, 2012",
        ("", false) => "Your area",
        (title, _) => title,
    };
    let years = scenario.get(P::ReactiveYears);
    let a_year = money(scenario.get(P::ReactiveCost) / years, style);
    let origin = if unchanged(P::ReactiveCost) {
        "Kent's presentation of 2012-13 put it at £330,000 a family, period not stated; it is quoted here, not asserted."
    } else {
        "This is the value you set, in place of the £330,000 of Kent's presentation of 2012-13 (period not stated)."
    };
    let period = if unchanged(P::ReactiveYears) && unchanged(P::ReactiveCost) {
        format!(
            "Here it is spread over {} years, {a_year} a year, so that it agrees with the reactive part of the official figure (£8 billion of £9 billion a year over 120,000 families).",
            plain(years)
        )
    } else {
        format!(
            "Here it is spread over {} years, {a_year} a year.",
            plain(years)
        )
    };
    // What was quoted is shown beside what it is worth today.
    let quoted = match style.prices {
        Prices::Of2012 => String::new(),
        _ => format!(" ({} in 2012-13)", written(scenario.get(P::ReactiveCost))),
    };
    Question {
        before: format!(
            "{place}: {} put at ",
            families(f64::from(scenario.families()))
        ),
        cost: money(scenario.get(P::ReactiveCost), style),
        after: format!(
            " each{quoted}, {} a year to help. Who gets what?",
            money(scenario.budget(), style)
        ),
        source: format!("{origin} {period}"),
    }
}

pub fn answer(results: &Results) -> Vec<Span> {
    let plain = |text: String| Span {
        text,
        strong: false,
    };
    let strong = |text: String| Span { text, strong: true };
    let Some(back) = results.return_per_pound else {
        let nothing = if results.cost_full > 0.0 {
            "No district opens in time, so this plan spends nothing and changes nothing."
        } else {
            "This mix pays for no extra workers: every family has universal services alone."
        };
        return vec![plain(nothing.into())];
    };
    let year = results.headline_year();
    vec![
        plain("This mix pays for ".into()),
        strong(workers(results.workers_full)),
        plain(", leaves about ".into()),
        strong(more_families(extra(results))),
        plain(format!(" better off by year {year}, and gets ")),
        strong(format!("{} back for each £1", pence(back))),
        plain(format!(" over {}.", years(results))),
    ]
}

fn years(results: &Results) -> String {
    number::years(results.extra.len())
}

pub fn figures(scenario: &Scenario, results: &Results, style: Style) -> [Figure; 4] {
    let year = results.headline_year();
    let avoided = results.avoided[year - 1];
    let helped = results.intensive.families + results.targeted.families;
    let gap = scenario.budget() - results.cost_full;
    let inside = if gap >= 0.0 {
        format!("{} inside the budget.", money(gap, style))
    } else {
        format!("{} over the budget.", money(-gap, style))
    };
    let later = if extra(results) > f64::from(results.families) {
        ", including families who come into need later"
    } else {
        ""
    };
    let return_text = match (results.return_per_pound, results.cash_per_pound) {
        (Some(back), Some(cash)) => format!(
            "{} back for each £1, {} of it cash.",
            pence(back),
            pence(cash)
        ),
        _ => "Nothing is spent.".into(),
    };
    [
        Figure {
            key: "workers",
            label: "Workers".into(),
            value: count(f64::from(results.workers_full)),
            data: Some(f64::from(results.workers_full)),
            sentence: format!(
                "{} intensive, {} targeted. Universal services' {} stand beside them.",
                count(f64::from(results.intensive.workers_full)),
                count(f64::from(results.targeted.workers_full)),
                count(f64::from(results.universal.workers_full))
            ),
            beside: vec![],
        },
        Figure {
            key: "cost",
            label: "Cost a year".into(),
            value: money(results.cost_full, style),
            data: Some(results.cost_full),
            sentence: format!("when every district is open; {inside}"),
            beside: vec![],
        },
        Figure {
            key: "extra",
            label: format!("Better off in year {year}"),
            value: format!("{} more", count(extra(results))),
            data: Some(extra(results)),
            sentence: format!(
                "than with universal services alone, of {} families offered a place{later}.",
                count(f64::from(helped))
            ),
            beside: vec![(
                "avoided",
                Some(avoided),
                format!(
                    "{} of crisis costs avoided that year.",
                    money(avoided, style)
                ),
            )],
        },
        Figure {
            key: "net",
            label: format!("Net value over {}", years(results)),
            value: money(results.npv, style),
            data: Some(results.npv),
            sentence: String::new(),
            beside: vec![
                ("return", results.return_per_pound, return_text),
                (
                    "payback",
                    results.payback,
                    format!("{}.", payback_title(results)),
                ),
            ],
        },
    ]
}

pub fn budget(scenario: &Scenario, results: &Results, style: Style) -> BudgetBar {
    let budget = scenario.budget();
    let cut = scenario.get(P::BudgetCut);
    let state = |gap: f64| match gap {
        gap if gap >= 0.0 => format!("{} inside", money(gap, style)),
        gap => format!("{} short", money(-gap, style)),
    };
    let rest = if cut > 0.0 {
        format!(
            "The budget is {} after a cut of {}; this mix is {} it.",
            money(budget, style),
            percent(cut),
            if budget >= results.cost_full {
                state(budget - results.cost_full)
            } else {
                format!("{} over", money(results.cost_full - budget, style))
            }
        )
    } else {
        format!(
            "After a 25% cut this mix would be {}.",
            state(0.75 * budget - results.cost_full)
        )
    };
    BudgetBar {
        intensive: results.intensive.cost_full,
        targeted: results.targeted.cost_full,
        budget,
        strong: format!(
            "{} of {} a year:",
            money(results.cost_full, style),
            money(budget, style)
        ),
        rest: format!(
            "{} intensive, {} targeted. {rest} Universal services' {} a year is no part of it.",
            money(results.intensive.cost_full, style),
            money(results.targeted.cost_full, style),
            money(results.universal.cost_full, style)
        ),
    }
}

pub fn value_lines(scenario: &Scenario, computed: &Computed, style: Style) -> Vec<String> {
    let results = &computed.results;
    let chosen = Standard::of(scenario);
    // The hardest question first.
    let order = [
        Standard::LightSupportFails,
        Standard::MonitoringOnly,
        Standard::Sceptical,
        Standard::ComparisonGroups,
    ];
    let others: Vec<String> = order
        .into_iter()
        .filter(|&standard| standard != chosen)
        .map(|standard| {
            format!(
                "{} {}",
                money(computed.npv_by_standard[standard as usize], style),
                names::standard_if(standard)
            )
        })
        .collect();
    let mut lines = vec![format!(
        "Net value over {} would be {}.",
        years(results),
        others.join("; ")
    )];
    lines.push(match results.runoff_pv {
        Some(later) => {
            format!("{} more after year {} from families already better off, not counted above.", money(later, style), results.extra.len())
        }
        None => format!(
            "What families better off save after year {} would never end on these assumptions, so it is not counted.",
            results.extra.len()
        ),
    });
    let council = results.saves_pv.map(|saves| {
        format!(
            ", {} of it the council's",
            money(saves.council * scenario.get(P::CashableShare), style)
        )
    });
    lines.push(format!(
        "Value, not cash: about {} would be cash{}, against {} spent (present values).",
        money(results.cashable_pv, style),
        council.unwrap_or_default(),
        money(results.pv_cost, style)
    ));
    lines
}

/// The parameter table's own limit for a band.
const MOST_IN_A_BAND: u32 = 100_000;

pub fn band_row(band: Band, scenario: &Scenario, results: &Results) -> BandRow {
    let mix = scenario.mix();
    let held = mix.families(band);
    let families_text = families(f64::from(held));
    let tier = Tier::PLANNED
        .into_iter()
        .find(|tier| tier.band() == band)
        .map(|tier| results.tier(tier));
    let (value_text, caption) = match tier {
        Some(tier) => {
            let posts = workers(tier.workers_full);
            (
                format!("{families_text}, {posts}"),
                format!("{posts}, {} families each", plain(tier.caseload)),
            )
        }
        None if band == Band::Universal => (
            format!("{families_text}, universal services"),
            "what is open to all".into(),
        ),
        None => (
            format!("{families_text}, open services only"),
            "no support from the plan".into(),
        ),
    };
    BandRow {
        band,
        families: held,
        families_text,
        most: mix.total().min(MOST_IN_A_BAND),
        value_text,
        caption,
        percent: mix.percentages()[band as usize],
    }
}

/// The result in 20 words at most, for a screen reader.
pub fn spoken(spoken: Spoken, style: Style) -> String {
    format!(
        "{}, {} a year, {} more families better off, net value {}.",
        workers(spoken.workers),
        money(spoken.cost, style),
        count(spoken.extra),
        money(spoken.npv, style)
    )
}
