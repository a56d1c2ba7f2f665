//! One group of the hundred, worked out in full.

use super::worth::point;
use crate::formula::{Around, Say};
use crate::names;
use crate::number::{percent, plain, pounds};
use app::Style;
use app::working::group::Group;
use model::Tier;

impl Say for Group {
    fn say(&self, style: Style) -> Around {
        Around::before(match self {
            Group::Of(tier, at) => {
                let place = match tier {
                    Tier::Intensive => "an intensive place",
                    Tier::Targeted => "a targeted place",
                    Tier::Universal => "a universal place",
                };
                format!("one group of the hundred by hand: {place} {}", point(*at))
            }
            Group::Places(held) => format!(
                "Families of this group with such a place: {}.",
                plain(libm::round(held * 1e4) / 1e4)
            ),
            Group::ReactiveCost(cost) => format!(
                "Crisis costs of a family there, by how unequally they are spread: {} a year.",
                pounds(*cost, style)
            ),
            Group::Engagement => "Engage there: ".into(),
            Group::Uplift => "Extra chance there of turning round in a year: ".into(),
            Group::Turned => "Turned round a year: ".into(),
            Group::Kept => "Still better off a year later: ".into(),
            Group::BetterOff { year } => format!("Better off at the end of year {year}: "),
            Group::Counted { year } => {
                format!("Counted for year {year}, at what a pound of it is worth in the first: ")
            }
            Group::AllCounted => "Years better off: ".into(),
            Group::AvoidedByPlace => "Crisis costs avoided by a place: ".into(),
            Group::Reached(reached) => format!(
                "The same where {} of places reach the family meant and the rest any family: ",
                percent(*reached)
            ),
            Group::PlaceCost => "Cost of a place kept full: ".into(),
            Group::NetOfPlace => "Worth of a place: ".into(),
            Group::NetOfGroup => "Worth of the group's places: ".into(),
            Group::NetOfTier(tier) => format!(
                "All hundred groups, {} places: ",
                names::tier_inside(*tier, style)
            ),
            Group::Net => "Net value of the plan: ".into(),
        })
    }
}
