//! The mix with the highest net value, exactly, over every whole-family mix. Method, section 7.
//!
//! Values add up along the line, so a mix's npv is a sum of prefix sums at its edges: with the
//! upper edge `a` (end of intensive) and the lower edge `b` (end of targeted) it is `I(a) - I(w) +
//! T(b) - T(a)`. For each `a` only the greatest T(b) within reach matters, and as `a` moves along
//! the line that reach slides or nests, so one pass finds it. No sampling.

mod reach;

use crate::line::{GROUPS, Groups};
use crate::scenario::round_half_up;
use crate::{Mix, Results, Scenario, formula};
use reach::greatest_within;

/// Mixes this close in pounds count as equal, and budgets are met this closely.
pub(super) const PENNY: f64 = 0.01;

/// A mix and its own net present value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Optimum {
    /// The mix.
    pub mix: Mix,
    /// Its net present value, in pounds.
    pub npv: f64,
}

/// The value of every stretch of the line, ready for looking up any mix.
pub struct ValueOfMixes {
    families: u32,
    /// Net present value of intensive places for the first n families, n = 0..=N.
    intensive: Vec<f64>,
    targeted: Vec<f64>,
    /// Pounds a place a year: intensive, targeted.
    unit_costs: (f64, f64),
}

impl ValueOfMixes {
    /// The value of every mix of the families of these results.
    pub fn of(results: &Results) -> ValueOfMixes {
        ValueOfMixes {
            families: results.families,
            intensive: prefix_sums(results.families, &results.intensive.value),
            targeted: prefix_sums(results.families, &results.targeted.value),
            unit_costs: (results.intensive.unit_cost, results.targeted.unit_cost),
        }
    }

    /// Prefix sums along the line: intensive, targeted.
    pub(super) fn sums(&self) -> (&[f64], &[f64]) {
        (&self.intensive, &self.targeted)
    }

    /// Families in every mix.
    pub fn families(&self) -> u32 {
        self.families
    }

    /// Pounds a place a year: intensive, targeted.
    pub fn unit_costs(&self) -> (f64, f64) {
        self.unit_costs
    }

    /// Net present value of any mix of these families.
    pub fn npv(&self, mix: Mix) -> f64 {
        use crate::Band::*;
        let at = |sums: &[f64], family: u32| sums[family as usize];
        at(&self.intensive, mix.end(Intensive)) - at(&self.intensive, mix.start(Intensive))
            + at(&self.targeted, mix.end(Targeted))
            - at(&self.targeted, mix.start(Targeted))
    }

    /// The highest value with `withdrawn` families held, within `budget` pounds a year if given;
    /// None when nothing fits.
    pub fn optimum(&self, withdrawn: u32, budget: Option<f64>) -> Option<Optimum> {
        let (first, last) = (
            withdrawn.min(self.families) as usize,
            self.families as usize,
        );
        let reach = |a: usize| match budget {
            None => Some(last),
            Some(budget) => self
                .furthest_affordable(a - first, budget + PENNY)
                .map(|targeted| last.min(a + targeted)),
        };
        // Reach is None from the first unaffordable edge on: more intensive places only cost more.
        let reaches: Vec<usize> = (first..=last).map_while(reach).collect();
        let nested = budget.is_none() || self.unit_costs.0 >= self.unit_costs.1;
        let greatest = greatest_within(&self.targeted[first..], &reaches, first, nested);
        let edge_value = |a: usize| self.intensive[a] - self.intensive[first] - self.targeted[a];

        let value = |offset: usize| edge_value(first + offset) + greatest[offset];
        let top = (0..greatest.len()).map(value).reduce(f64::max)?;
        let offset = (0..greatest.len()).find(|&offset| value(offset) >= top - PENNY)?;
        let a = first + offset;
        let b = (a..=reaches[offset]).find(|&b| edge_value(a) + self.targeted[b] >= top - PENNY)?;
        let mix = Mix::new(
            self.families,
            first as u32,
            (a - first) as u32,
            (b - a) as u32,
        );
        Some(Optimum {
            mix,
            npv: self.npv(mix),
        })
    }

    /// The highest within budget over withdrawing 0%, 1%, .. 100% of the line too.
    pub fn optimum_with_withdrawal(&self, budget: f64) -> Option<Optimum> {
        let found: Vec<Optimum> = (0..=100u32)
            .map(|percent| round_half_up(f64::from(self.families) * f64::from(percent) / 100.0))
            .filter_map(|withdrawn| self.optimum(withdrawn, Some(budget)))
            .collect();
        let top = found.iter().map(|highest| highest.npv).reduce(f64::max)?;
        found.into_iter().find(|highest| highest.npv >= top - PENNY)
    }

    /// The most targeted places that still fit beside `intensive` of them.
    pub(super) fn furthest_affordable(&self, intensive: usize, limit: f64) -> Option<usize> {
        let (intensive_cost, targeted_cost) = self.unit_costs;
        let cost = |targeted: f64| {
            formula::cost(intensive as f64, intensive_cost) + formula::cost(targeted, targeted_cost)
        };
        if cost(0.0) > limit {
            return None;
        }
        let mut targeted = libm::floor((limit - cost(0.0)) / targeted_cost);
        // The division may round across a whole number; the budget test itself decides.
        if cost(targeted) > limit {
            targeted -= 1.0;
        } else if cost(targeted + 1.0) <= limit {
            targeted += 1.0;
        }
        Some(targeted as usize)
    }
}

/// The highest value of all, and within budget, with a scenario's own withdrawn families held.
pub fn optima(scenario: &Scenario, results: &Results) -> (Option<Optimum>, Option<Optimum>) {
    let values = ValueOfMixes::of(results);
    let withdrawn = scenario.mix().families(crate::Band::Withdrawn);
    (
        values.optimum(withdrawn, None),
        values.optimum(withdrawn, Some(scenario.budget())),
    )
}

/// Value of the first n families for n = 0..=N; a group that ends between two families is shared.
pub(super) fn prefix_sums(families: u32, value: &Groups) -> Vec<f64> {
    let width = f64::from(families) / GROUPS as f64;
    let mut sums = Vec::with_capacity(families as usize + 1);
    let mut at_top = 0.0;
    for (g, worth) in value.iter().enumerate() {
        let (top, base) = (g as f64 * width, (g + 1) as f64 * width);
        // At a shared edge both formulas agree, so whichever group comes first may give it.
        while sums.len() <= families as usize && (sums.len() as f64) <= base {
            sums.push(at_top + (sums.len() as f64 - top) * worth);
        }
        at_top += width * worth;
    }
    // Rounding may leave the last family just outside the last group's edge.
    if sums.len() <= families as usize {
        sums.push(at_top);
    }
    sums
}
