//! Who pays and who saves: what each agency would see avoided, what of it could become cash, and
//! its fair share of a pooled budget.

use crate::how_sure::share as in_words;
use crate::number::money;
use app::Style;
use app::views::agencies::{Agency, Saving};
use model::Results;

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
        Some(saves) if saves.council >= results.pv_avoided => {
            "The council would see all of what is avoided".into()
        }
        Some(saves) if saves.council <= 0.0 => {
            "The council would see nothing of what is avoided; all of it falls to others".into()
        }
        Some(saves) => format!(
            "The council would see {} of what is avoided; the rest falls to others",
            in_words(saves.council / results.pv_avoided)
        ),
    }
}

/// What the table means, with this scenario's sums.
pub fn sums(results: &Results, style: Style) -> String {
    format!(
        "Of {} avoided (present value), {} could become cash, against {} spent. Each pays here as \
         it saves: its fair share of the cost, {} a year in all.",
        money(results.pv_avoided, style),
        money(results.cashable_pv, style),
        money(results.pv_cost, style),
        money(results.cost_full, style),
    )
}

/// "saves £24.6 million".
pub fn saves(saving: &Saving, style: Style) -> String {
    format!("saves {}", money(saving.avoided, style))
}

/// "pays £22.2 million".
pub fn pays(saving: &Saving, style: Style) -> String {
    format!("pays {}", money(saving.pays, style))
}
