//! Workings: how each figure comes about, with this scenario's numbers, before it becomes words.
//!
//! A line is worked out with the model's own formulas, on numbers that remember how they came about
//! (`model::trace`): what a reader sees is what the model computes. What a line says is a value of
//! the view's own; words are made of it elsewhere. Nothing here is kept: a working is worked out
//! when it is opened.

pub mod agencies;
pub mod alternatives;
pub mod first;
pub mod funding;
pub mod goal_seek;
pub mod group;
pub mod how_sure;
pub mod mixes;
pub mod places;
pub mod standards;
mod steps;
pub mod switching;
pub mod worth;
pub mod year;

use model::trace::{Quantity as Q, Traced};
use model::values::Number;
use model::{Results, Tier, TierResults, formula};

/// How a figure, or a table's, comes about; `S` is what its lines can say.
pub struct Working<'a, S> {
    /// Opens it from the figure itself.
    pub key: &'static str,
    pub title: S,
    /// Works the lines out, which costs more than the figure did: some run the model again.
    lines: Box<dyn FnOnce() -> Vec<Line<S>> + 'a>,
}

impl<'a, S> Working<'a, S> {
    fn new(
        key: &'static str,
        title: S,
        lines: impl FnOnce() -> Vec<Line<S>> + 'a,
    ) -> Working<'a, S> {
        Working {
            key,
            title,
            lines: Box::new(lines),
        }
    }

    /// What it says, worked out now.
    pub fn lines(self) -> Vec<Line<S>> {
        (self.lines)()
    }
}

/// One line of a working.
#[derive(Clone, Debug)]
pub enum Line<S> {
    /// A sentence, or a number of the results.
    Says(S),
    /// What is worked out, the formula with its numbers, and what it comes to.
    Worked(S, Traced),
    /// The formula alone, its quantities called by their names.
    InWords(S, Traced),
}

/// A number of the results, or one that whoever opens a working knows.
fn known(quantity: Q, value: f64) -> Traced {
    Traced::known(quantity, value)
}

/// A quantity for a formula in words: its value is never looked at.
fn any(quantity: Q) -> Traced {
    known(quantity, f64::NAN)
}

/// These added up, in this order. Of none it is 0.
fn sum(terms: impl IntoIterator<Item = Traced>) -> Traced {
    terms
        .into_iter()
        .reduce(|sum, term| sum + term)
        .unwrap_or_else(|| 0.0.into())
}

/// Net present value as the difference it is.
fn npv(results: &Results) -> Traced {
    formula::net(
        known(Q::AvoidedPv, results.pv_avoided),
        known(Q::CostPv, results.pv_cost),
    )
}

/// Places times what one costs, for both tiers together.
fn cost_of(results: &Results, places: impl Fn(&TierResults) -> f64) -> Traced {
    let cost = |tier| {
        let tier = results.tier(tier);
        let places = known(Q::Places, places(tier));
        formula::cost(places, known(Q::UnitCost, tier.unit_cost)).unnamed()
    };
    sum(Tier::PLANNED.map(cost)).named(Q::Cost)
}

#[cfg(test)]
mod tests {
    use super::{Line, Working};

    #[test]
    fn a_working_is_worked_out_when_its_lines_are_asked_for_and_not_before() {
        let asked = std::cell::Cell::new(false);
        let working = Working::new("key", "title", || {
            asked.set(true);
            vec![Line::Says("line")]
        });
        assert_eq!(
            (working.key, working.title, asked.get()),
            ("key", "title", false)
        );
        assert_eq!(working.lines().len(), 1);
        assert!(asked.get());
    }
}
