//! Other decisions: the levers that stand at zero until somebody pulls them, each with the amount
//! its source gives.
//!
//! Method, section 6. One click sets the amount; after that it is as free as any other number. The
//! levers are rows of `data/levers.csv`.

use super::kinds::Paid;
use super::parameter::{SOURCES, Source};
use super::{Parameter, Scenario};

include!(concat!(env!("OUT_DIR"), "/lever.rs"));

/// A lever and what one click sets it to.
#[derive(Clone, Copy, Debug)]
pub struct Lever {
    /// The row it moves.
    pub parameter: Parameter,
    /// The amount as its source gives it, in the unit of its row.
    pub offered: f64,
    /// Whether that is the amount of one place, which all of them together get.
    pub for_one_place: bool,
    /// Where the amount comes from.
    pub source: &'static Source,
    /// How it is paid, of those that are money; None for the others, and for what changes the
    /// budget.
    pub payment: Option<Payment>,
}

/// How an amount of money is paid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Payment {
    /// When its amount comes.
    pub paid: Paid,
    /// The last year it is paid in; None for as long as the plan lasts.
    pub years: Option<u8>,
    /// Whether it is money lost.
    pub takes: bool,
}

impl Lever {
    /// What one click sets it to. What a source gives for one place is spread over all places, to
    /// the pound: as much for each of them would swamp every mix.
    pub fn amount(&self, scenario: &Scenario) -> f64 {
        if self.for_one_place {
            (self.offered / scenario.places().all().len() as f64).round()
        } else {
            self.offered
        }
    }

    /// Whether the amount is an assumption rather than a source's.
    pub fn is_assumed(&self) -> bool {
        self.source.is_assumption()
    }
}
