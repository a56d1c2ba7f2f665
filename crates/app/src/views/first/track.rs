//! What the budget allows a tier: where its slider's marks stand. Families are counted at the cost
//! of what opens, as the budget bar is.

use model::{Band, Mix, Results, Scenario, Tier};

/// The marks of one slider.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Marks {
    /// Families the whole budget buys in this tier alone; None where that is none, or as many as
    /// there are: the track is plain then.
    pub bought_alone: Option<u32>,
    /// Families at which the budget ends with the other tier as it is; None where it never does.
    pub budget_ends: Option<u32>,
}

impl Marks {
    pub fn of(band: Band, scenario: &Scenario, results: &Results) -> Marks {
        let mix = scenario.mix();
        match band {
            Band::Intensive => of_tier(Tier::Intensive, scenario, results),
            Band::Targeted => of_tier(Tier::Targeted, scenario, results),
            // What universal loses targeted gains, up to where its budget ends.
            Band::Universal => Marks {
                bought_alone: None,
                budget_ends: of_tier(Tier::Targeted, scenario, results)
                    .budget_ends
                    .map(|targeted| left_for_universal(mix, targeted)),
            },
            Band::Withdrawn => Marks::default(),
        }
    }
}

fn of_tier(tier: Tier, scenario: &Scenario, results: &Results) -> Marks {
    let most = scenario.families();
    let live = results.live.last().copied().unwrap_or(0.0);
    let a_place = results.tier(tier).unit_cost * live;
    if a_place <= 0.0 {
        return Marks::default();
    }
    let bought = |pounds: f64| libm::floor(pounds.max(0.0) / a_place + 1e-9) as u32;
    let others: f64 = Tier::PLANNED
        .into_iter()
        .filter(|other| *other != tier)
        .filter_map(|other| results.tier(other).cost.last())
        .sum();
    let alone = bought(scenario.budget());
    let ends = bought(scenario.budget() - others);
    Marks {
        bought_alone: (0 < alone && alone < most).then_some(alone),
        budget_ends: (ends < most).then_some(ends),
    }
}

fn left_for_universal(mix: Mix, targeted: u32) -> u32 {
    mix.total()
        .saturating_sub(mix.families(Band::Withdrawn) + mix.families(Band::Intensive) + targeted)
}
