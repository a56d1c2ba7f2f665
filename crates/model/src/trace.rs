//! Numbers that remember how they came about, so that a working shows the very formula the model
//! works with.
//!
//! A traced number is worked out as any other; beside its value it keeps the operation that gave it
//! and what that was done to, down to the parameters a user can set. A formula gives its result a
//! name, by which the next formula shows it.

pub use super::quantity::Quantity;
use super::values::{Number, Single, Values};
use super::{Parameter, Scenario};
use std::ops::{Add, Div, Mul, Sub};
use std::rc::Rc;

/// A number and how it came about.
#[derive(Clone, Debug)]
pub struct Traced(Rc<Node>);

#[derive(Debug)]
struct Node {
    value: f64,
    origin: Origin,
}

/// How a traced number came about.
#[derive(Clone, Debug)]
pub enum Origin {
    /// A number of the method itself, such as the 1 in "1 − relapse".
    Constant,
    /// A row of the table, as the scenario sets it.
    Parameter(Parameter),
    /// Something with a name, and how it was worked out where that is remembered.
    Quantity(Quantity, Option<Traced>),
    /// Two numbers joined.
    Operation(Operator, Traced, Traced),
    /// Something made of one number.
    Function(Function, Traced),
}

/// What joins two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// Their sum.
    Plus,
    /// The first less the second.
    Minus,
    /// Their product.
    Times,
    /// The first divided by the second.
    Over,
}

/// What is made of one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// To whole numbers.
    RoundedUp,
    /// 0 where it is below.
    OrNothing,
    /// Its square root.
    SquareRoot,
}

impl Traced {
    /// A number whose history is not kept.
    pub fn known(quantity: Quantity, value: f64) -> Traced {
        Traced::new(value, Origin::Quantity(quantity, None))
    }

    /// What it comes to.
    pub fn value(&self) -> f64 {
        self.0.value
    }

    /// How it came about.
    pub fn origin(&self) -> &Origin {
        &self.0.origin
    }

    /// The row of the table it is, under whatever name; None if it was worked out.
    pub fn parameter(&self) -> Option<Parameter> {
        match self.origin() {
            Origin::Parameter(parameter) => Some(*parameter),
            Origin::Quantity(_, Some(named)) => named.parameter(),
            Origin::Quantity(_, None)
            | Origin::Constant
            | Origin::Operation(..)
            | Origin::Function(..) => None,
        }
    }

    /// The same without its name, for a formula that shows how it came about instead.
    pub fn unnamed(&self) -> Traced {
        match self.origin() {
            Origin::Quantity(_, Some(named)) => named.unnamed(),
            Origin::Quantity(_, None)
            | Origin::Constant
            | Origin::Parameter(_)
            | Origin::Operation(..)
            | Origin::Function(..) => self.clone(),
        }
    }

    /// Its square root, remembered as one.
    pub fn square_root(self) -> Traced {
        Traced::new(
            self.value().sqrt(),
            Origin::Function(Function::SquareRoot, self),
        )
    }

    fn new(value: f64, origin: Origin) -> Traced {
        Traced(Rc::new(Node { value, origin }))
    }

    fn operation(value: f64, operator: Operator, a: Traced, b: Traced) -> Traced {
        Traced::new(value, Origin::Operation(operator, a, b))
    }
}

impl From<f64> for Traced {
    fn from(value: f64) -> Traced {
        Traced::new(value, Origin::Constant)
    }
}

impl Add for Traced {
    type Output = Traced;

    fn add(self, other: Traced) -> Traced {
        Traced::operation(self.value() + other.value(), Operator::Plus, self, other)
    }
}

impl Sub for Traced {
    type Output = Traced;

    fn sub(self, other: Traced) -> Traced {
        Traced::operation(self.value() - other.value(), Operator::Minus, self, other)
    }
}

impl Mul for Traced {
    type Output = Traced;

    fn mul(self, other: Traced) -> Traced {
        Traced::operation(self.value() * other.value(), Operator::Times, self, other)
    }
}

impl Div for Traced {
    type Output = Traced;

    fn div(self, other: Traced) -> Traced {
        Traced::operation(self.value() / other.value(), Operator::Over, self, other)
    }
}

impl Number for Traced {
    fn named(self, quantity: Quantity) -> Traced {
        Traced::new(self.value(), Origin::Quantity(quantity, Some(self)))
    }
}

impl Single for Traced {
    fn rounded_up(self) -> Traced {
        Traced::new(
            self.value().rounded_up(),
            Origin::Function(Function::RoundedUp, self),
        )
    }

    fn or_nothing(self) -> Traced {
        Traced::new(
            self.value().or_nothing(),
            Origin::Function(Function::OrNothing, self),
        )
    }
}

/// A scenario whose numbers remember which row they are.
pub struct Remembering<'a>(pub &'a Scenario);

impl Values for Remembering<'_> {
    type Number = Traced;

    fn get(&self, parameter: Parameter) -> Traced {
        Traced::new(self.0.get(parameter), Origin::Parameter(parameter))
    }
}
