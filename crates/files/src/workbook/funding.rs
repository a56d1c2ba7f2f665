//! Money that comes in, year by year, and what is left of it once the plan is paid for.

use super::lines::Lines;
use super::years::{Line, Totals};
use super::{Plan, most_years};
use crate::number::Formula;
use crate::sheet::{Look, Range, Sheet, Tab};
use model::funding::{Year, paid, paid_in_year};
use model::kinds::Paid;
use model::values::Values;
use model::{Parameter as P, formula};
use text::names;
use text::workbook as said;

pub fn sheet(plan: &Plan, line: &Line, totals: &Totals) -> Sheet {
    let get = |parameter| plan.values.get(parameter);
    let mut lines = Lines::titled(
        Sheet::new(Tab::Funding),
        said::FUNDING_TITLE,
        said::FUNDING_EXPLAINED,
    );
    let row = lines.row;
    lines.sheet.frozen = (row + 1, 1);
    lines.sheet.widths = vec![(0, 18)];
    let nothing = || Formula::from(0.0);
    let mut next = 0;
    let mut column = |heading: &str, look, of: &mut dyn FnMut(usize, &Range) -> Formula| {
        next += 1;
        let at = (row, next - 1);
        lines.sheet.column(at, heading, look, most_years(), of)
    };
    column(said::YEAR, Look::Whole, &mut |t, _| line.year.at(t));
    let budget = formula::budget(&plan.values);
    let budget = column(said::BUDGET, Look::Pounds, &mut |_, _| budget.clone());
    let mut sums: Vec<Formula> = (0..most_years()).map(|t| budget.at(t)).collect();
    for (parameter, payment) in paid() {
        let name = names::parameter(parameter);
        let amounts = column(name, Look::Pounds, &mut |t, _| {
            let year = Year {
                number: t + 1,
                places_open: line.places_open.at(t),
                extra_before: if t == 0 {
                    nothing()
                } else {
                    totals.extra.at(t - 1)
                },
                extra: totals.extra.at(t),
                // Whether it is holds or not is for the cell to find out.
                rewarded: true,
            };
            let amount = paid_in_year(&plan.values, parameter, payment, &year);
            if payment.paid == Paid::OnTarget {
                let in_year = line.year.at(t).equals(&get(P::RewardYear));
                let enough = get(P::RewardTarget).at_most(&totals.extra.at(t));
                in_year.and(enough).pick(amount, nothing())
            } else {
                amount
            }
        });
        for (t, sum) in sums.iter_mut().enumerate() {
            *sum = if payment.takes {
                sum.clone() - amounts.at(t)
            } else {
                sum.clone() + amounts.at(t)
            };
        }
    }
    let all = column(said::FUNDING, Look::Pounds, &mut |t, _| sums[t].clone());
    let cost = column(said::COST, Look::Pounds, &mut |t, _| totals.cost.at(t));
    column(said::GAP, Look::Pounds, &mut |t, _| {
        formula::gap(all.at(t), cost.at(t))
    });
    lines.sheet
}
