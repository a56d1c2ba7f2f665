//! One year's money, term by term.

use crate::formula::{Around, Say};
use crate::names;
use crate::number::pounds;
use app::Style;
use app::working::funding::Funding;
use model::Parameter;

impl Say for Funding {
    fn say(&self, style: Style) -> Around {
        Around::before(match self {
            Funding::Tightest { year } => format!("year {year}, the tightest"),
            Funding::Budget => "Budget: ".into(),
            Funding::Row(row) => format!("{}: ", name(*row)),
            Funding::RowItself { row, pounds: paid } => {
                format!("{}: {}", name(*row), pounds(*paid, style))
            }
            Funding::NothingElse => "Every other source is £0 in this year.".into(),
            Funding::All { year } => format!("Funding in year {year}: "),
            Funding::Cost { year } => format!("Cost in year {year}: "),
            Funding::Left { year } => format!("Left over in year {year}: "),
        })
    }
}

fn name(row: Parameter) -> &'static str {
    names::without_years(row)
}
