//! The map of every mix, and the mixes marked on it.

use crate::MixName;
use crate::table::{Cell, Column, Of, Table};
use model::optimum::ValueOfMixes;
use model::tier::Delivery;
use model::{Band, Optimum, Results, Scenario, Tier};

/// Steps of colour on either side of zero on the map of mixes.
pub const CLASSES: usize = 4;

/// How far below the highest value a mix may lie and still be hatched on the map.
pub const NEAR: f64 = 0.05;

/// A mix on the map and in the table under it.
#[derive(Clone, Debug, PartialEq)]
pub struct Marked {
    pub name: MixName,
    /// None where no mix fits.
    pub found: Option<Optimum>,
}

impl Marked {
    /// Your mix, the highest value within budget, and the highest whatever it costs.
    pub fn all(scenario: &Scenario, results: &Results, values: &ValueOfMixes) -> [Marked; 3] {
        let mix = scenario.mix();
        let withdrawn = mix.families(Band::Withdrawn);
        let yours = Optimum {
            mix,
            npv: results.npv,
        };
        let within = values.optimum(withdrawn, Some(scenario.budget()));
        [
            (MixName::Yours, Some(yours)),
            (MixName::HighestWithinBudget, within),
            (MixName::Optimum, values.optimum(withdrawn, None)),
        ]
        .map(|(name, found)| Marked { name, found })
    }

    /// Whether there is another mix to move to.
    pub fn is_another(&self, scenario: &Scenario) -> bool {
        self.found.is_some_and(|found| found.mix != scenario.mix())
    }
}

/// A mix a row: its bands, and what it takes and gives at full opening.
pub fn table(scenario: &Scenario, marked: &[Marked]) -> Table {
    let delivery = Tier::PLANNED.map(|tier| Delivery::of(tier, scenario));
    let row = |marked: &Marked| {
        let name = Cell::Mix(marked.name);
        let Some(Optimum { mix, npv }) = marked.found else {
            let mut row = vec![Cell::Nothing; COLUMNS.len()];
            row[0] = name;
            return row;
        };
        let held = |band: Band| f64::from(mix.families(band));
        let of_tiers = |each: fn(&Delivery, f64) -> f64| {
            let tiers = delivery.iter().zip(Tier::PLANNED);
            tiers
                .map(|(delivery, tier)| each(delivery, held(tier.band())))
                .sum()
        };
        vec![
            name,
            Cell::Count(held(Band::Withdrawn)),
            Cell::Count(held(Band::Intensive)),
            Cell::Count(held(Band::Targeted)),
            Cell::Count(held(Band::Universal)),
            Cell::Count(of_tiers(|tier, families| f64::from(tier.workers(families)))),
            Cell::Money(of_tiers(|tier, families| families * tier.unit_cost())),
            Cell::Money(npv),
        ]
    };
    Table {
        plans: vec![],
        of: Of::Mixes,
        columns: &COLUMNS,
        rows: marked.iter().map(row).collect(),
    }
}

const COLUMNS: [Column; 8] = [
    Column::Mix,
    Column::Withdrawn,
    Column::Intensive,
    Column::Targeted,
    Column::Universal,
    Column::Workers,
    Column::CostAYear,
    Column::Net,
];
