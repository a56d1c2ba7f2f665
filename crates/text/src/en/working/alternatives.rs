//! Another mix's figures, and each difference from yours.

use super::mixes::of_mix;
use crate::formula::{Around, Say};
use crate::names;
use app::Style;
use app::working::alternatives::Alternative;

impl Say for Alternative {
    fn say(&self, style: Style) -> Around {
        let less = |what: &str| format!("{what}, this mix less yours: ");
        Around::before(match self {
            Alternative::Mix(name) => names::mix_inside(*name).into(),
            Alternative::Of(of) => of_mix("This mix", *of, style),
            Alternative::NetLessYours => less("Net value"),
            Alternative::CostLessYours => less("Cost a year"),
            Alternative::WorkersLessYours => less("Workers"),
            Alternative::BetterOffLessYours { year } => {
                less(&format!("Families better off in year {year}"))
            }
            Alternative::Wins => {
                "Combinations where its net value is above yours, of all that were tried: ".into()
            }
        })
    }
}
