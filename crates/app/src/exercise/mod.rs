//! An exercise: a story with goals, put around a plan by a trainer and carried whole by its link,
//! so that one sent out never changes. No figure of a plan depends on it.

mod goal;
mod part;
mod timer;
mod update;

use crate::unseen;
use crate::views::first::Figures;
pub use goal::{Checked, Goal, Sought};
use model::kinds::every;
use model::{Band, Mix, Scenario, run};
pub use part::Part;
use strum::VariantArray;
pub use timer::Timer;

/// Longest text of a kind, in characters.
pub const LONGEST_TITLE: usize = 80;
pub const LONGEST_TEXT: usize = 700;
pub const LONGEST_LINE: usize = 240;
/// Steps, hints or questions at most.
pub const MOST_LINES: usize = 8;
/// Longest time, in minutes.
pub const MOST_MINUTES: u32 = 180;

/// What a trainer put around a plan, and what a team has guessed.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Exercise {
    pub title: String,
    pub story: String,
    /// What to do, one after the other.
    pub steps: Vec<String>,
    /// Shown one by one, when asked for.
    pub hints: Vec<String>,
    /// Each figure at most once, in the order of [`Sought`].
    pub goals: Vec<Goal>,
    /// The figure of the worked example that is to be guessed before it is shown.
    pub asks: Option<Sought>,
    /// What was guessed; nothing is revealed before.
    pub guess: Option<f64>,
    /// Where a team begins, and can begin again.
    pub start: Option<Mix>,
    /// The worked example.
    pub example: Option<Mix>,
    pub rules: Vec<Rule>,
    /// Time for it; 0 for none.
    pub minutes: u32,
    /// Questions to talk about afterwards.
    pub reflect: Vec<String>,
}

/// What a team may not do, or does not see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Rule {
    /// Assumptions, places and decisions stay as they are; families may be moved.
    AssumptionsLocked,
    /// The six questions are out of sight.
    QuestionsHidden,
    /// The picture of doubt and of time is out of sight.
    DoubtHidden,
}

impl Rule {
    pub const ALL: [Rule; Rule::VARIANTS.len()] = every(Rule::VARIANTS);

    /// The word in links; never changes once published.
    pub fn word(self) -> &'static str {
        match self {
            Rule::AssumptionsLocked => "locked",
            Rule::QuestionsHidden => "questions",
            Rule::DoubtHidden => "doubt",
        }
    }
}

/// What was guessed and what it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Revealed {
    pub of: Sought,
    pub guess: f64,
    /// None where there is no such figure, as a payback that never comes.
    pub is: Option<f64>,
}

impl Exercise {
    /// Whether there is anything to it.
    pub fn is_empty(&self) -> bool {
        *self == Exercise::default()
    }

    pub fn has(&self, rule: Rule) -> bool {
        self.rules.contains(&rule)
    }

    /// As its link would give it back: no text too long, nothing that a link cannot hold.
    pub fn kept(&self) -> Exercise {
        let mut kept = Exercise::default();
        for part in Part::ALL {
            let printed = part.printed(self);
            printed.and_then(|printed| part.read(&printed, &mut kept));
        }
        kept
    }

    /// Turns a rule on or off.
    pub fn rule_set(&mut self, rule: Rule, holds: bool) {
        let rules = Rule::ALL.into_iter();
        self.rules = rules
            .filter(|&one| if one == rule { holds } else { self.has(one) })
            .collect();
    }

    /// Sets the goal for a figure, or takes it away.
    pub fn goal_set(&mut self, of: Sought, limit: Option<f64>) {
        let goal = |one: &Sought| match *one == of {
            true => limit.map(|limit| Goal { of, limit }),
            false => self.goals.iter().find(|goal| goal.of == *one).copied(),
        };
        self.goals = Sought::ALL.iter().filter_map(goal).collect();
    }

    /// Every goal, held against what the plan comes to.
    pub fn checked(&self, figures: &Figures, saves_in: Option<u32>) -> Vec<Checked> {
        let goals = self.goals.iter();
        goals
            .map(|goal| Checked::of(*goal, figures, saves_in))
            .collect()
    }

    /// The families whose plan is asked about: the worked example's, or the start's.
    pub fn asked_of(&self, scenario: &Scenario) -> Mix {
        let asked = self.example.or(self.start).unwrap_or(scenario.mix());
        of_all(asked, scenario.families())
    }

    /// The gap, once there is a guess; under the assumptions of this scenario.
    pub fn revealed(&self, scenario: &Scenario) -> Option<Revealed> {
        let (of, guess) = (self.asks?, self.guess?);
        let asked = scenario.with_mix(self.asked_of(scenario));
        let figures = Figures::of(&asked, &run(&asked));
        Some(Revealed {
            of,
            guess,
            is: of.value(&figures, None),
        })
    }
}

/// Lines as they are kept: trimmed, none of them empty, not too many and not too long.
pub fn kept_lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    lines
        .map(|line| unseen::kept(line, LONGEST_LINE).trim().to_string())
        .filter(|line| !line.is_empty())
        .take(MOST_LINES)
        .collect()
}

/// A mix as a link holds it, "intensive.targeted.withdrawn".
fn mix_printed(mix: Mix) -> String {
    let [withdrawn, intensive, targeted, _] = Band::ALL.map(|band| mix.families(band));
    format!("{intensive}.{targeted}.{withdrawn}")
}

/// Bands of more families than there are stay as they are asked for until they are used.
fn mix_read(text: &str) -> Option<Mix> {
    let mut parts = text.split('.').map(|part| part.parse::<u32>().ok());
    let [intensive, targeted, withdrawn] = [parts.next()??, parts.next()??, parts.next()??];
    let sum = intensive.checked_add(targeted)?.checked_add(withdrawn)?;
    parts
        .next()
        .is_none()
        .then(|| Mix::new(sum, withdrawn, intensive, targeted))
}

/// The same bands among this many families.
pub fn of_all(mix: Mix, families: u32) -> Mix {
    let [withdrawn, intensive, targeted, _] = Band::ALL.map(|band| mix.families(band));
    Mix::new(families, withdrawn, intensive, targeted)
}
