//! The parts of an exercise as a link holds them, printed and read side by side.

use super::{Exercise, Goal, LONGEST_TEXT, LONGEST_TITLE, MOST_MINUTES, Rule, Sought};
use super::{kept_lines, mix_printed, mix_read};
use crate::link::{escape, unescape};
use crate::{decimal, unseen};
use model::kinds::every;
use strum::VariantArray;

/// A part of an exercise; a link should hold each of them once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Part {
    Title,
    Story,
    Steps,
    Hints,
    Goals,
    Asks,
    Guess,
    Start,
    Example,
    Rules,
    Minutes,
    Reflect,
}

impl Part {
    pub const ALL: [Part; Part::VARIANTS.len()] = every(Part::VARIANTS);

    /// The word in links; never changes once published.
    pub fn word(self) -> &'static str {
        match self {
            Part::Title => "title",
            Part::Story => "story",
            Part::Steps => "steps",
            Part::Hints => "hints",
            Part::Goals => "goals",
            Part::Asks => "asks",
            Part::Guess => "guess",
            Part::Start => "start",
            Part::Example => "shows",
            Part::Rules => "rules",
            Part::Minutes => "minutes",
            Part::Reflect => "reflect",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.word() == word)
    }

    /// What a link holds of it; None where there is nothing to say.
    pub(crate) fn printed(self, of: &Exercise) -> Option<String> {
        let text = |text: &String| escape(text);
        let number = |number: f64| decimal::shortest(number);
        let printed = match self {
            Part::Title => text(&of.title),
            Part::Story => text(&of.story),
            Part::Steps => text(&of.steps.join("\n")),
            Part::Hints => text(&of.hints.join("\n")),
            Part::Reflect => text(&of.reflect.join("\n")),
            Part::Goals => {
                let goals = of.goals.iter();
                let goals = goals.map(|goal| format!("{}{}", goal.of.letter(), number(goal.limit)));
                goals.collect::<Vec<_>>().join("-")
            }
            Part::Asks => of.asks.map(|of| of.letter().to_string())?,
            Part::Guess => number(of.guess?),
            Part::Start => mix_printed(of.start?),
            Part::Example => mix_printed(of.example?),
            Part::Rules => {
                let words: Vec<_> = of.rules.iter().map(|rule| rule.word()).collect();
                words.join("-")
            }
            Part::Minutes if of.minutes == 0 => String::new(),
            Part::Minutes => of.minutes.to_string(),
        };
        (!printed.is_empty()).then_some(printed)
    }

    /// Puts what a link holds of it into an exercise; None where it cannot be read.
    pub(crate) fn read(self, value: &str, into: &mut Exercise) -> Option<()> {
        let text = || unescape(value);
        match self {
            Part::Title => into.title = one_line(&text()?, LONGEST_TITLE),
            Part::Story => into.story = one_line(&text()?, LONGEST_TEXT),
            Part::Steps => into.steps = kept_lines(&text()?),
            Part::Hints => into.hints = kept_lines(&text()?),
            Part::Reflect => into.reflect = kept_lines(&text()?),
            Part::Goals => {
                let mut goals = Exercise::default();
                for goal in value.split('-') {
                    let Goal { of, limit } = goal_read(goal)?;
                    goals.goal_set(of, Some(limit));
                }
                into.goals = goals.goals;
            }
            Part::Asks => {
                let mut letters = value.chars();
                let asked = Sought::from_letter(letters.next()?);
                let asked = asked.filter(|asked| Sought::GUESSED.contains(asked))?;
                into.asks = Some(letters.next().is_none().then_some(asked)?);
            }
            Part::Guess => into.guess = Some(decimal::read(value)?),
            Part::Start => into.start = Some(mix_read(value)?),
            Part::Example => into.example = Some(mix_read(value)?),
            Part::Rules => {
                for word in value.split('-') {
                    let rule = Rule::ALL.into_iter().find(|rule| rule.word() == word)?;
                    into.rule_set(rule, true);
                }
            }
            Part::Minutes => into.minutes = value.parse::<u32>().ok()?.min(MOST_MINUTES),
        }
        Some(())
    }
}

fn one_line(text: &str, longest: usize) -> String {
    unseen::kept(text, longest).trim().to_string()
}

/// "w120".
fn goal_read(text: &str) -> Option<Goal> {
    let of = Sought::from_letter(text.chars().next()?)?;
    let limit = decimal::read(text.get(1..)?)?;
    Some(Goal { of, limit })
}
