//! Who pays and who saves: what each agency would see avoided, and its fair share of the cost.

use crate::table::{Cell, Column, Of, Table};
use model::order::ascending;
use model::results::Saves;
use model::{Parameter, Results, Scenario, formula};
use strum::VariantArray;

/// Those who save when crisis costs are avoided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Agency {
    Council,
    Nhs,
    Dwp,
    Police,
    Schools,
}

impl Agency {
    /// Every agency, in the order in which they stand.
    pub const ALL: &[Agency] = Agency::VARIANTS;

    /// The row of the table that sets its share.
    pub fn row(self) -> Parameter {
        match self {
            Agency::Council => Parameter::SavesCouncil,
            Agency::Nhs => Parameter::SavesNhs,
            Agency::Dwp => Parameter::SavesDwp,
            Agency::Police => Parameter::SavesPolice,
            Agency::Schools => Parameter::SavesSchools,
        }
    }

    /// Its part of what is avoided, pounds.
    fn saves(self, all: &Saves) -> f64 {
        match self {
            Agency::Council => all.council,
            Agency::Nhs => all.nhs,
            Agency::Dwp => all.dwp,
            Agency::Police => all.police,
            Agency::Schools => all.schools,
        }
    }
}

/// What an agency would see, in pounds of present value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Saving {
    pub agency: Agency,
    pub avoided: f64,
    /// The part of it that could become cash.
    pub cashable: f64,
    /// Its share of all that is avoided, of 1.
    pub share: f64,
    /// The same in whole per cent, as shown: all agencies' sum to 100.
    pub percent: u32,
    /// Its part of the plan's cost over the years counted, present value, if all shared it like
    /// what they save.
    pub pays: f64,
    /// Pounds of a year's cost at full opening, if all shared it like what they save.
    pub fair: f64,
}

/// Every agency's saving; none where no agency has a share.
pub fn savings(scenario: &Scenario, results: &Results) -> Vec<Saving> {
    let Some(saves) = &results.saves_pv else {
        return vec![];
    };
    let saving = |&agency: &Agency| {
        let avoided = agency.saves(saves);
        let share = if results.pv_avoided > 0.0 {
            formula::share_saved(avoided, results.pv_avoided)
        } else {
            0.0
        };
        Saving {
            agency,
            avoided,
            cashable: formula::cashable(avoided, scenario.get(Parameter::CashableShare)),
            share,
            percent: 0,
            pays: formula::fair_share(results.pv_cost, share),
            fair: formula::fair_share(results.cost_full, share),
        }
    };
    let mut all: Vec<Saving> = Agency::ALL.iter().map(saving).collect();
    let shown = whole_percents(&all.iter().map(|saving| saving.share).collect::<Vec<_>>());
    for (saving, percent) in all.iter_mut().zip(shown) {
        saving.percent = percent;
    }
    all
}

/// Shares of 1 as whole per cents that sum to what all of them come to: those that lost most by
/// rounding down are rounded up.
fn whole_percents(shares: &[f64]) -> Vec<u32> {
    let mut whole: Vec<u32> = shares.iter().map(|share| (share * 100.0) as u32).collect();
    let all = libm::round(shares.iter().sum::<f64>() * 100.0) as u32;
    let lost: Vec<f64> = shares
        .iter()
        .map(|share| -(share * 100.0).fract())
        .collect();
    let missing = all.saturating_sub(whole.iter().sum()) as usize;
    for place in ascending(&lost).into_iter().take(missing) {
        whole[place] += 1;
    }
    whole
}

/// An agency a row.
pub fn table(scenario: &Scenario, results: &Results) -> Table {
    let row = |saving: Saving| {
        vec![
            Cell::Agency(saving.agency),
            Cell::Money(saving.avoided),
            Cell::Money(saving.cashable),
            Cell::WholePercent(saving.share, saving.percent),
            Cell::Money(saving.fair),
        ]
    };
    Table {
        plans: vec![],
        of: Of::Agencies,
        columns: &[
            Column::Agency,
            Column::AvoidedPv,
            Column::Cashable,
            Column::SavedShare,
            Column::FairShare,
        ],
        rows: savings(scenario, results).into_iter().map(row).collect(),
    }
}
