//! Every mix in words: yours, the highest value, and the highest within budget, each with what it takes.

use crate::number::{count, money};
use app::decimal;
use app::{MixName, Style};
use model::optimum::ValueOfMixes;
use model::{Band, Mix, Optimum, Results, Scenario, Tier, tier::Delivery};

/// A mix on the map and in the table under it.
#[derive(Clone, Debug, PartialEq)]
pub struct MixRow {
    pub name: MixName,
    /// The letter that marks it on the map.
    pub mark: &'static str,
    /// None when no mix fits.
    pub mix: Option<Mix>,
    /// Intensive, targeted, universal, workers, cost a year, net value.
    pub cells: [String; 6],
    /// Whether there is anything to load.
    pub loadable: bool,
}

pub const HEADINGS: [&str; 7] = [
    "Mix",
    "Intensive",
    "Targeted",
    "Universal",
    "Workers",
    "Cost a year",
    "Net value",
];

pub struct Mixes {
    pub title: String,
    pub rows: [MixRow; 3],
    pub csv: String,
}

pub fn report(
    scenario: &Scenario,
    results: &Results,
    values: &ValueOfMixes,
    style: Style,
) -> Mixes {
    let yours = scenario.mix();
    let withdrawn = yours.families(Band::Withdrawn);
    let highest = values.optimum(withdrawn, None);
    let within = values.optimum(withdrawn, Some(scenario.budget()));
    let mine = Optimum {
        mix: yours,
        npv: results.npv,
    };
    let row = |name, mark, found: Option<Optimum>| MixRow {
        name,
        mark,
        mix: found.map(|highest| highest.mix),
        cells: cells(scenario, found, style),
        loadable: found.is_some_and(|highest| highest.mix != yours),
    };
    let rows = [
        row(MixName::Yours, "Y", Some(mine)),
        row(MixName::Optimum, "H", highest),
        row(MixName::HighestWithinBudget, "B", within),
    ];
    Mixes {
        title: title(mine, within, style),
        csv: csv(&[
            ("yours", Some(mine)),
            ("highest", highest),
            ("highest within budget", within),
        ]),
        rows,
    }
}

fn title(mine: Optimum, within: Option<Optimum>, style: Style) -> String {
    match within {
        None => "No mix fits the budget".into(),
        Some(within) if within.npv - mine.npv < 500.0 => {
            "No mix within budget is worth more than yours, on these assumptions".into()
        }
        Some(within) => format!(
            "A mix within budget is worth {} more than yours, on these assumptions",
            money(within.npv - mine.npv, style)
        ),
    }
}

fn cells(scenario: &Scenario, found: Option<Optimum>, style: Style) -> [String; 6] {
    let Some(Optimum { mix, npv }) = found else {
        return ["–", "–", "–", "–", "none fits", "–"].map(String::from);
    };
    let number = |families: u32| count(f64::from(families));
    let (mut workers, mut cost) = (0, 0.0);
    for tier in Tier::PLANNED {
        let (delivery, families) = (
            Delivery::of(tier, scenario),
            f64::from(mix.families(tier.band())),
        );
        workers += delivery.workers(families);
        cost += families * delivery.unit_cost();
    }
    [
        number(mix.families(Band::Intensive)),
        number(mix.families(Band::Targeted)),
        number(mix.families(Band::Universal)),
        number(workers),
        money(cost, style),
        money(npv, style),
    ]
}

fn csv(found: &[(&str, Option<Optimum>)]) -> String {
    let line = |(name, highest): &(&str, Option<Optimum>)| match highest {
        None => format!("{name},,,,,\r\n"),
        Some(Optimum { mix, npv }) => {
            let [withdrawn, intensive, targeted, universal] =
                Band::ALL.map(|band| mix.families(band));
            format!(
                "{name},{withdrawn},{intensive},{targeted},{universal},{}\r\n",
                decimal::shortest(*npv)
            )
        }
    };
    "mix,open_services_only,intensive,targeted,universal,net_value_gbp\r\n".to_string()
        + &found.iter().map(line).collect::<String>()
}
