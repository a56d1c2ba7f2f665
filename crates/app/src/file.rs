//! Files that a plan can be taken away in: what kinds there are, and why none was written.

use crate::link::LinkNotice;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A spreadsheet whose formulas are the model.
    Workbook,
}

impl Kind {
    /// The end of its file's name; also what it is asked for by.
    pub fn ending(self) -> &'static str {
        match self {
            Kind::Workbook => "xlsx",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            Kind::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// Why no file was written.
#[derive(Clone, Debug, PartialEq)]
pub enum Refused {
    /// The link opens no plan, for these reasons.
    NoPlan(Vec<LinkNotice>),
    /// The plan does not fit the file's form.
    NotWritten,
}
