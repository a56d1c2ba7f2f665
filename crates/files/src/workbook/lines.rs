//! Sheets written line by line: a title, headings, and parameters with their values.

use super::Plan;
use crate::sheet::{Content, Look, Sheet};
use model::Parameter;
use model::parameter::{Row, Unit};

/// A sheet, and the next line to be written on it.
pub struct Lines {
    pub sheet: Sheet,
    pub row: u32,
}

impl Lines {
    pub fn titled(mut sheet: Sheet, title: &str, explained: &str) -> Lines {
        sheet.words(0, 0, Look::Title, title);
        sheet.words(1, 0, Look::Plain, explained);
        Lines { sheet, row: 3 }
    }

    /// Moves on to the next line and gives the one before.
    pub fn next(&mut self) -> u32 {
        self.row += 1;
        self.row - 1
    }

    pub fn headings<'a>(&mut self, headings: impl IntoIterator<Item = &'a str>) {
        let row = self.next();
        for (column, heading) in (0..).zip(headings) {
            self.sheet.words(row, column, Look::Heading, heading);
        }
    }

    /// The cell that a parameter is changed in, named after its row.
    pub fn input(&mut self, row: u32, column: u16, parameter: Parameter, plan: &Plan) {
        let limits = [parameter.row().min, parameter.row().max];
        let value = plan.page.scenario.get(parameter);
        let content = Content::Input(value, limits);
        self.sheet.put(row, column, look(parameter.row()), content);
        self.sheet.name(row, column, parameter.row().id);
    }
}

/// How a row's values are written.
pub fn look(row: &Row) -> Look {
    match row.unit {
        Unit::Share | Unit::ChancePerYear | Unit::SharePerYear => Look::Share,
        _ if row.is_money() => Look::Pounds,
        _ if row.whole() => Look::Whole,
        _ => Look::Decimal,
    }
}
