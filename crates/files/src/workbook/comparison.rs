//! Plans kept beside this one, as the page compares them: what each takes and gives, in what they
//! differ, and what adds how much to the difference in value. This plan's column follows the other
//! sheets' cells; what belongs to the kept ones stands as it was when the file was written.

use super::Plan;
use super::lines::{Lines, look};
use crate::number::Formula;
use crate::sheet::{Content, Look, Sheet, Tab, Value};
use app::link;
use app::table::{Cell, Column, Table};
use app::views::compare::{self, Kept, Why, Yours};
use model::formula;
use text::compare as words;
use text::table::heading;
use text::workbook as said;
use text::{evidence, names};

/// The sheet of the plans kept; None where there is none. `written` are the sheets before it.
pub fn sheet(plan: &Plan, link: &str, written: &[Sheet]) -> Option<Sheet> {
    let page = plan.page;
    if page.kept.is_empty() {
        return None;
    }
    let mine = Kept::of(page);
    let kept: Vec<Kept> = page.kept.iter().map(Kept::of).collect();
    let yours = Yours {
        page,
        figures: mine.figures,
        outcome: Some(&mine.outcome),
    };
    let mut lines = Lines::titled(
        Sheet::new(Tab::Comparison),
        said::COMPARISON_TITLE,
        said::COMPARISON_EXPLAINED,
    );
    lines.sheet.widths = vec![
        (0, 60),
        (1, 24),
        (2, 24),
        (3, 24),
        (4, 24),
        (5, 24),
        (6, 40),
    ];
    let mut sheet = Side {
        lines,
        plan,
        kept: &kept,
        written,
    };
    sheet.results(&compare::results(&yours, &kept));
    sheet.differences(&compare::what_differs(page, &kept));
    for (place, other) in kept.iter().enumerate() {
        sheet.why(place, &Why::of(&page.scenario, &other.page.scenario));
    }
    sheet.links(link);
    Some(sheet.lines.sheet)
}

/// The sheet while it is written.
struct Side<'a> {
    lines: Lines,
    plan: &'a Plan<'a>,
    kept: &'a [Kept],
    written: &'a [Sheet],
}

impl Side<'_> {
    /// A name, this plan, then each kept one by its own.
    fn headings(&mut self, of_rows: &str) {
        let row = self.lines.next();
        let sheet = &mut self.lines.sheet;
        sheet.words(row, 0, Look::Heading, of_rows);
        sheet.words(row, 1, Look::Heading, words::THIS_PLAN);
        for (place, kept) in self.kept.iter().enumerate() {
            let called = Content::Users(words::called(place, &kept.page.title));
            sheet.put(row, 2 + place as u16, Look::Heading, called);
        }
    }

    fn results(&mut self, table: &Table) {
        self.headings(heading(Column::Measure));
        for cells in &table.rows {
            let [Cell::Measure(measure), mine, theirs @ ..] = cells.as_slice() else {
                continue;
            };
            let row = self.lines.next();
            let label = heading(*measure);
            self.lines.sheet.words(row, 0, Look::Plain, label);
            let now = self.now(*measure);
            let mine = now.or_else(|| content(mine, *measure));
            let theirs = theirs.iter().map(|cell| content(cell, *measure));
            for (column, content) in (1..).zip([mine].into_iter().chain(theirs)) {
                if let Some(content) = content {
                    let look = look_of(*measure);
                    self.lines.sheet.put(row, column, look, content);
                }
            }
        }
    }

    /// What stands for a result of this plan in the other sheets; None for what no sheet works out.
    fn now(&self, measure: Column) -> Option<Content> {
        let cell = |name: &str| {
            let value = self.written.iter().find_map(|sheet| sheet.value_of(name))?;
            Some(Content::Formula(name.into(), value))
        };
        let name = match measure {
            Column::Intensive => "intensive_held",
            Column::Targeted => "targeted_held",
            Column::Withdrawn => "withdrawn_held",
            Column::Workers => "headline_workers",
            Column::CostAYear => "headline_cost",
            Column::BetterOff => "headline_extra",
            Column::Net => "result_npv",
            Column::PaybackYears => "payback",
            Column::LeftOfBudget => {
                let Some(Content::Formula(name, Value::Number(cost))) = cell("headline_cost")
                else {
                    return None;
                };
                let budget = formula::budget(&self.plan.values);
                let left = budget - Formula::one(cost, name);
                return Some(Content::Formula(left.text, Value::Number(left.value)));
            }
            _ => return None,
        };
        cell(name)
    }

    fn differences(&mut self, table: &Table) {
        if table.rows.is_empty() {
            return;
        }
        self.lines.row += 1;
        self.headings(words::WHAT_DIFFERS);
        let unit = (self.lines.row - 1, 2 + self.kept.len() as u16);
        let said = heading(Column::Unit);
        self.lines.sheet.words(unit.0, unit.1, Look::Heading, said);
        for cells in &table.rows {
            let row = self.lines.next();
            let sheet = &mut self.lines.sheet;
            for (column, cell) in (0..).zip(cells) {
                match *cell {
                    Cell::Row(parameter) => {
                        sheet.words(row, 0, Look::Plain, names::parameter(parameter));
                        let unit_of = evidence::unit(parameter.row(), self.plan.style);
                        sheet.words(row, unit.1, Look::Plain, unit_of);
                    }
                    Cell::Value(parameter, value) => {
                        let content = match column {
                            1 => Content::Formula(parameter.row().id.into(), Value::Number(value)),
                            _ => Content::Number(value),
                        };
                        sheet.put(row, column, look(parameter.row()), content);
                    }
                    Cell::Measure(measure) => {
                        sheet.words(row, column, Look::Plain, heading(measure));
                    }
                    Cell::OtherPlaces(other) => {
                        sheet.words(row, column, Look::Plain, words::places(other));
                    }
                    _ => {}
                }
            }
        }
    }

    /// From this plan's net value to a kept one's, step by step.
    fn why(&mut self, place: usize, why: &Why) {
        self.lines.row += 1;
        self.lines
            .headings([words::why(place).as_str(), said::STEPS]);
        let mut line = |label, pounds| {
            let row = self.lines.next();
            let sheet = &mut self.lines.sheet;
            sheet.put(row, 0, Look::Plain, label);
            sheet.put(row, 1, Look::Pounds, Content::Number(pounds));
        };
        line(Content::Words(words::THIS_PLAN.into()), why.from);
        for (part, pounds) in &why.steps {
            line(Content::Words(words::part(part)), *pounds);
        }
        let title = &self.kept[place].page.title;
        line(Content::Users(words::called(place, title)), why.to);
    }

    /// What opens each kept plan by itself.
    fn links(&mut self, link: &str) {
        let (address, _) = link.split_once('#').unwrap_or_default();
        self.lines.row += 1;
        self.lines.headings([said::BESIDE_IT]);
        for (place, kept) in self.kept.iter().enumerate() {
            let row = self.lines.next();
            let sheet = &mut self.lines.sheet;
            let called = Content::Users(words::called(place, &kept.page.title));
            sheet.put(row, 0, Look::Plain, called);
            let link = format!("{address}#{}", link::print(&kept.page));
            sheet.words(row, 1, Look::Plain, link);
        }
    }
}

/// A result as it was when the file was written; None where there is nothing to say.
fn content(cell: &Cell, measure: Column) -> Option<Content> {
    match cell.number() {
        Some(number) => Some(Content::Number(number)),
        None if measure == Column::PaybackYears => Some(Content::Words(said::NOT_RECOVERED.into())),
        None => None,
    }
}

fn look_of(measure: Column) -> Look {
    match measure {
        Column::CostAYear | Column::LeftOfBudget | Column::Net => Look::Pounds,
        Column::SavesMoney | Column::BeatsThis => Look::Share,
        Column::BetterOff | Column::PaybackYears => Look::Decimal,
        _ => Look::Whole,
    }
}
