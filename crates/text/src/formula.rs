//! Formulas as they are read: a number that remembers how it came about, written with its numbers
//! or in words.
//!
//! A line is a list of pieces, so that a number can be told from the words around it, and a row of
//! the table from what was worked out. Words said once in a line are not said again.

use crate::working::quantity::{self, Form};
use app::Style;
use app::working::{Line, Working};
use model::Parameter;
use model::trace::{Function, Operator, Origin, Quantity, Traced};
use std::fmt;

/// A part of a line: words and signs, or one number.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    pub text: String,
    /// The row of the table whose number it is.
    pub parameter: Option<Parameter>,
}

/// A line of a working. As text it reads as a whole.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Sentence(pub Vec<Piece>);

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.iter().try_for_each(|piece| f.write_str(&piece.text))
    }
}

/// What stands around a formula in its line; of a line without one `before` is all of it.
pub struct Around {
    pub before: String,
    /// What stands between the formula and what it comes to.
    pub equals: &'static str,
    pub after: String,
}

impl Around {
    pub fn before(before: impl Into<String>) -> Around {
        Around {
            before: before.into(),
            equals: " = ",
            after: String::new(),
        }
    }

    pub fn after(self, after: impl Into<String>) -> Around {
        Around {
            after: after.into(),
            ..self
        }
    }
}

/// What the lines of a working can say, in words.
pub trait Say {
    fn say(&self, style: Style) -> Around;
}

/// A working in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// Opens it from the figure itself.
    pub key: &'static str,
    pub title: String,
    pub lines: Vec<Sentence>,
}

/// A working's title in words, which asks for none of its lines.
pub fn title<S: Say>(working: &Working<S>, style: Style) -> String {
    working.title.say(style).before
}

/// A working in words and numbers.
pub fn written<S: Say>(working: Working<S>, style: Style) -> Written {
    Written {
        key: working.key,
        title: title(&working, style),
        lines: working
            .lines()
            .iter()
            .map(|line| sentence(line, style))
            .collect(),
    }
}

fn sentence<S: Say>(line: &Line<S>, style: Style) -> Sentence {
    match line {
        Line::Says(says) => {
            let mut writer = Writer::new(style);
            writer.words(&says.say(style).before);
            writer.finish()
        }
        Line::Worked(says, number) => worked(&says.say(style), number, style),
        Line::InWords(says, formula) => {
            let around = says.say(style);
            let mut writer = Writer::new(style);
            writer.in_words = true;
            writer.words(&around.before);
            writer.formula(formula);
            writer.words(&around.after);
            writer.finish()
        }
    }
}

/// A formula's numbers alone, as a part of a sentence.
pub fn numbers(number: &Traced, style: Style) -> String {
    let mut writer = Writer::new(style);
    writer.formula(number);
    writer.finish().to_string()
}

fn worked(around: &Around, number: &Traced, style: Style) -> Sentence {
    let mut writer = Writer::new(style);
    writer.words(&around.before);
    writer.formula(number);
    writer.words(around.equals);
    let result = match number.origin() {
        Origin::Quantity(quantity, _) => quantity::form(*quantity, style),
        Origin::Constant | Origin::Parameter(_) | Origin::Operation(..) | Origin::Function(..) => {
            quantity::constant()
        }
    };
    writer.piece(result.number(number.value(), style), None);
    writer.words(&around.after);
    writer.finish()
}

/// A line on the way.
struct Writer {
    style: Style,
    /// Whether quantities are called by their names and not given as numbers.
    in_words: bool,
    pieces: Vec<Piece>,
    said: Vec<&'static str>,
}

/// How tightly the parts of a formula hold together: the loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    /// Words that end in a comma.
    Clause,
    Sum,
    Product,
    One,
}

impl Writer {
    fn new(style: Style) -> Writer {
        Writer {
            style,
            in_words: false,
            pieces: vec![],
            said: vec![],
        }
    }

    fn finish(mut self) -> Sentence {
        // A line without a label begins with the formula's own words.
        if let Some(first) = self.pieces.first_mut() {
            let start = first.text.chars().next().map_or(0, char::len_utf8);
            first.text[..start].make_ascii_uppercase();
        }
        Sentence(self.pieces)
    }

    fn piece(&mut self, text: String, parameter: Option<Parameter>) {
        if !text.is_empty() {
            self.pieces.push(Piece { text, parameter });
        }
    }

    fn words(&mut self, text: &str) {
        self.piece(text.into(), None);
    }

    /// How a number came about; its own name is left to the line.
    fn formula(&mut self, number: &Traced) {
        self.inner(&number.unnamed(), true);
    }

    /// A part of a formula, in brackets where it holds together less than what stands around it.
    fn part(&mut self, number: &Traced, around: Binding, is_first: bool) {
        let number = &self.shown(number);
        let brackets = binding(number) < around;
        if brackets {
            self.words("(");
        }
        self.inner(number, is_first || brackets);
        if brackets {
            self.words(")");
        }
    }

    /// In words, what has no name is shown as it came about. What does not grow is left out.
    fn shown(&self, number: &Traced) -> Traced {
        match number.origin() {
            Origin::Quantity(quantity, Some(inner))
                if self.in_words && quantity::name(*quantity).is_none() =>
            {
                self.shown(inner)
            }
            Origin::Operation(Operator::Times, a, b) if is_no_growth(a) => self.shown(b),
            Origin::Operation(Operator::Times, a, b) if is_no_growth(b) => self.shown(a),
            Origin::Quantity(..)
            | Origin::Constant
            | Origin::Parameter(_)
            | Origin::Operation(..)
            | Origin::Function(..) => number.clone(),
        }
    }

    fn inner(&mut self, number: &Traced, is_first: bool) {
        let number = &self.shown(number);
        match number.origin() {
            Origin::Constant => self.number(number, quantity::constant(), is_first),
            Origin::Parameter(parameter) => {
                match quantity::parameter_name(*parameter).filter(|_| self.in_words) {
                    Some(name) => self.words(name),
                    None => self.number(number, quantity::parameter(*parameter), is_first),
                }
            }
            Origin::Quantity(quantity, _) => {
                match quantity::name(*quantity).filter(|_| self.in_words) {
                    Some(name) => self.words(name),
                    None => self.number(number, quantity::form(*quantity, self.style), is_first),
                }
            }
            Origin::Operation(operator, a, b) => {
                let (sign, first, second) = match operator {
                    Operator::Plus => (" + ", Binding::Sum, Binding::Sum),
                    Operator::Minus => (" − ", Binding::Sum, Binding::Product),
                    Operator::Times => (" × ", Binding::Product, Binding::Product),
                    Operator::Over => (" ÷ ", Binding::Product, Binding::One),
                };
                self.part(a, first, true);
                self.words(sign);
                self.part(b, second, false);
            }
            Origin::Function(function, of) => match function {
                Function::RoundedUp => {
                    self.part(of, Binding::Clause, true);
                    self.words(quantity::ROUNDED_UP);
                }
                Function::OrNothing => {
                    self.part(of, Binding::Clause, true);
                    self.words(quantity::OR_NOTHING);
                }
                Function::SquareRoot => {
                    self.words("√(");
                    self.inner(of, true);
                    self.words(")");
                }
            },
        }
    }

    /// A number with the words that say what it is, if they were not said yet.
    fn number(&mut self, number: &Traced, form: Form, is_first: bool) {
        if !form.before.is_empty() {
            self.words(&format!("{} ", form.before));
        }
        let text = form.number(number.value(), self.style);
        // No sign follows another.
        let text = if number.value() < 0.0 && !is_first {
            format!("({text})")
        } else {
            text
        };
        self.piece(text.clone(), number.parameter());
        if !form.after.is_empty() && !self.said.contains(&form.after) {
            let space = if form.after.starts_with(',') { "" } else { " " };
            self.words(&format!("{space}{}", form.after_number(&text)));
            self.said.push(form.after);
        }
    }
}

fn binding(number: &Traced) -> Binding {
    match number.origin() {
        Origin::Constant | Origin::Parameter(_) | Origin::Quantity(..) => Binding::One,
        Origin::Operation(Operator::Plus | Operator::Minus, ..) => Binding::Sum,
        Origin::Operation(Operator::Times | Operator::Over, ..) => Binding::Product,
        Origin::Function(Function::SquareRoot, _) => Binding::One,
        Origin::Function(Function::RoundedUp | Function::OrNothing, _) => Binding::Clause,
    }
}

fn is_no_growth(number: &Traced) -> bool {
    matches!(number.origin(), Origin::Quantity(Quantity::Growth, _)) && number.value() == 1.0
}
