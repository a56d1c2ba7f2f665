//! The join link: this plan, or as much of it as a room can scan from a screen or type, and what
//! had to be left out.

use super::link;
use super::page::{Page, View};
use model::{Parameter, Scenario};

/// Longest link given as a code on a screen, in characters: longer ones make codes too fine to scan
/// from the back of a room.
pub const LONGEST_JOIN: usize = 80;

/// Families, and how they stand in the bands.
const MIX: [Parameter; 5] = [
    Parameter::Families,
    Parameter::DemandSurge,
    Parameter::Withdrawn,
    Parameter::Intensive,
    Parameter::Targeted,
];

/// What a join link opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// The plan; what it leaves out is how the page shows it.
    Plan,
    /// The mix; what it leaves out are other changes.
    Mix,
    /// The starting point, because nothing of the plan fits.
    Start,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Join {
    pub link: String,
    pub opens: Opens,
    /// Settings and changes of the plan that it leaves out.
    pub left_out: usize,
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

/// The most complete link of at most [`LONGEST_JOIN`] characters; `address` is the page's own,
/// without any link.
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
    for (kept, opens) in [
        (&all, Opens::Plan),
        (&plan, Opens::Plan),
        (&mix, Opens::Mix),
    ] {
        let link = format!("{address}#{kept}");
        if link.chars().count() <= LONGEST_JOIN {
            return Join {
                link,
                opens,
                left_out: pairs(&all) - pairs(kept),
                scannable: true,
            };
        }
    }
    Join {
        link: address.into(),
        opens: Opens::Start,
        left_out: pairs(&all),
        scannable: address.chars().count() <= LONGEST_JOIN,
    }
}

fn mix_of(scenario: &Scenario) -> Scenario {
    let mut mix = Scenario::default();
    for parameter in MIX {
        mix.set(parameter, scenario.get(parameter));
    }
    mix
}

/// What a link sets: all that stands between the version and the check code.
fn pairs(link: &str) -> usize {
    link.split('_').count() - 2
}
