//! What a link that proves itself says when it is opened.

use crate::number::{count, money, more_families, workers};
use app::Style;
use app::proof::{Checked, Moved, Said, Why};

/// The tick under Share.
pub const CARRY: &str = "Let the link show whether its result is still the same";

/// "Same result as when this link was made: 124 workers, £7.5 million a year, ...", or what moved
/// and why.
pub fn checked(checked: &Checked, style: Style) -> String {
    let figures = checked.now.figures;
    let Some(why) = &checked.why else {
        let all = SAID.map(|said| figure(said, figures[said as usize], style));
        return format!("Same result as when this link was made: {}.", all.join(", "));
    };
    let moved: Vec<String> = checked.moved.iter().map(|it| one(it, style)).collect();
    format!(
        "Not the result this link was made with: {}. {}",
        moved.join("; "),
        reason(why)
    )
}

const SAID: [Said; 5] = [
    Said::Workers,
    Said::Cost,
    Said::BetterOff,
    Said::NetValue,
    Said::SavesIn,
];

fn figure(said: Said, value: f64, style: Style) -> String {
    match said {
        Said::Workers => workers(value as u32),
        Said::Cost => format!("{} a year", money(value, style)),
        Said::BetterOff => format!("{} better off", more_families(value)),
        Said::NetValue => format!("net value {}", money(value, style)),
        Said::SavesIn => format!("saves money in {} of 20 cases", count(value)),
    }
}

/// "net value £6.1 million, now £5 million".
fn one(moved: &Moved, style: Style) -> String {
    let now = match moved.said {
        Said::Cost | Said::NetValue => money(moved.now, style),
        Said::Workers | Said::BetterOff | Said::SavesIn => count(moved.now),
    };
    format!("{}, now {now}", figure(moved.said, moved.then, style))
}

fn reason(why: &Why) -> String {
    match why {
        Why::Unchecked => {
            "The link has no check code: it was cut short or changed by hand.".into()
        }
        Why::OtherVersion { then, now } => format!(
            "It was made with version {then} of this page, and this is version {now}."
        ),
        Why::Altered => "The link was changed after it was made.".into(),
    }
}
