//! How a formula writes each quantity: with how many digits, and with which words beside it.
//!
//! The digits are enough to work a line out again with a calculator; the tests do.

use crate::names;
use crate::number::{count, pence, percent, plain, pounds, to_the_penny};
use app::{Style, decimal};
use model::Parameter as P;
use model::parameter::Unit;
use model::trace::Quantity as Q;

pub const ROUNDED_UP: &str = ", rounded up";
pub const OR_NOTHING: &str = ", at least 0";

/// How a number is written.
#[derive(Clone, Copy)]
enum Digits {
    /// Whole.
    Count,
    /// Up to four decimals.
    Number,
    /// Up to seven decimals, because it multiplies large sums.
    Fine,
    /// Per cent, with up to four decimals.
    Share,
    /// Per cent, as it is.
    Percent,
    Pounds,
    Pence,
    /// What a pound brings, whatever its prices.
    PerPound,
}

/// A quantity in a formula: its number, and what stands before and after it.
#[derive(Clone, Copy)]
pub struct Form {
    digits: Digits,
    pub before: &'static str,
    pub after: &'static str,
}

/// Words after a number, for many and for one.
const ONE: [(&str, &str); 5] = [
    ("families", "family"),
    ("places", "place"),
    ("years", "year"),
    ("districts", "district"),
    ("times", "time"),
];

impl Form {
    /// What stands after this number: "families a worker", "family a worker".
    pub fn after_number(self, number: &str) -> String {
        let of_one = |(many, one): &(&str, &str)| {
            let rest = self.after.strip_prefix(many)?;
            Some(format!("{one}{rest}"))
        };
        let one = (number == "1").then(|| ONE.iter().find_map(of_one)).flatten();
        one.unwrap_or_else(|| self.after.into())
    }

    pub fn number(self, value: f64, style: Style) -> String {
        match self.digits {
            Digits::Count => count(value),
            Digits::Number => plain((value * 1e4).round() / 1e4 + 0.0),
            Digits::Fine => decimal::fixed(value, 7)
                .trim_end_matches('0')
                .trim_end_matches('.')
                .into(),
            Digits::Share => percent((value * 1e6).round() / 1e6 + 0.0),
            Digits::Percent => percent(value),
            Digits::Pounds => pounds(value, style),
            Digits::Pence => to_the_penny(value, style),
            Digits::PerPound => pence(value),
        }
    }
}

/// The number of a quantity, as formulas write it.
pub fn number(quantity: Q, value: f64, style: Style) -> String {
    form(quantity, style).number(value, style)
}

/// A number of the method itself.
pub fn constant() -> Form {
    bare(Digits::Number)
}

pub fn form(quantity: Q, style: Style) -> Form {
    use Digits::*;
    let tier = |digits, tier| then(digits, names::tier_inside(tier, style));
    match quantity {
        Q::Families => then(Count, "families"),
        Q::Held => bare(Count),
        Q::Live => then(Share, "in open districts"),
        Q::PlacesOpen => then(Count, "districts open"),
        Q::Places => then(Number, "places"),
        Q::PlacesOf(of) => tier(Number, of),
        Q::Caseload => then(Number, "families a worker"),
        Q::Workers => bare(Count),
        Q::WorkersOf(of) => tier(Count, of),

        Q::Engagement => then(Share, "engaged"),
        Q::Uplift => then(Share, "extra chance"),
        Q::Turned => bare(Share),
        Q::Relapse => then(Share, "falling back"),
        Q::Background => then(Share, "turning round anyway"),
        Q::Kept => bare(Share),
        Q::BetterOff | Q::BetterOffBefore => bare(Fine),
        Q::AtStart => then(Number, "at its start"),
        Q::AtEnd => then(Number, "at its end"),
        Q::During => then(Number, "families"),
        Q::ExtraOf(of) => tier(Number, of),
        Q::Rise => then(Number, "more than a year before"),
        Q::YearsBetterOff => then(Fine, "years better off"),

        Q::Step => bare(Number),
        Q::Growth | Q::Worth => bare(Fine),
        Q::YearsCounted => then(Fine, "years, as districts open and as later pounds count"),
        Q::Years => then(Count, "years"),
        Q::Payback => bare(Number),

        Q::WorkerCost | Q::DirectCost => bare(Pence),
        Q::UnitCost => then(Pence, "a place"),
        Q::CostOf(of) | Q::AvoidedOf(of) => tier(Pounds, of),
        Q::CostPv => after("cost", Pounds),
        Q::AvoidedPv => after("crisis costs avoided", Pounds),
        Q::ReactiveCostThere => then(Pence, "crisis costs a year"),
        Q::ReactiveCostOfThose => then(Pence, "a year, the average of those better off"),
        Q::NetBefore => then(Pounds, "up to the year before"),
        Q::NetOfYear => then(Pounds, "of a year"),
        Q::NetOfPlace => then(
            Pence,
            ", what one of them is worth on average over the years counted",
        ),
        Q::PlaceCost
        | Q::Cost
        | Q::ReactiveCost
        | Q::Avoided
        | Q::Blended
        | Q::Net
        | Q::NetSoFar
        | Q::Cashable
        | Q::Portion
        | Q::Budget
        | Q::Paid
        | Q::Funding
        | Q::Gap
        | Q::Pounds => bare(Pounds),
        Q::PerPound => bare(PerPound),

        Q::Count => bare(Count),
        Q::Number => bare(Number),
        Q::Share => bare(Share),
        Q::ValueOf(row) => bare(value_digits(row)),
    }
}

/// What is called something beside its number, of the rows.
const ROWS: [(P, &str, &str); 4] = [
    (P::ReactiveYears, "", "years"),
    (P::AvoidableShare, "", "avoided"),
    (P::OptimismBias, "", "for optimism"),
    (P::BudgetCut, "cut of", ""),
];

/// A row of the table, as the scenario sets it.
pub fn parameter(row: P) -> Form {
    let (before, after) = ROWS
        .iter()
        .find(|(named, ..)| *named == row)
        .map_or(("", ""), |(_, before, after)| (before, after));
    Form {
        digits: row_digits(row),
        before,
        after,
    }
}

/// A value that a row may take, with enough digits to work on.
pub fn value(row: P, value: f64, style: Style) -> String {
    bare(value_digits(row)).number(value, style)
}

/// What quantities are called in a formula in words; any other is shown as it comes about.
const NAMES: [(Q, &str); 12] = [
    (Q::WorkerCost, "worker's full cost"),
    (Q::Caseload, "caseload"),
    (Q::DirectCost, "support beside the worker"),
    (Q::Relapse, "falling back"),
    (Q::Background, "turning round anyway"),
    (Q::BetterOffBefore, "better off a year before"),
    (Q::Live, "districts open"),
    (Q::Engagement, "engaged"),
    (Q::Uplift, "extra chance"),
    (Q::During, "families better off, on average over the year"),
    (Q::ReactiveCostThere, "crisis costs"),
    (Q::Growth, "their growth since year 1"),
];

/// What a quantity is called in a formula in words; None for one that is shown as it comes about.
pub fn name(quantity: Q) -> Option<&'static str> {
    let named = NAMES.iter().find(|(named, _)| *named == quantity);
    named.map(|(_, name)| *name)
}

/// What a row is called in a formula in words; None for one that is shown as a number.
pub fn parameter_name(row: P) -> Option<&'static str> {
    let names = [
        (P::AvoidableShare, "share avoided"),
        (P::OptimismBias, "optimism bias"),
    ];
    let named = names.iter().find(|(named, _)| *named == row);
    named.map(|(_, name)| *name)
}

/// Amounts of one family, worker or place are written to the penny, those of a whole area to the
/// pound.
fn row_digits(row: P) -> Digits {
    match row.row().unit {
        Unit::Share | Unit::ChancePerYear | Unit::SharePerYear => Digits::Percent,
        Unit::GbpPerFamily | Unit::GbpPerFamilyYear => Digits::Pence,
        Unit::GbpPerYear | Unit::GbpPerDistrictYear | Unit::Gbp => Digits::Pounds,
        Unit::Families | Unit::Years | Unit::FamiliesPerWorker | Unit::Year | Unit::Choice => {
            Digits::Number
        }
    }
}

/// A value worked out needs as many digits as can be written.
fn value_digits(row: P) -> Digits {
    match row_digits(row) {
        Digits::Percent => Digits::Share,
        Digits::Pounds => Digits::Pence,
        digits => digits,
    }
}

fn bare(digits: Digits) -> Form {
    then(digits, "")
}

fn then(digits: Digits, after: &'static str) -> Form {
    Form {
        digits,
        before: "",
        after,
    }
}

fn after(before: &'static str, digits: Digits) -> Form {
    Form {
        digits,
        before,
        after: "",
    }
}
