//! Exercises in words: what a team reads beside the plan, and the form in which one is made.

use crate::alternatives::planned;
use crate::field;
use crate::number::{count, counted, families, money, plain, workers};
use app::exercise::{Checked, Goal, Part, Revealed, Rule, Sought, Timer};
use app::Style;
use model::{Mix, Parameter};

pub use super::exercises::{Shipped, sheet, shipped};

pub const EXERCISE: &str = "Exercise";
pub const STEPS: &str = "What to do";
pub const GOALS: &str = "Goals";
pub const MET: &str = "Reached";
pub const NOT_MET: &str = "Not yet";
pub const GUESS_FIRST: &str = "Guess first";
pub const YOUR_GUESS: &str = "Your guess";
pub const EXAMPLE: &str = "Show the worked example";
pub const BEGIN_AGAIN: &str = "Begin again";
pub const HINT: &str = "Hint";
pub const REFLECT: &str = "Talk about";
pub const TEAM: &str = "Team";
pub const COPY_ANSWER: &str = "Copy my answer";
pub const REVEAL: &str = "Reveal";
pub const NOT_A_GUESS: &str = "A guess is a number of 0 or more.";

pub const TEACHING: &str = "Teaching";
pub const INTRO: &str = "A story with goals, around the plan on this page. Its link holds all of \
     it: send that, and each team's \"Copy my answer\" goes into the room's board.";
pub const READY_MADE: &str = "Begin with one of these";
pub const NOTES: &str = "Trainer's notes and sheets to print";
pub const TITLE: &str = "Title";
pub const STORY: &str = "Story";
pub const STEPS_BOX: &str = "Steps, a line each";
pub const HINTS_BOX: &str = "Hints, a line each";
pub const REFLECT_BOX: &str = "Questions for afterwards, a line each";
pub const MINUTES: &str = "Minutes";
pub const ASKS: &str = "Guess before it is shown";
pub const NOTHING: &str = "nothing";
pub const START_HERE: &str = "Teams begin with the plan as it is now";
pub const SHOW_THIS: &str = "The worked example is the plan as it is now";
pub const SCORM: &str = "Save for a learning system (SCORM)";
pub const NO_EXERCISE: &str = "Take the exercise away";
pub const LEAVE: &str = "Leave it empty for none.";

/// A limit as a box shows it.
pub fn typed(of: Sought, limit: f64, style: Style) -> String {
    if of.is_money() {
        field::shown(Parameter::Budget.row(), limit, style)
    } else {
        plain(limit)
    }
}

/// How long the link is, and what to do where it is too long.
pub fn length(length: usize, longest: usize) -> String {
    if length > longest {
        format!(
            "Too long for a link by {}. Shorten the story, or save it as a file under Your own \
             area.",
            counted((length - longest) as f64, "character", "characters")
        )
    } else {
        format!(
            "The link has {} of {}.",
            count(length as f64),
            counted(longest as f64, "character", "characters")
        )
    }
}

pub fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::AssumptionsLocked => "Only families can be moved",
        Rule::QuestionsHidden => "Hide the questions",
        Rule::DoubtHidden => "Hide doubt and time",
    }
}

/// A goal in the form.
pub fn sought(of: Sought) -> &'static str {
    match of {
        Sought::Workers => "Workers, at most",
        Sought::Cost => "Cost a year, at most",
        Sought::Left => "Left of the budget, at least",
        Sought::BetterOff => "Families better off, at least",
        Sought::Payback => "Years to pay back, at most",
        Sought::SavesIn => "Saves money in this many of 20 cases",
    }
}

/// A figure that can be guessed, as the form's list has it.
pub fn guessed(of: Sought) -> &'static str {
    match of {
        Sought::Workers => "workers",
        Sought::Cost => "cost a year",
        Sought::BetterOff => "families better off",
        Sought::Payback => "years to pay back",
        Sought::Left => "money left",
        Sought::SavesIn => "cases that save money",
    }
}

/// What a team is asked.
pub fn asked(of: Sought, mix: Mix) -> String {
    let asked = match of {
        Sought::Workers => "How many workers does this take",
        Sought::Cost => "How many pounds a year does this cost",
        Sought::BetterOff => "How many more families does this leave better off",
        Sought::Payback => "After how many years has this paid for itself",
        Sought::Left => "How much of the budget does this leave",
        Sought::SavesIn => "In how many of 20 cases does this save money",
    };
    format!("{asked}: {}?", planned(mix))
}

/// "At most 124 workers".
pub fn goal(Goal { of, limit }: Goal, style: Style) -> String {
    match of {
        Sought::Left if limit == 0.0 => "Within the budget".into(),
        Sought::Left => format!("At least {} of the budget left", money(limit, style)),
        Sought::SavesIn => format!("Saves money in at least {} of 20 cases", plain(limit)),
        Sought::BetterOff => format!("At least {} better off", value(of, limit, style)),
        Sought::Payback => format!("Paid back within {}", value(of, limit, style)),
        Sought::Workers => format!("At most {}", value(of, limit, style)),
        Sought::Cost => format!("At most {} a year", value(of, limit, style)),
    }
}

/// What the plan comes to beside a goal: "124 workers now".
pub fn now(checked: &Checked, style: Style) -> String {
    match (checked.goal.of, checked.is) {
        (Sought::Payback, None) => "not paid back now".into(),
        (Sought::SavesIn, None) => "nothing is spent now".into(),
        (Sought::Left, Some(left)) if left < 0.0 => {
            format!("{} over now", money(-left, style))
        }
        (Sought::Left, Some(left)) => format!("{} left now", money(left, style)),
        (Sought::SavesIn, Some(cases)) => format!("{} of 20 now", plain(cases)),
        (of, Some(is)) => format!("{} now", value(of, is, style)),
        (_, None) => "no such figure now".into(),
    }
}

/// "3 of 4 goals reached".
pub fn reached(met: usize, all: usize) -> String {
    format!(
        "{} of {} reached",
        count(met as f64),
        counted(all as f64, "goal", "goals")
    )
}

/// The gap between a guess and what it is.
pub fn revealed(found: &Revealed, style: Style) -> String {
    let guess = value(found.of, found.guess, style);
    let Some(is) = found.is else {
        return format!("You guessed {guess}. It is never paid back in the years counted.");
    };
    let gap = is - found.guess;
    let told = format!("You guessed {guess}. It is {}", value(found.of, is, style));
    let size = match found.of {
        Sought::Cost | Sought::Left => money(gap.abs(), style),
        Sought::Payback => plain((gap.abs() * 10.0).round() / 10.0),
        _ => count(gap.abs()),
    };
    if gap == 0.0 {
        format!("{told}: exactly so.")
    } else if gap > 0.0 {
        format!("{told}: {size} more.")
    } else {
        format!("{told}: {size} less.")
    }
}

/// A figure with what it counts.
pub fn value(of: Sought, value: f64, style: Style) -> String {
    match of {
        Sought::Workers => workers(value as u32),
        Sought::Cost | Sought::Left => money(value, style),
        Sought::BetterOff => families(value),
        Sought::Payback => counted((value * 10.0).round() / 10.0, "year", "years"),
        Sought::SavesIn => plain(value),
    }
}

/// The button of the time.
pub fn timer(timer: Timer, minutes: u32) -> String {
    let left = timer.left.unwrap_or(minutes * 60);
    let clock = format!("{}:{:02}", left / 60, left % 60);
    match (timer.left, timer.runs) {
        (Some(0), _) => "Time is over: begin anew".into(),
        (_, true) => format!("{clock} Pause"),
        (None, _) => format!("{clock} Start the time"),
        (_, false) => format!("{clock} Go on"),
    }
}

pub const TIME_IS_OVER: &str = "The time is over.";

/// The answer of a team, before its link.
pub fn answer(team: &str, title: &str, result: &str) -> String {
    let team = team.trim();
    let before = if team.is_empty() {
        String::new()
    } else {
        format!("{team}: ")
    };
    match title {
        "" => format!("{before}{result}"),
        title => format!("{before}{title}. {result}"),
    }
}

/// A part of an exercise, where a link holds it twice or not at all.
pub fn part(part: Part) -> &'static str {
    match part {
        Part::Title => "The exercise's title",
        Part::Story => "The exercise's story",
        Part::Steps => "The exercise's steps",
        Part::Hints => "The exercise's hints",
        Part::Goals => "The exercise's goals",
        Part::Asks => "What the exercise asks",
        Part::Guess => "The guess",
        Part::Start => "The exercise's start",
        Part::Example => "The worked example",
        Part::Rules => "The exercise's rules",
        Part::Minutes => "The exercise's time",
        Part::Reflect => "The exercise's questions",
    }
}
