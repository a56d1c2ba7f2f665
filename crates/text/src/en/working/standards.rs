//! What each standard of evidence makes of the same plan.

use super::quantity;
use crate::formula::{Around, Say};
use crate::names;
use app::Style;
use app::working::standards::Standards;

impl Say for Standards {
    fn say(&self, style: Style) -> Around {
        Around::before(match self {
            Standards::NetValue => "net value under each".into(),
            Standards::Under(standard) => format!("{}: ", names::standard(*standard)),
            Standards::Sets(standard) => {
                let sets: Vec<String> = standard
                    .values()
                    .iter()
                    .map(|&(row, written)| {
                        let written = quantity::value(row, written, style);
                        format!("{}, to {written}", names::parameter(row))
                    })
                    .collect();
                format!(
                    "{}. It sets {}.",
                    names::standard(*standard),
                    sets.join("; ")
                )
            }
        })
    }
}
