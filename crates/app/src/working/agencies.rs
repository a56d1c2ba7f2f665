//! Each agency's row: its share of what is avoided, the part that could be cash, and its share of
//! the cost.

use super::{Line, Working, known, sum};
use crate::views::agencies::Agency;
use model::trace::{Quantity as Q, Remembering};
use model::values::{Number, Values};
use model::{Parameter as P, Results, Scenario, formula};

/// What this working says.
#[derive(Clone, Debug)]
pub enum Agencies {
    /// The title.
    Rows,
    SharesAsSet,
    Cashable,
    NothingAvoided,
    ShareOf(Agency),
    AvoidedOf(Agency),
    CashableOf(Agency),
    FairShareOf(Agency),
}

/// None where no agency has a share.
pub fn agencies<'a>(scenario: &'a Scenario, results: &'a Results) -> Option<Working<'a, Agencies>> {
    results.saves_pv?;
    Some(Working::new("agencies", Agencies::Rows, move || {
        let values = Remembering(scenario);
        let share = |agency: Agency| values.get(agency.row());
        let cash = |avoided| formula::cashable(avoided, values.get(P::CashableShare));
        let all = sum(Agency::ALL.iter().map(|&agency| share(agency))).named(Q::Share);
        let avoided = known(Q::Pounds, results.pv_avoided);
        let cost = known(Q::Pounds, results.cost_full);
        let mut lines = vec![
            Line::Worked(Agencies::SharesAsSet, all.clone()),
            Line::Worked(Agencies::Cashable, cash(avoided.clone())),
        ];
        if results.pv_avoided > 0.0 {
            for &agency in Agency::ALL {
                let saved = formula::portion(avoided.clone(), share(agency), all.clone());
                let part = formula::share_saved(saved.clone(), avoided.clone());
                lines.extend([
                    Line::Worked(
                        Agencies::ShareOf(agency),
                        (share(agency) / all.clone()).named(Q::Share),
                    ),
                    Line::Worked(Agencies::AvoidedOf(agency), saved.clone()),
                    Line::Worked(Agencies::CashableOf(agency), cash(saved)),
                    Line::Worked(
                        Agencies::FairShareOf(agency),
                        formula::fair_share(cost.clone(), part),
                    ),
                ]);
            }
        } else {
            lines.push(Line::Says(Agencies::NothingAvoided));
        }
        lines
    }))
}
