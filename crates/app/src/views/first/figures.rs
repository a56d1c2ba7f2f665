//! The four figures. Each is the change against universal services alone, and of what opens within
//! the years counted.

use super::over_time::Payback;
use super::{Budget, extra};
use model::{Results, Scenario};

/// What machines read a number by, and what its working is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    Workers,
    Cost,
    Extra,
    Avoided,
    Net,
    Return,
    Payback,
}

impl Key {
    pub fn key(self) -> &'static str {
        match self {
            Key::Workers => "workers",
            Key::Cost => "cost",
            Key::Extra => "extra",
            Key::Avoided => "avoided",
            Key::Net => "net",
            Key::Return => "return",
            Key::Payback => "payback",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figures {
    pub workers: Workers,
    pub cost: Cost,
    pub better_off: BetterOff,
    pub net_value: NetValue,
}

/// Whole posts of both tiers in the last year counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Workers {
    pub all: u32,
    pub open: Open,
}

/// How much of the plan opens within the years counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Open {
    /// The year from which everything that opens is open; None where nothing ever is.
    pub from: Option<usize>,
    /// Places that open, and all there are.
    pub places: u32,
    pub of: u32,
    /// Whether they are the area's own districts.
    pub districts: bool,
}

impl Open {
    fn of(scenario: &Scenario, results: &Results) -> Open {
        let places = scenario.places();
        let last = results.live.last().copied().unwrap_or(0.0);
        let from = results.live.iter().position(|&live| live == last);
        Open {
            from: from.filter(|_| last > 0.0).map(|index| index + 1),
            places: places.live(results.live.len()).1,
            of: places.all().len() as u32,
            districts: places.are_the_areas_own(),
        }
    }

    /// Whether some places never open, or too late to count.
    pub fn is_partly(&self) -> bool {
        self.places < self.of
    }
}

/// Pounds in the last year counted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    pub a_year: f64,
    /// What is left of the budget; below zero where the plan is over it.
    pub left: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BetterOff {
    /// The headline year.
    pub year: usize,
    /// More families than with universal services alone.
    pub more: f64,
    /// Families offered a place in either tier.
    pub offered: u32,
    /// Whether more are better off than are in need at one time: families who come into need later.
    pub with_later_families: bool,
    /// Crisis costs avoided in that year, in pounds.
    pub avoided: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NetValue {
    /// Net present value, in pounds.
    pub npv: f64,
    /// Years counted.
    pub years: usize,
    /// None where nothing is spent.
    pub per_pound: Option<PerPound>,
    /// Years until the spending is recovered; None where it is not within the years counted.
    pub payback_years: Option<f64>,
    pub payback: Payback,
}

/// What each pound spent gives back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PerPound {
    /// Crisis costs avoided, in pounds.
    pub back: f64,
    /// What of it could become cash.
    pub cash: f64,
}

impl Figures {
    pub fn of(scenario: &Scenario, results: &Results) -> Figures {
        let year = results.headline_year();
        let more = extra(results);
        let budget = Budget::of(scenario, results);
        let per_pound = results.return_per_pound.zip(results.cash_per_pound);
        Figures {
            workers: Workers {
                all: [&results.intensive, &results.targeted]
                    .iter()
                    .filter_map(|tier| tier.workers.last())
                    .sum(),
                open: Open::of(scenario, results),
            },
            cost: Cost {
                a_year: budget.cost,
                left: budget.left,
            },
            better_off: BetterOff {
                year,
                more,
                offered: results.intensive.families + results.targeted.families,
                with_later_families: more > f64::from(results.families),
                avoided: results.avoided[year - 1],
            },
            net_value: NetValue {
                npv: results.npv,
                years: results.extra.len(),
                per_pound: per_pound.map(|(back, cash)| PerPound { back, cash }),
                payback_years: results.payback,
                payback: Payback::of(results),
            },
        }
    }
}

/// What the last change did to the four figures, each now less before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    pub workers: i64,
    /// Pounds a year.
    pub cost: f64,
    /// Families better off in the headline year; None where that is another year now.
    pub better_off: Option<f64>,
    /// Pounds; None where other years are counted now.
    pub net_value: Option<f64>,
}

impl Figures {
    /// What has changed since these other figures.
    pub fn since(&self, before: &Figures) -> Change {
        let (now, then) = (&self.better_off, &before.better_off);
        let (net, earlier) = (&self.net_value, &before.net_value);
        Change {
            workers: i64::from(self.workers.all) - i64::from(before.workers.all),
            cost: self.cost.a_year - before.cost.a_year,
            better_off: (now.year == then.year).then_some(now.more.round() - then.more.round()),
            net_value: (net.years == earlier.years).then_some(net.npv - earlier.npv),
        }
    }
}
