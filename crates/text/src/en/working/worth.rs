//! What one place is worth along the line.

use super::quantity;
use crate::formula::{Around, Say};
use crate::names;
use crate::number::{percent, pounds, years};
use app::Style;
use app::working::worth::{At, Worth};
use model::Tier;
use model::trace::Quantity;

impl Say for Worth {
    fn say(&self, style: Style) -> Around {
        Around::before(match self {
            Worth::PlacesOf(tier) => {
                let place = match tier {
                    Tier::Intensive => "an intensive place",
                    Tier::Targeted => "a targeted place",
                    Tier::Universal => "a universal place",
                };
                format!("{place} at the top, middle and base")
            }
            Worth::YearsBetterOff => {
                "the years better off, for an intensive place at the top".into()
            }
            Worth::Borders => "where places stop paying, or another tier is worth more".into(),

            Worth::PlaceCost => "Cost of a place kept full: ".into(),
            Worth::Turned(at) => format!("Turned round a year {}: ", point(*at)),
            Worth::Kept(at) => format!("Still better off a year later {}: ", point(*at)),
            Worth::Avoided(at) => format!("Avoided by a place {}: ", point(*at)),
            Worth::Blended { at, reached } => format!(
                "The same {}, where {} of places reach the family meant and the rest any family: ",
                point(*at),
                percent(*reached)
            ),
            Worth::Net(at) => format!("Worth of a place {}: ", point(*at)),
            Worth::FirstRow => "The table's first row: ".into(),

            Worth::BetterOff { year } => format!("Better off at the end of year {year}: "),
            Worth::Counted { year } => {
                format!("Counted for year {year}, at what a pound of it is worth in the first: ")
            }
            Worth::AllCounted {
                years_better_off,
                years: counted,
            } => format!(
                "Years better off, counted over {}: {}.",
                years(*counted),
                quantity::number(Quantity::YearsBetterOff, *years_better_off, style)
            ),

            Worth::Side { before, percent } => {
                let side = if *before { "Just before" } else { "Just past" };
                format!("{side} {percent}% of the line, intensive − targeted: ")
            }
            Worth::WhereUniversal => "Universal services alone are worth most where neither place \
                                      is worth more than £0."
                .into(),
            Worth::Pays {
                tier,
                percent,
                before,
                past,
            } => format!(
                "{} places are worth {} just before {percent}% of the line, and {} just past it.",
                names::tier(*tier, style),
                pounds(*before, style),
                pounds(*past, style)
            ),
        })
    }
}

/// "at the top", or "in hundredth 12 of the line".
pub(super) fn point(at: At) -> String {
    match at {
        At::TOP => "at the top".into(),
        At::MIDDLE => "in the middle".into(),
        At::BASE => "at the base".into(),
        At(group) => format!("in hundredth {} of the line", group + 1),
    }
}
