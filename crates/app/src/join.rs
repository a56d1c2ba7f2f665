//! The join link: this plan, or as much of it as a room can scan from a screen or type, and words for what had to be left out.

use super::link;
use super::page::{Page, View};
use model::{Parameter, Scenario};

/// Longest link given as a code on a screen, in characters: longer ones make codes too fine to scan from the back of a room.
pub const LONGEST_JOIN: usize = 80;

/// Families, and how they stand in the bands.
const MIX: [Parameter; 5] = [
    Parameter::Families,
    Parameter::DemandSurge,
    Parameter::Withdrawn,
    Parameter::Intensive,
    Parameter::Targeted,
];

#[derive(Clone, Debug, PartialEq)]
pub struct Join {
    pub link: String,
    /// What it opens, and what it leaves out.
    pub says: String,
    /// Whether it is short enough for a code.
    pub scannable: bool,
}

/// The whole page but for what is open: whoever follows the link looks for themselves.
pub fn whole(page: &Page) -> Page {
    Page {
        view: View::OverTime,
        ..page.clone()
    }
}

/// The most complete link of at most [`LONGEST_JOIN`] characters; `address` is the page's own, without any link.
pub fn join(address: &str, page: &Page) -> Join {
    let all = link::print(&whole(page));
    let plan = link::print(&Page {
        scenario: page.scenario,
        ..Page::default()
    });
    let mix = link::print(&Page {
        scenario: mix_of(&page.scenario),
        ..Page::default()
    });
    for (kept, opens, noun) in [
        (&all, "the plan", "setting"),
        (&plan, "the plan", "setting"),
        (&mix, "the mix", "change"),
    ] {
        let link = format!("{address}#{kept}");
        if link.chars().count() <= LONGEST_JOIN {
            return Join {
                link,
                says: format!("This code opens {opens}{}.", left_out(&all, kept, noun)),
                scannable: true,
            };
        }
    }
    let scannable = address.chars().count() <= LONGEST_JOIN;
    let says = if scannable {
        "This code opens the page at its starting point; this plan needs the whole link."
    } else {
        "This page's address is longer than 80 characters, too long for a code. It opens the starting point; this plan needs the whole link."
    };
    Join {
        link: address.into(),
        says: says.into(),
        scannable,
    }
}

fn mix_of(scenario: &Scenario) -> Scenario {
    let mut mix = Scenario::default();
    for parameter in MIX {
        mix.set(parameter, scenario.get(parameter));
    }
    mix
}

/// "; 3 other changes need the whole link".
fn left_out(all: &str, kept: &str, noun: &str) -> String {
    // Between the version and the check code.
    let pairs = |link: &str| link.split('_').count() - 2;
    match pairs(all) - pairs(kept) {
        0 => String::new(),
        1 => format!("; 1 other {noun} needs the whole link"),
        more => format!("; {more} other {noun}s need the whole link"),
    }
}
