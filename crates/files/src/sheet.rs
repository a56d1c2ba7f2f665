//! A sheet as data: what stands in which cell, before it becomes part of any file.

use crate::number::{Formula, Truth};
use text::workbook as said;

/// The sheets, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Cover,
    Decision,
    Assumptions,
    Groups,
    Intensive,
    Targeted,
    Years,
    Funding,
    Results,
    Comparison,
    Changes,
}

impl Tab {
    /// Its name, in what a spreadsheet allows: 31 characters, and none that addresses are made of.
    pub fn name(self) -> String {
        let name = match self {
            Tab::Cover => said::COVER,
            Tab::Decision => said::DECISION,
            Tab::Assumptions => said::ASSUMPTIONS,
            Tab::Groups => said::GROUPS,
            Tab::Intensive => said::INTENSIVE,
            Tab::Targeted => said::TARGETED,
            Tab::Years => said::YEARS,
            Tab::Funding => said::FUNDING,
            Tab::Results => said::RESULTS,
            Tab::Comparison => said::COMPARISON,
            Tab::Changes => said::CHANGES,
        };
        let allowed = |c: &char| !"[]:*?/\\'!".contains(*c);
        name.chars().filter(allowed).take(31).collect()
    }

    /// What stands before an address of this sheet in another.
    fn prefix(self) -> String {
        let name = self.name();
        if name.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            name + "!"
        } else {
            format!("'{name}'!")
        }
    }
}

/// How a cell is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Title,
    Heading,
    /// Words.
    Plain,
    /// To the penny.
    Pounds,
    Whole,
    Share,
    Decimal,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// The workbook's own words.
    Words(String),
    /// Words that a user typed, which no spreadsheet may take for a formula.
    Users(String),
    Number(f64),
    /// A number to be changed by whoever has the workbook; least and most of it.
    Input(f64, [f64; 2]),
    Formula(String, Value),
}

/// What a formula came to when the workbook was written.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Number(f64),
    Words(&'static str),
}

#[derive(Clone, Debug)]
pub struct Cell {
    pub row: u32,
    pub column: u16,
    pub look: Look,
    pub content: Content,
}

#[derive(Clone, Debug)]
pub struct Sheet {
    pub tab: Tab,
    pub cells: Vec<Cell>,
    /// Width of columns in characters, where it is not the usual one.
    pub widths: Vec<(u16, u16)>,
    /// The row under which lists scroll, and the columns that stay.
    pub frozen: (u32, u16),
    /// Cells with a name of their own.
    pub names: Vec<(String, u32, u16)>,
}

/// Cells in a row or in a column.
#[derive(Clone, Debug)]
pub struct Range {
    tab: Tab,
    row: u32,
    column: u16,
    across: bool,
    values: Vec<f64>,
}

impl Sheet {
    pub fn new(tab: Tab) -> Sheet {
        Sheet {
            tab,
            cells: vec![],
            widths: vec![],
            frozen: (0, 0),
            names: vec![],
        }
    }

    pub fn put(&mut self, row: u32, column: u16, look: Look, content: Content) {
        self.cells.push(Cell {
            row,
            column,
            look,
            content,
        });
    }

    pub fn words(&mut self, row: u32, column: u16, look: Look, words: impl Into<String>) {
        self.put(row, column, look, Content::Words(words.into()));
    }

    /// A cell with this formula; what stands for it elsewhere.
    pub fn formula(&mut self, row: u32, column: u16, look: Look, formula: Formula) -> Formula {
        let value = formula.value;
        let text = self.within(&formula.text);
        self.put(
            row,
            column,
            look,
            Content::Formula(text, Value::Number(value)),
        );
        Formula::one(value, address(self.tab, row, column, ["", ""]))
    }

    /// The same where there may be no number; words say so then.
    pub fn perhaps(
        &mut self,
        (row, column): (u32, u16),
        look: Look,
        there: Truth,
        formula: Formula,
        otherwise: &'static str,
    ) {
        let text = format!(
            "IF({},{},\"{}\")",
            there.text,
            formula.text,
            otherwise.replace('"', "\"\"")
        );
        let value = if there.holds {
            Value::Number(formula.value)
        } else {
            Value::Words(otherwise)
        };
        let text = self.within(&text);
        self.put(row, column, look, Content::Formula(text, value));
    }

    /// Gives a cell a name.
    pub fn name(&mut self, row: u32, column: u16, name: impl Into<String>) {
        self.names.push((name.into(), row, column));
    }

    /// What the formula in the cell of this name comes to; None where there is no such cell.
    pub fn value_of(&self, name: &str) -> Option<Value> {
        let (_, row, column) = self.names.iter().find(|(other, ..)| other == name)?;
        let mut cells = self.cells.iter();
        let cell = cells.find(|cell| (cell.row, cell.column) == (*row, *column))?;
        match &cell.content {
            Content::Formula(_, value) => Some(value.clone()),
            _ => None,
        }
    }

    /// A line with a label, and a formula under a name; what stands for it elsewhere.
    pub fn named(
        &mut self,
        row: u32,
        label: impl Into<String>,
        name: &str,
        look: Look,
        formula: Formula,
    ) -> Formula {
        self.words(row, 0, Look::Plain, label);
        self.name(row, 1, name);
        let value = self.formula(row, 1, look, formula).value;
        Formula::one(value, name.into())
    }

    /// A column under its heading, each cell from its number and those above it.
    pub fn column(
        &mut self,
        (row, column): (u32, u16),
        heading: impl Into<String>,
        look: Look,
        count: usize,
        of: &mut dyn FnMut(usize, &Range) -> Formula,
    ) -> Range {
        self.words(row, column, Look::Heading, heading);
        self.range((row + 1, column), look, false, count, of)
    }

    /// Cells beside or below each other.
    pub fn range(
        &mut self,
        (row, column): (u32, u16),
        look: Look,
        across: bool,
        count: usize,
        of: &mut dyn FnMut(usize, &Range) -> Formula,
    ) -> Range {
        let mut range = Range {
            tab: self.tab,
            row,
            column,
            across,
            values: vec![],
        };
        for index in 0..count {
            let formula = of(index, &range);
            range.values.push(formula.value);
            let (row, column) = range.place(index);
            self.formula(row, column, look, formula);
        }
        range
    }

    /// Another range's cells once more, beside each other: each as a range of its own.
    pub fn repeated(&mut self, row: u32, column: u16, range: &Range) -> Vec<Range> {
        let mut cell = |index| {
            let at = (row, column + index as u16);
            self.range(at, Look::Decimal, false, 1, &mut |_, _| range.at(index))
        };
        (0..range.values.len()).map(&mut cell).collect()
    }

    /// A formula without the name of the sheet that it stands in.
    fn within(&self, text: &str) -> String {
        text.replace(&self.tab.prefix(), "")
    }
}

impl Range {
    fn place(&self, index: usize) -> (u32, u16) {
        if self.across {
            (self.row, self.column + index as u16)
        } else {
            (self.row + index as u32, self.column)
        }
    }

    /// One of its cells.
    pub fn at(&self, index: usize) -> Formula {
        let (row, column) = self.place(index);
        // What is the same along the other direction stays when a cell is copied.
        let fixed = if self.across { ["", "$"] } else { ["$", ""] };
        Formula::one(self.values[index], address(self.tab, row, column, fixed))
    }

    pub fn sum(&self) -> Formula {
        Formula::one(self.values.iter().sum(), format!("SUM({})", self.text()))
    }

    pub fn greatest(&self) -> Formula {
        let greatest = self
            .values
            .iter()
            .fold(0.0_f64, |most, value| most.max(*value));
        Formula::one(greatest, format!("MAX({})", self.text()))
    }

    /// Sum of each times its fellow in another.
    pub fn times(&self, other: &Range) -> Formula {
        let pairs = self.values.iter().zip(&other.values);
        let text = format!("SUMPRODUCT({},{})", self.text(), other.text());
        Formula::one(pairs.map(|(a, b)| a * b).sum(), text)
    }

    /// The one of a number, 1 being the first.
    pub fn of_number(&self, number: &Formula) -> Formula {
        let value = self.values.get((number.value as usize).wrapping_sub(1));
        let text = format!("INDEX({},{})", self.text(), number.text);
        Formula::one(value.copied().unwrap_or(f64::NAN), text)
    }

    /// The number of its cells that are at most so much.
    pub fn count_up_to(&self, most: &Formula) -> Formula {
        let count = self.values.iter().filter(|value| **value <= most.value);
        let text = format!("COUNTIF({},\"<=\"&{})", self.text(), most.text);
        Formula::one(count.count() as f64, text)
    }

    /// The sum of another's cells where its own are at most so much.
    pub fn sum_up_to(&self, most: &Formula, of: &Range) -> Formula {
        let pairs = self.values.iter().zip(&of.values);
        let counted = pairs.filter(|(value, _)| **value <= most.value);
        let text = format!("SUMIF({},\"<=\"&{},{})", self.text(), most.text, of.text());
        Formula::one(counted.map(|(_, sum)| sum).sum(), text)
    }

    /// One row of columns that stand beside each other.
    pub fn row_of(columns: &[Range], index: usize) -> Range {
        let first = &columns[0];
        Range {
            tab: first.tab,
            row: first.row + index as u32,
            column: first.column,
            across: true,
            values: columns.iter().map(|column| column.values[index]).collect(),
        }
    }

    /// Cells that hold numbers already.
    pub fn of_numbers(tab: Tab, row: u32, column: u16, values: Vec<f64>) -> Range {
        Range {
            tab,
            row,
            column,
            across: false,
            values,
        }
    }

    fn text(&self) -> String {
        let (row, column) = self.place(self.values.len().saturating_sub(1));
        let first = address(self.tab, self.row, self.column, ["$", "$"]);
        let last = address(self.tab, row, column, ["$", "$"]);
        let last = last.rsplit('!').next().unwrap_or_default();
        format!("{first}:{last}")
    }
}

/// An address with its sheet, such as "Years!$C7"; `fixed` is what stands before column and row.
pub fn address(tab: Tab, row: u32, column: u16, [for_column, for_row]: [&str; 2]) -> String {
    let letter = |digit: u16| char::from(b'A' + digit as u8);
    let (high, low) = (column / 26, letter(column % 26));
    let letters = match high {
        0 => String::from(low),
        high => [letter(high - 1), low].iter().collect(),
    };
    format!("{}{for_column}{letters}{for_row}{}", tab.prefix(), row + 1)
}
