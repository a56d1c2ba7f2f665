//! One year's money, term by term: what comes in, what the plan costs, what is left.

use super::{Line, Working, cost_of, known};
use model::funding::{self, paid, paid_in_year};
use model::trace::{Quantity as Q, Remembering};
use model::values::Number;
use model::{Parameter as P, Results, Scenario, formula};

/// What this working says. Years are numbered from 1.
#[derive(Clone, Debug)]
pub enum Funding {
    /// The title.
    Tightest {
        year: usize,
    },
    Budget,
    /// A row's payment, as a formula.
    Row(P),
    /// A row's payment in pounds, where it is the row's own number.
    RowItself {
        row: P,
        pounds: f64,
    },
    NothingElse,
    All {
        year: usize,
    },
    Cost {
        year: usize,
    },
    Left {
        year: usize,
    },
}

/// The year with the least left over.
pub fn funding<'a>(scenario: &'a Scenario, results: &'a Results) -> Working<'a, Funding> {
    let values = Remembering(scenario);
    let index = (0..results.gap.len())
        .min_by(|&a, &b| results.gap[a].total_cmp(&results.gap[b]))
        .unwrap_or(0);
    let year = index + 1;
    Working::new("funding", Funding::Tightest { year }, move || {
        let of_year = funding::Year::of(year, scenario, &results.extra);
        let of_year = funding::Year {
            number: year,
            places_open: known(Q::PlacesOpen, of_year.places_open),
            extra_before: known(Q::Number, of_year.extra_before),
            extra: known(Q::Number, of_year.extra),
            rewarded: of_year.rewarded,
        };
        let budget = formula::budget(&values);
        let mut sum = known(Q::Budget, budget.value());
        let mut lines = vec![Line::Worked(Funding::Budget, budget)];
        for (row, payment) in paid() {
            let amount = paid_in_year(&values, row, payment, &of_year);
            let pounds = amount.value();
            if pounds == 0.0 {
                continue;
            }
            lines.push(if amount.parameter().is_some() {
                Line::Says(Funding::RowItself { row, pounds })
            } else {
                Line::Worked(Funding::Row(row), amount.clone().named(Q::Paid))
            });
            let amount = amount.named(Q::Paid);
            sum = if payment.takes {
                sum - amount
            } else {
                sum + amount
            };
        }
        let (all, cost) = (
            sum.named(Q::Funding),
            cost_of(results, |tier| tier.places[index]),
        );
        let left = formula::gap(all.clone(), cost.clone());
        lines.extend([
            Line::Says(Funding::NothingElse),
            Line::Worked(Funding::All { year }, all),
            Line::Worked(Funding::Cost { year }, cost),
            Line::Worked(Funding::Left { year }, left),
        ]);
        lines
    })
}
