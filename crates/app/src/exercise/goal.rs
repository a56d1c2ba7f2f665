//! A goal of an exercise: a figure of the plan and how far it may go.

use crate::field;
use crate::limits::{MOST_COST, MOST_COUNT};
use crate::refusal::Refusal;
use crate::style::Style;
use crate::views::first::Figures;
use model::Parameter;
use model::kinds::every;
use strum::VariantArray;

/// A figure that a goal is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Sought {
    /// Workers in the last year counted, at most.
    Workers,
    /// Pounds a year in the last year counted, at most.
    Cost,
    /// What is left of the budget in pounds a year, at least; a limit of 0 is "within budget".
    Left,
    /// Families better off in the headline year, at least.
    BetterOff,
    /// Years until the spending is recovered, at most.
    Payback,
    /// In how many of the twenty cases the plan saves money, at least.
    SavesIn,
}

impl Sought {
    pub const ALL: [Sought; Sought::VARIANTS.len()] = every(Sought::VARIANTS);
    /// What can be guessed of a plan that is not on the page.
    pub const GUESSED: [Sought; 4] = [
        Sought::Workers,
        Sought::Cost,
        Sought::BetterOff,
        Sought::Payback,
    ];

    /// The letter in links; never changes once published.
    pub fn letter(self) -> char {
        match self {
            Sought::Workers => 'w',
            Sought::Cost => 'c',
            Sought::Left => 'b',
            Sought::BetterOff => 'f',
            Sought::Payback => 'p',
            Sought::SavesIn => 's',
        }
    }

    pub fn from_letter(letter: char) -> Option<Sought> {
        Sought::ALL.into_iter().find(|one| one.letter() == letter)
    }

    /// Whether less is better.
    pub fn is_at_most(self) -> bool {
        matches!(self, Sought::Workers | Sought::Cost | Sought::Payback)
    }

    /// Whether it is a sum in pounds of 2012-13.
    pub fn is_money(self) -> bool {
        matches!(self, Sought::Cost | Sought::Left)
    }

    /// The figure, to a whole family or pound; None where there is none, as a payback that never
    /// comes or the cases of a plan that spends nothing.
    pub fn value(self, figures: &Figures, saves_in: Option<u32>) -> Option<f64> {
        match self {
            Sought::Workers => Some(f64::from(figures.workers.all)),
            Sought::Cost => Some(libm::round(figures.cost.a_year)),
            Sought::Left => Some(libm::round(figures.cost.left)),
            Sought::BetterOff => Some(libm::round(figures.better_off.more)),
            Sought::Payback => figures.net_value.payback_years,
            Sought::SavesIn => saves_in.map(f64::from),
        }
    }
}

/// A figure and its limit: at most or at least, as the figure has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Goal {
    pub of: Sought,
    pub limit: f64,
}

/// A goal held against a plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Checked {
    pub goal: Goal,
    /// What the plan comes to; None where there is no such figure, and then the goal is not met.
    pub is: Option<f64>,
    pub met: bool,
}

impl Checked {
    pub fn of(goal: Goal, figures: &Figures, saves_in: Option<u32>) -> Checked {
        let is = goal.of.value(figures, saves_in);
        let met = is.is_some_and(|is| match goal.of.is_at_most() {
            true => is <= goal.limit,
            false => is >= goal.limit,
        });
        Checked { goal, is, met }
    }
}

impl Sought {
    /// A limit or a guess as it is typed; nothing typed is none. Money is in the prices shown.
    pub fn typed(self, text: &str, style: Style) -> Result<Option<f64>, Refusal> {
        let row = match self {
            Sought::Cost | Sought::Left => Parameter::Budget.row(),
            Sought::Payback => Parameter::HorizonYears.row(),
            Sought::SavesIn | Sought::Workers | Sought::BetterOff => Parameter::Intensive.row(),
        };
        let most = match self {
            Sought::Cost | Sought::Left => MOST_COST,
            Sought::Payback => MOST_YEARS,
            Sought::SavesIn => MOST_CASES,
            Sought::Workers | Sought::BetterOff => MOST_COUNT,
        };
        match text.trim() {
            "" => Ok(None),
            text => field::read_up_to(row, text, most, style).map(Some),
        }
    }
}

/// Most years that are counted, and cases that are shown.
const MOST_YEARS: f64 = 20.0;
const MOST_CASES: f64 = 20.0;
