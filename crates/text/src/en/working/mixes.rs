//! How the value of a mix adds up, and what the marks of the map stand for.

use crate::formula::{Around, Say};
use crate::names;
use app::Style;
use app::working::mixes::{Mixes, OfMix};

impl Say for Mixes {
    fn say(&self, style: Style) -> Around {
        Around::before(match self {
            Mixes::Table => "workers, cost and net value of these mixes".into(),
            Mixes::Map => "what the map marks".into(),
            Mixes::AddUp => "Places add up along the line: a mix is worth the sum of its places, \
                             each at its own point."
                .into(),
            Mixes::Compared => "Mixes compared, every one in whole families: ".into(),
            Mixes::Of(name, of) => of_mix(names::mix(*name), *of, style),
            Mixes::WithinBudgetLessYours => "Highest value within budget less your mix: ".into(),
            Mixes::Hatched => "Hatched are mixes worth at least: ".into(),
            Mixes::NothingHatched => {
                "No mix is worth more than £0, so no region is hatched.".into()
            }
            Mixes::StepOfColour => "One step of colour: ".into(),
            Mixes::DashedLine => "The dashed line is where the budget is spent: ".into(),
            Mixes::PlacesOnLine(tier) => {
                let tier = names::tier_inside(*tier, style);
                format!("Places on the dashed line, all of them {tier}: ")
            }
        })
    }
}

/// What is said of any mix; `whose` begins each line.
pub fn of_mix(whose: &str, of: OfMix, style: Style) -> String {
    match of {
        OfMix::Workers => format!("{whose}, workers: "),
        OfMix::Cost => format!("{whose}, cost a year: "),
        OfMix::Places(tier) => format!("{whose}, {} places: ", names::tier_inside(tier, style)),
        OfMix::Net => format!("{whose}, net value: "),
    }
}
