//! A number that is a spreadsheet's formula too: handed to the model's own formulas, it comes back
//! as what a cell must hold to give the same.
//!
//! Its value is worked out beside it, by the same operations in the same order, and stands in the
//! file for whoever opens it without working anything out.

use app::decimal::shortest;
use model::values::{Elementary, Number, Single, Values};
use model::{Parameter, Scenario};
use std::ops::{Add, Div, Mul, Sub};

/// What a cell holds, and what that comes to.
#[derive(Clone, Debug)]
pub struct Formula {
    pub value: f64,
    pub text: String,
    binding: Binding,
}

/// How strongly a formula holds together, the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
enum Binding {
    Sum,
    Product,
    Power,
    One,
}

impl Formula {
    /// What a name, an address or a function call gives.
    pub fn one(value: f64, text: String) -> Formula {
        Formula {
            value,
            text,
            binding: Binding::One,
        }
    }

    pub fn at_most(&self, other: &Formula) -> Truth {
        Truth::of(self.value <= other.value, self, "<=", other)
    }

    pub fn above(&self, other: &Formula) -> Truth {
        Truth::of(self.value > other.value, self, ">", other)
    }

    pub fn below(&self, other: &Formula) -> Truth {
        Truth::of(self.value < other.value, self, "<", other)
    }

    pub fn equals(&self, other: &Formula) -> Truth {
        Truth::of(self.value == other.value, self, "=", other)
    }

    /// A function of this and another.
    fn of_two(self, other: Formula, name: &str, value: f64) -> Formula {
        Formula::one(value, format!("{name}({},{})", self.text, other.text))
    }

    /// Two joined by a sign. What stands on the right keeps its brackets where it holds together no
    /// more strongly, so that a spreadsheet takes the same steps in the same order.
    fn joined(self, sign: char, other: Formula, binding: Binding, value: f64) -> Formula {
        let left = bracketed(&self.text, self.binding < binding || self.is_power());
        let right = bracketed(&other.text, other.binding <= binding);
        Formula {
            value,
            text: format!("{left}{sign}{right}"),
            binding,
        }
    }

    /// Spreadsheets do not agree on which of two powers comes first.
    fn is_power(&self) -> bool {
        self.binding == Binding::Power
    }
}

fn bracketed(text: &str, brackets: bool) -> String {
    if brackets {
        format!("({text})")
    } else {
        text.into()
    }
}

impl From<f64> for Formula {
    fn from(value: f64) -> Formula {
        Formula::one(value, bracketed(&shortest(value), value < 0.0))
    }
}

impl Add for Formula {
    type Output = Formula;

    fn add(self, other: Formula) -> Formula {
        let value = self.value + other.value;
        self.joined('+', other, Binding::Sum, value)
    }
}

impl Sub for Formula {
    type Output = Formula;

    fn sub(self, other: Formula) -> Formula {
        let value = self.value - other.value;
        self.joined('-', other, Binding::Sum, value)
    }
}

impl Mul for Formula {
    type Output = Formula;

    fn mul(self, other: Formula) -> Formula {
        let value = self.value * other.value;
        self.joined('*', other, Binding::Product, value)
    }
}

impl Div for Formula {
    type Output = Formula;

    fn div(self, other: Formula) -> Formula {
        let value = self.value / other.value;
        self.joined('/', other, Binding::Product, value)
    }
}

impl Number for Formula {}

impl Single for Formula {
    fn rounded_up(self) -> Formula {
        let text = format!("ROUNDUP(MAX(0,{}-0.000000001),0)", self.text);
        Formula::one(self.value.rounded_up(), text)
    }

    fn or_nothing(self) -> Formula {
        let value = self.value.or_nothing();
        Formula::from(0.0).of_two(self, "MAX", value)
    }
}

impl Elementary for Formula {
    fn logarithm(self) -> Formula {
        Formula::one(self.value.logarithm(), format!("LN({})", self.text))
    }

    fn power(self, exponent: Formula) -> Formula {
        let value = self.value.power(exponent.value);
        self.joined('^', exponent, Binding::Power, value)
    }

    fn smaller(self, other: Formula) -> Formula {
        let value = self.value.smaller(other.value);
        self.of_two(other, "MIN", value)
    }

    fn greater(self, other: Formula) -> Formula {
        let value = self.value.greater(other.value);
        self.of_two(other, "MAX", value)
    }

    fn rounded_half_up(self) -> Formula {
        let text = format!("MAX(0,INT({}+0.500000001))", self.text);
        Formula::one(self.value.rounded_half_up(), text)
    }
}

/// Something that holds or does not.
#[derive(Clone, Debug)]
pub struct Truth {
    pub holds: bool,
    pub text: String,
}

impl Truth {
    fn of(holds: bool, a: &Formula, sign: &str, b: &Formula) -> Truth {
        Truth {
            holds,
            text: format!("{}{sign}{}", a.text, b.text),
        }
    }

    pub fn and(self, other: Truth) -> Truth {
        Truth {
            holds: self.holds && other.holds,
            text: format!("AND({},{})", self.text, other.text),
        }
    }

    /// The one where it holds, the other where it does not.
    pub fn pick(self, one: Formula, other: Formula) -> Formula {
        let value = if self.holds { one.value } else { other.value };
        let text = format!("IF({},{},{})", self.text, one.text, other.text);
        Formula::one(value, text)
    }
}

/// A scenario whose numbers are the cells named after their rows.
pub struct Named<'a>(pub &'a Scenario);

impl Values for Named<'_> {
    type Number = Formula;

    fn get(&self, parameter: Parameter) -> Formula {
        Formula::one(self.0.get(parameter), parameter.row().id.into())
    }
}
