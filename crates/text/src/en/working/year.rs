//! One year of the table by year, term by term.

use crate::formula::{Around, Say};
use crate::names;
use app::Style;
use app::working::year::Year;

impl Say for Year {
    fn say(&self, style: Style) -> Around {
        let of = |tier, what: &str| format!("{}{what}: ", names::tier(tier, style));
        Around::before(match self {
            Year::Of(year) => format!("year {year}, term by term"),
            Year::Places(tier) => of(*tier, " places"),
            Year::CostOf(tier) => of(*tier, ", cost"),
            Year::Cost => "Cost: ".into(),
            Year::Growth => "Crisis costs left unmet have grown since year 1 by: ".into(),
            Year::During(tier) => of(*tier, ", families better off over the year"),
            Year::AvoidedOf(tier) => of(*tier, ", crisis costs avoided"),
            Year::Avoided => "Crisis costs avoided: ".into(),
            Year::Net => "Net value: ".into(),
            Year::NetSoFar => "Net value so far: ".into(),
            Year::WithoutPlan => "Crisis costs with universal services alone: ".into(),
            Year::WithPlan => "Crisis costs with this plan: ".into(),
        })
    }
}
