//! The line of families: its hundred groups, what their crises cost, and how many of them turn
//! round by themselves.

use super::Plan;
use super::decision::Mix;
use super::lines::Lines;
use crate::number::Formula;
use crate::sheet::{Look, Range, Sheet, Tab};
use model::line::GROUPS;
use model::values::Values;
use model::{Parameter as P, formula};
use text::workbook as said;

/// The groups, from the most complex on.
pub struct Along {
    /// 1 is the first.
    pub group: Range,
    /// Families of the line before the group, and those up to its end.
    pub from: Range,
    pub to: Range,
    /// Its middle, as a share of the line.
    pub middle: Range,
    pub reactive_cost: Range,
    pub background: Range,
}

pub fn sheet(plan: &Plan, mix: &Mix) -> (Sheet, Along) {
    let get = |parameter| plan.values.get(parameter);
    let number = |number: f64| Formula::from(number);
    let groups = || number(GROUPS as f64);
    let mut lines = Lines::titled(
        Sheet::new(Tab::Groups),
        said::GROUPS_TITLE,
        said::GROUPS_EXPLAINED,
    );
    lines.sheet.widths = vec![(0, 40), (1, 18)];
    let mut named = |label, name, look, formula| {
        let row = lines.next();
        lines.sheet.named(row, label, name, look, formula)
    };
    let mean = formula::reactive_cost_a_year(&plan.values);
    let mean = named(said::MEAN_COST, "mean_reactive_cost", Look::Pounds, mean);
    let exponent = formula::lorenz_exponent(get(P::TopFifthShare));
    let exponent = named(said::EXPONENT, "lorenz_exponent", Look::Decimal, exponent);
    let size = mix.families.clone() / groups();
    let size = named(said::GROUP_SIZE, "families_in_group", Look::Decimal, size);
    let row = lines.row + 1;
    let sheet = &mut lines.sheet;
    sheet.frozen = (row + 1, 1);
    let mut next = 0;
    let mut column = |heading, look, of: &mut dyn FnMut(usize, &Range) -> Formula| {
        next += 1;
        sheet.column((row, next - 1), heading, look, GROUPS, of)
    };
    let group = column(said::GROUP, Look::Whole, &mut |g, _| number((g + 1) as f64));
    let before = |g| group.at(g) - number(1.0);
    let from = column(said::FROM, Look::Decimal, &mut |g, _| {
        before(g) * size.clone()
    });
    let to = column(said::TO, Look::Decimal, &mut |g, _| {
        group.at(g) * size.clone()
    });
    let middle = column(said::MIDDLE, Look::Share, &mut |g, _| {
        (before(g) + number(0.5)) / groups()
    });
    let beyond = column(said::BEYOND, Look::Share, &mut |g, _| {
        number(1.0) - group.at(g) / groups()
    });
    let borne = column(said::BORNE_BEYOND, Look::Share, &mut |g, _| {
        formula::borne_beyond(beyond.at(g), exponent.clone())
    });
    let share = column(said::BORNE, Look::Share, &mut |g, _| match g {
        0 => number(1.0) - borne.at(0),
        _ => borne.at(g - 1) - borne.at(g),
    });
    let reactive_cost = column(said::COST_THERE, Look::Pounds, &mut |g, _| {
        formula::reactive_cost_there(mean.clone(), groups(), share.at(g))
    });
    let background = column(said::BACKGROUND, Look::Share, &mut |g, _| {
        formula::along(get(P::BackgroundTop), get(P::BackgroundBase), middle.at(g))
    });
    let along = Along {
        group,
        from,
        to,
        middle,
        reactive_cost,
        background,
    };
    (lines.sheet, along)
}
