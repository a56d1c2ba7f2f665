//! The four figures. Each is the change against universal services alone.

use super::extra;
use super::over_time::Payback;
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

/// Whole posts when every district is open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Workers {
    /// Both tiers of the plan together.
    pub all: u32,
    pub intensive: u32,
    pub targeted: u32,
    /// Beside the plan, never in it.
    pub universal: u32,
}

/// Pounds a year when every district is open.
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
        let per_pound = results.return_per_pound.zip(results.cash_per_pound);
        Figures {
            workers: Workers {
                all: results.workers_full,
                intensive: results.intensive.workers_full,
                targeted: results.targeted.workers_full,
                universal: results.universal.workers_full,
            },
            cost: Cost {
                a_year: results.cost_full,
                left: scenario.budget() - results.cost_full,
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
