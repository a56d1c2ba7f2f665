//! Works a line of a working out again, as somebody with a calculator would: from the numbers as
//! they are written, each within half of its last digit, so that a line must come out right however
//! far its numbers were rounded.

use std::iter::Peekable;
use std::str::Chars;

/// What a number, or a sum of them, can lie between.
pub type Span = (f64, f64);

/// The two sides of a line that can be worked out, and its label; None for a sentence.
pub fn formula(line: &str) -> Option<(&str, &str, &str)> {
    let (left, right) = line.split_once(" = ")?;
    let (label, left) = left.rsplit_once(": ").unwrap_or(("", left));
    let right = right.split("; ").next().unwrap_or(right);
    let holds_a_number = |text: &str| text.chars().any(|c| c.is_ascii_digit());
    (holds_a_number(left) && holds_a_number(right)).then_some((label, left, right))
}

/// Whether both sides can be equal, and how far apart they are where they cannot.
pub fn check(line: &str) -> Result<(), String> {
    let Some((_, left, right)) = formula(line) else {
        return Ok(());
    };
    let (left, right) = (worked_out(left)?, worked_out(right)?);
    let size = [left.0, left.1, right.0, right.1]
        .into_iter()
        .fold(0.0, |size: f64, end| size.max(end.abs()));
    // What the machine rounded away before it was written.
    let slack = 1e-9 * size;
    if left.0 - slack <= right.1 && right.0 - slack <= left.1 {
        Ok(())
    } else {
        Err(format!("{left:?} is not {right:?}"))
    }
}

/// The value of the numbers and signs in a text; words between them are passed over.
pub fn worked_out(text: &str) -> Result<Span, String> {
    let mut reader = Reader {
        tokens: tokens(text)?,
        next: 0,
    };
    let value = reader.sum()?;
    if reader.next == reader.tokens.len() {
        Ok(value)
    } else {
        Err(format!("{:?} is left over", &reader.tokens[reader.next..]))
    }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Token {
    Number(Span),
    Sign(char),
    Minus,
    RoundedUp,
}

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut found = vec![];
    let mut rest = text.chars().peekable();
    while let Some(&c) = rest.peek() {
        if c == '£' || c.is_ascii_digit() {
            found.push(Token::Number(number(&mut rest)?));
        } else if c.is_alphabetic() {
            let mut word = String::new();
            while let Some(c) = rest.next_if(|c| c.is_alphanumeric()) {
                word.push(c);
            }
            match (word.as_str(), found.last_mut()) {
                ("minus", _) => found.push(Token::Minus),
                ("million" | "billion", _) => return Err("round sums cannot be worked with".into()),
                ("up", _) if text.contains("rounded up") => found.push(Token::RoundedUp),
                _ => {}
            }
        } else {
            rest.next();
            if "+−×÷()√".contains(c) {
                found.push(Token::Sign(c));
            }
        }
    }
    Ok(found)
}

fn number(rest: &mut Peekable<Chars>) -> Result<Span, String> {
    let pounds = rest.next_if_eq(&'£').is_some();
    let mut text = String::new();
    while let Some(c) = rest.next_if(|c| c.is_ascii_digit() || *c == ',' || *c == '.') {
        text.push(c);
    }
    // A comma or a full stop after a number belongs to the sentence.
    let text = text.trim_end_matches([',', '.']).replace(',', "");
    let value: f64 = text.parse().map_err(|_| format!("{text:?} is no number"))?;
    let places = text
        .split_once('.')
        .map_or(0, |(_, fraction)| fraction.len() as i32);
    let (percent, pence) = (
        rest.next_if_eq(&'%').is_some(),
        !pounds && rest.next_if_eq(&'p').is_some(),
    );
    let (value, half) = match () {
        () if percent => (value / 100.0, 0.5e-6),
        () if pence => (value / 100.0, 0.005),
        () if pounds => (value, 0.5 * 10_f64.powi(-places)),
        // Four decimals, of which zeros are dropped; more where more are shown.
        () => (value, 0.5 * 10_f64.powi(-places.max(4))),
    };
    Ok((value - half, value + half))
}

struct Reader {
    tokens: Vec<Token>,
    next: usize,
}

impl Reader {
    fn take(&mut self, token: Token) -> bool {
        let there = self.tokens.get(self.next) == Some(&token);
        self.next += usize::from(there);
        there
    }

    fn sum(&mut self) -> Result<Span, String> {
        let mut sum = self.product()?;
        loop {
            if self.take(Token::Sign('+')) {
                let next = self.product()?;
                sum = (sum.0 + next.0, sum.1 + next.1);
            } else if self.take(Token::Sign('−')) {
                let next = self.product()?;
                sum = (sum.0 - next.1, sum.1 - next.0);
            } else if self.take(Token::RoundedUp) {
                sum = ((sum.0 - 1e-6).ceil(), (sum.1 + 1e-6).ceil());
            } else {
                return Ok(sum);
            }
        }
    }

    fn product(&mut self) -> Result<Span, String> {
        let mut product = self.one()?;
        loop {
            if self.take(Token::Sign('×')) {
                product = spread(product, self.one()?, |a, b| a * b);
            } else if self.take(Token::Sign('÷')) {
                let by = self.one()?;
                if by.0 <= 0.0 && by.1 >= 0.0 {
                    return Err("a division by nothing".into());
                }
                product = spread(product, by, |a, b| a / b);
            } else {
                return Ok(product);
            }
        }
    }

    fn one(&mut self) -> Result<Span, String> {
        if self.take(Token::Minus) {
            let (low, high) = self.one()?;
            return Ok((-high, -low));
        }
        if self.take(Token::Sign('√')) {
            let (low, high) = self.one()?;
            return Ok((low.max(0.0).sqrt(), high.sqrt()));
        }
        if self.take(Token::Sign('(')) {
            let inside = self.sum()?;
            return if self.take(Token::Sign(')')) {
                Ok(inside)
            } else {
                Err("a bracket is not closed".into())
            };
        }
        match self.tokens.get(self.next) {
            Some(&Token::Number(value)) => {
                self.next += 1;
                Ok(value)
            }
            other => Err(format!("{other:?} where a number should stand")),
        }
    }
}

/// The widest the outcome can be.
fn spread(a: Span, b: Span, of: fn(f64, f64) -> f64) -> Span {
    let all = [of(a.0, b.0), of(a.0, b.1), of(a.1, b.0), of(a.1, b.1)];
    (
        all.into_iter().fold(f64::INFINITY, f64::min),
        all.into_iter().fold(f64::NEG_INFINITY, f64::max),
    )
}

#[test]
fn lines_are_worked_out_as_they_are_written() {
    for right in [
        "Intensive: £51,400.00 ÷ 6 + £5,400.00 = £13,966.67",
        "Budget: £8,500,000 × (1 − cut of 25%) = £6,375,000; £1 over",
        "It: (300 ÷ 6.5, rounded up) + 2 = 49",
        "Half: £5 − (minus £3) = £8",
        "Root: 0% + √(50% × (45% − 0%) × (30% − 0%)) = 25.9808%",
        "A sentence without a sum.",
    ] {
        assert_eq!(check(right), Ok(()), "{right}");
    }
    for wrong in [
        "Intensive: £51,400.00 ÷ 6 + £5,400.00 = £13,967.67",
        "It: (300 ÷ 6.5, rounded up) + 2 = 48",
        "Half: £5 − (minus £3) = £2",
        "Share: 1 ÷ 3 = 33.4%",
        "Two: 3 4 = 12",
        "None: 3 ÷ 0 = 0",
    ] {
        assert!(check(wrong).is_err(), "{wrong}");
    }
}
