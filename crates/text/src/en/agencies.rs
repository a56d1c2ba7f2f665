//! Who pays and who saves: what each agency would see avoided, what of it could become cash, and its fair share of a pooled budget.

use crate::how_sure::share as in_words;
use crate::number::money;
use app::Style;
use app::decimal;
use model::results::Saves;
use model::{Parameter, Results, Scenario};

pub const HEADINGS: [&str; 5] = [
    "Agency",
    "Crisis costs avoided",
    "Could become cash",
    "Share of what is saved",
    "Fair share of the plan's cost a year",
];

/// An agency: name, present value avoided, cashable part, share, fair share of a year's cost.
pub fn lines(
    scenario: &Scenario,
    results: &Results,
    saves: &Saves,
) -> [(&'static str, [f64; 4]); 5] {
    let line = |name, avoided: f64| {
        let share = if results.pv_avoided > 0.0 {
            avoided / results.pv_avoided
        } else {
            0.0
        };
        (
            name,
            [
                avoided,
                avoided * scenario.get(Parameter::CashableShare),
                share,
                share * results.cost_full,
            ],
        )
    };
    [
        line("The council", saves.council),
        line("The NHS", saves.nhs),
        line("Welfare (DWP)", saves.dwp),
        line("Police and justice", saves.police),
        line("Schools", saves.schools),
    ]
}

/// "The council would see 39% of what is avoided; the rest falls to others".
pub fn title(results: &Results) -> String {
    match results.saves_pv {
        None => "Nobody is set to save: every agency's share is 0".into(),
        Some(_) if results.pv_avoided <= 0.0 => {
            "Nothing is avoided, so there is nothing to share".into()
        }
        Some(saves) => {
            format!(
                "The council would see {} of what is avoided; the rest falls to others",
                in_words(saves.council / results.pv_avoided)
            )
        }
    }
}

/// What the table means, with this scenario's sums.
pub fn sums(results: &Results, style: Style) -> String {
    format!(
        "Of {} avoided (present value), {} could become cash, against {} spent. If all who save shared the cost in proportion, each would pay \
         its fair share of {} a year.",
        money(results.pv_avoided, style),
        money(results.cashable_pv, style),
        money(results.pv_cost, style),
        money(results.cost_full, style),
    )
}

pub fn rows(scenario: &Scenario, results: &Results, style: Style) -> Vec<Vec<String>> {
    let Some(saves) = &results.saves_pv else {
        return vec![];
    };
    let row = |(name, [avoided, cash, share, fair]): (&str, [f64; 4])| {
        vec![
            name.to_string(),
            money(avoided, style),
            money(cash, style),
            in_words(share),
            money(fair, style),
        ]
    };
    lines(scenario, results, saves)
        .into_iter()
        .map(row)
        .collect()
}

pub fn csv(scenario: &Scenario, results: &Results) -> String {
    let head =
        "agency,avoided_gbp,cashable_gbp,share,fair_share_of_cost_a_year_gbp\r\n".to_string();
    let Some(saves) = &results.saves_pv else {
        return head;
    };
    let line = |(name, values): (&str, [f64; 4])| {
        format!("{name},{}\r\n", values.map(decimal::shortest).join(","))
    };
    head + &lines(scenario, results, saves)
        .into_iter()
        .map(line)
        .collect::<String>()
}
