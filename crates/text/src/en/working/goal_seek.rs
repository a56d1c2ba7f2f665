//! The limits and the answer.

use super::quantity;
use crate::formula::{Around, Say};
use crate::number::{count, pounds};
use crate::goal_seek::limit_name;
use app::Style;
use app::working::goal_seek::GoalSeek;
use model::trace::Quantity;

impl Say for GoalSeek {
    fn say(&self, style: Style) -> Around {
        Around::before(match self {
            GoalSeek::Limits => "the limits and the answer".into(),
            GoalSeek::WorkersAtMost(most) => format!("Workers, at most {}: ", count(*most)),
            GoalSeek::CostAtMost(most) => {
                format!("Cost a year, at most {}: ", pounds(*most, style))
            }
            GoalSeek::BetterOffAtLeast { families, year } => {
                let families = count(*families);
                format!("More families better off in year {year}, at least {families}: ")
            }
            GoalSeek::Without(limit) => {
                let limit = limit_name(*limit);
                format!("Without {limit} net value could be more by: ")
            }
            GoalSeek::TooMany => {
                "Families wanted, less the most that the other limits allow: ".into()
            }
            GoalSeek::MostWithout { limit, families } => format!(
                "Without {}, the most would be {}.",
                limit_name(*limit),
                quantity::number(Quantity::Number, *families, style)
            ),
            GoalSeek::HowFound => {
                "Every mix in whole families is looked at; of those that keep to \
                                   all limits the one with the highest net value is shown."
                    .into()
            }
        })
    }
}
