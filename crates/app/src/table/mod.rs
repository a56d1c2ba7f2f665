//! A table: typed columns and cells, from which a page, a CSV file and whatever else shows it are
//! written. What a heading or a name reads is said elsewhere; a number keeps all its digits here.

mod column;

pub use column::Column;

use crate::page::Page;
use crate::views::agencies::Agency;
use crate::{MixName, file};
use model::Parameter;
use model::sensitivity::Swing;

/// A table: its first column names the rows, and every row is as wide as the columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub of: Of,
    pub columns: &'static [Column],
    pub rows: Vec<Vec<Cell>>,
    /// The link of the plan each row is of; empty where all are of the page's.
    pub plans: Vec<String>,
}

/// What a table is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Years,
    Funding,
    Agencies,
    Alternatives,
    Mixes,
    Line,
    Places,
    Opening,
    PlacesByYear,
    Swings,
    Evidence,
    Compared,
    /// How often each of several plans is worth more than each other.
    Beating,
    Differences,
    Teams,
}

impl Of {
    /// The name of its CSV file for this plan: with the plan's own name, and the code that tells
    /// two plans apart.
    pub fn file_of(self, page: &Page) -> String {
        file::named(self.file(), page, "csv")
    }

    fn file(self) -> &'static str {
        match self {
            Of::Years => "needs-triangle-by-year",
            Of::Funding => "needs-triangle-funding",
            Of::Agencies => "needs-triangle-who-saves",
            Of::Alternatives => "needs-triangle-alternatives",
            Of::Mixes => "needs-triangle-mixes",
            Of::Line => "needs-triangle-along-the-line",
            Of::Places => "needs-triangle-places",
            Of::Opening => "needs-triangle-opening",
            Of::PlacesByYear => "needs-triangle-places-by-year",
            Of::Swings => "needs-triangle-assumptions-that-matter",
            Of::Evidence => "needs-triangle-evidence",
            Of::Compared => "needs-triangle-compared",
            Of::Beating => "needs-triangle-which-is-worth-more",
            Of::Differences => "needs-triangle-what-differs",
            Of::Teams => "needs-triangle-teams",
        }
    }
}

/// What stands in a cell. Money is pounds of 2012-13.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// There is nothing to say: no mix fits, say.
    Nothing,

    /// 1 is the first.
    Year(usize),
    /// Families, workers or places.
    Count(f64),
    /// Posts, which may be part posts.
    Posts(f64),
    /// Shown to the pound.
    Pounds(f64),
    /// Shown to three figures.
    Money(f64),
    /// A part of 1, shown to a tenth of a per cent.
    Percent(f64),
    /// A part of 1, shown in whole per cent.
    Share(f64),
    /// A part of 1, and the whole per cent it is shown as among others that sum to 100.
    WholePercent(f64, u32),
    /// A hundredth of the line; 1 holds the most complex.
    Hundredth(usize),

    /// Stretch of the line, in hundredths: its first and one past its last, the top being 0.
    Stretch(usize, usize),
    Agency(Agency),
    Mix(MixName),
    /// Where a place stands in the list, 0 being the first, and its own name if it has one.
    Place(usize, Option<String>),
    /// The year in which a place joins, which may be never.
    Joins(u8),

    /// The assumption that swings, or the pair of a slope.
    Swing(Swing),
    /// From which value to which it swings.
    Span(Swing),

    /// What a row of plans side by side is of.
    Measure(Column),
    /// Where a team stands on the board, 0 being the first, and its name, which no file holds.
    Team(usize, String),
    /// Whether a plan has other places than the page's.
    OtherPlaces(bool),

    Row(Parameter),
    /// A value of a row.
    Value(Parameter, f64),
    Unit(Parameter),
    /// The row's plausible range; of a decision there is none.
    Range(Parameter),
    Source(Parameter),
    Grade(Parameter),
    Fit(Parameter),
    /// What a user wrote.
    Text(String),
}

impl Cell {
    /// Its number as a file holds it, where it is one: money to the penny, all else to a millionth,
    /// so that no arithmetic's leftovers show.
    pub fn in_file(&self) -> Option<f64> {
        let grain = match self {
            Cell::Pounds(_) | Cell::Money(_) => 1e2,
            _ => 1e6,
        };
        Some(libm::round(self.number()? * grain) / grain)
    }

    /// Its number, where it is one, with every digit.
    pub fn number(&self) -> Option<f64> {
        match *self {
            Cell::Year(whole) | Cell::Hundredth(whole) => Some(whole as f64),
            Cell::Count(number)
            | Cell::Posts(number)
            | Cell::Pounds(number)
            | Cell::Money(number)
            | Cell::Percent(number)
            | Cell::Share(number)
            | Cell::WholePercent(number, _) => Some(number),
            Cell::Team(at, _) => Some(at as f64 + 1.0),
            Cell::Joins(year) if year != model::parameter::NEVER => Some(f64::from(year)),
            _ => None,
        }
    }
}
