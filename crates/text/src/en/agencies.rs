//! Who pays and who saves: what each agency would see avoided, what of it could become cash, and its fair share of a pooled budget.

use crate::how_sure::share as in_words;
use crate::number::money;
use app::Style;
use app::decimal;
use app::views::agencies::{Agency, Saving, savings};
use model::{Results, Scenario};

pub const HEADINGS: [&str; 5] = [
    "Agency",
    "Crisis costs avoided",
    "Could become cash",
    "Share of what is saved",
    "Fair share of the plan's cost a year",
];

/// An agency, at the start of a sentence or alone.
pub fn agency(agency: Agency) -> &'static str {
    match agency {
        Agency::Council => "The council",
        Agency::Nhs => "The NHS",
        Agency::Dwp => "Welfare (DWP)",
        Agency::Police => "Police and justice",
        Agency::Schools => "Schools",
    }
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
    let row = |saving: Saving| {
        vec![
            agency(saving.agency).to_string(),
            money(saving.avoided, style),
            money(saving.cashable, style),
            in_words(saving.share),
            money(saving.fair, style),
        ]
    };
    savings(scenario, results).into_iter().map(row).collect()
}

pub fn csv(scenario: &Scenario, results: &Results) -> String {
    let line = |saving: Saving| {
        let values = [saving.avoided, saving.cashable, saving.share, saving.fair];
        format!(
            "{},{}\r\n",
            agency(saving.agency),
            values.map(decimal::shortest).join(",")
        )
    };
    "agency,avoided_gbp,cashable_gbp,share,fair_share_of_cost_a_year_gbp\r\n".to_string()
        + &savings(scenario, results)
            .into_iter()
            .map(line)
            .collect::<String>()
}
