//! The room's board in words.

use super::names;
use crate::exercise;
use crate::field::shown;
use crate::link::link_notice;
use crate::number::{count, counted, money};
use app::Style;
use app::exercise::Revealed;
use app::board::{MOST_TEAMS, Unread};
use app::views::board::{Differs, Furthest, Room, Spread};
use model::Band;

pub const PASTE: &str = "Paste the meeting's chat";
pub const HOW_TO: &str = "All of it, from Teams, Zoom, a mail or a form's answers: each team's \
     last link is found, with the name before it. Nothing leaves this page; a reload empties it.";
pub const FORGET_NAMES: &str = "Forget names";
pub const CLEAR: &str = "Clear the board";
pub const MEDIAN: &str = "middle of all";
pub const NO_LINK: &str = "No link to a plan was found in it.";
pub const CUT: &str = "The end of this very long chat was not looked at.";

/// "Team 3", or its own name.
pub fn team(at: usize, name: &str) -> String {
    match name {
        "" => format!("Team {}", at + 1),
        name => name.into(),
    }
}

/// "Guessed 200 workers; it is 917 workers".
pub fn guessed(found: &Revealed, style: Style) -> String {
    let said = |value| exercise::value(found.of, value, style);
    match found.is {
        Some(is) => format!("Guessed {}; it is {}", said(found.guess), said(is)),
        None => format!("Guessed {}; it never is", said(found.guess)),
    }
}

/// "12 plans: 120 to 917 intensive, the middle 300".
pub fn title(room: &Room) -> String {
    match room.families(Band::Intensive) {
        None => "The room's plans side by side".into(),
        Some(Spread {
            least,
            median,
            greatest,
        }) => format!(
            "{}: {} intensive, the middle {}",
            counted(room.teams.len() as f64, "plan", "plans"),
            stretch(&count(least), &count(greatest)),
            count(median)
        ),
    }
}

/// "Net value: minus £20 million to £50 million, the middle £6.1 million."
pub fn net_values(room: &Room, style: Style) -> Option<String> {
    let spread = room.spread(|team| team.figures.net_value.npv)?;
    let money = |pounds| money(pounds, style);
    Some(format!(
        "Net value: {}, the middle {}.",
        stretch(&money(spread.least), &money(spread.greatest)),
        money(spread.median)
    ))
}

fn stretch(least: &str, greatest: &str) -> String {
    if least == greatest {
        greatest.into()
    } else {
        format!("{least} to {greatest}")
    }
}

/// "Furthest from the middle: Blue team, with 917 intensive; the middle is 300."
pub fn furthest(found: Furthest, name: &str, style: Style) -> String {
    let Furthest { theirs, median, .. } = found;
    let (what, theirs, median) = match found.differs {
        Differs::Band(band) => (names::band_inside(band, style), count(theirs), count(median)),
        Differs::Row(parameter) => {
            let shown = |value| shown(parameter.row(), value, style);
            (names::parameter_inside(parameter), shown(theirs), shown(median))
        }
    };
    let team = team(found.team, name);
    format!("Furthest from the middle: {team}, in {what}, with {theirs}; the middle is {median}.")
}

/// A link of the chat that gave no plan.
pub fn unread(unread: &Unread, style: Style) -> String {
    let name = match unread.name.as_str() {
        "" => String::new(),
        name => format!(" ({name})"),
    };
    format!("Line {}{name}: {}", unread.line, link_notice(&unread.why, style))
}

/// What a chat held more than is on the board.
pub fn replaced(plans: usize) -> String {
    format!(
        "{} gave way to a later one of the same name.",
        counted(plans as f64, "plan", "plans")
    )
}

pub fn left_out(teams: usize) -> String {
    format!(
        "{} more than the {MOST_TEAMS} a board holds.",
        counted(teams as f64, "team", "teams")
    )
}

pub fn open(at: usize, name: &str) -> String {
    format!("Open {}", team(at, name))
}
