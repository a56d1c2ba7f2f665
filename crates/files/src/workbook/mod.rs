//! The workbook: the model as sheets whose formulas come out of the model's own.
//!
//! Each sheet is built from what stands on those before it, so that a changed cell is followed by
//! everything that depends on it. What the page finds by search or by chance stands in none.

mod assumptions;
mod changes;
mod comparison;
mod cover;
mod decision;
mod funding;
mod groups;
mod lines;
mod results;
mod tier;
mod years;

use crate::number::Named;
use crate::sheet::{Sheet, Tab};
use app::{Page, Prices, Style};
use model::{Parameter, Tier};

/// The most years a plan can count; sheets have a row for each.
fn most_years() -> usize {
    Parameter::HorizonYears.row().max as usize
}

/// What every sheet is written from.
struct Plan<'a> {
    page: &'a Page,
    values: Named<'a>,
    /// Tiers as the page calls them, money as the model has it.
    style: Style,
}

/// Every sheet of a plan, in order. `link` is what opens the plan again.
pub fn sheets(page: &Page, link: &str) -> Vec<Sheet> {
    let plan = Plan {
        page,
        values: Named(&page.scenario),
        style: Style {
            prices: Prices::Of2012,
            ..page.style
        },
    };
    let (decision, mix) = decision::sheet(&plan);
    let assumptions = assumptions::sheet(&plan);
    let (mut years, line) = years::begun(&plan, &mix);
    let (groups, along) = groups::sheet(&plan, &mix);
    let (intensive, of_intensive) =
        tier::sheet(Tab::Intensive, Tier::Intensive, &plan, &mix, &line, &along);
    let (targeted, of_targeted) =
        tier::sheet(Tab::Targeted, Tier::Targeted, &plan, &mix, &line, &along);
    let tiers = [of_intensive, of_targeted];
    let totals = years.finished(&line, &tiers, plan.style);
    let funding = funding::sheet(&plan, &line, &totals);
    let results = results::sheet(&plan, &mix, &line, &tiers, &totals);
    let cover = cover::sheet(&plan, link, &totals);
    let mut sheets = vec![
        cover,
        decision,
        assumptions,
        groups,
        intensive,
        targeted,
        years.sheet,
        funding,
        results,
    ];
    sheets.extend(comparison::sheet(&plan, link, &sheets));
    sheets.push(changes::sheet(&plan));
    sheets
}
