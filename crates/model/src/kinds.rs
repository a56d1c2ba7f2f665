//! The kinds that the tables speak of: what a row is about, what it is measured in, how far it can
//! be trusted, and how money is paid. The build reads the tables with these very enums, so that a
//! cell that names no kind is refused with its row's name.

use strum::{EnumString, VariantArray};

/// What a parameter is about, in the order in which the assumptions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Group {
    /// How many families there are, what they cost and how they fare without the plan.
    Need,
    /// What a place in intensive support takes and does.
    Intensive,
    /// What a place in targeted support takes and does.
    Targeted,
    /// What universal services take.
    Universal,
    /// How results are counted.
    Method,
    /// Who saves.
    Agencies,
    /// How support is delivered.
    Delivery,
    /// What money comes in.
    Funding,
    /// How many families each tier holds.
    Mix,
}

/// What a parameter is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Unit {
    /// Whole families.
    Families,
    /// Pounds a family, over whatever time the row says.
    GbpPerFamily,
    /// Years; whole ones where the row's step is.
    Years,
    /// A fraction of 1.
    Share,
    /// A chance, as a fraction of 1, of something happening within a year.
    ChancePerYear,
    /// A fraction of 1, a year.
    SharePerYear,
    /// Families that one worker holds at a time.
    FamiliesPerWorker,
    /// Pounds a year.
    GbpPerYear,
    /// Pounds a family a year.
    GbpPerFamilyYear,
    /// Pounds a year for each district that is open.
    GbpPerDistrictYear,
    /// Pounds, once.
    Gbp,
    /// A year of the plan, counted from 1.
    Year,
    /// One of a few settings, by number.
    Choice,
}

impl Unit {
    /// Whether a row of this unit and step comes in whole numbers: families, years by number and
    /// choices do, and counts of years whose step is a whole one.
    pub fn is_whole(self, step: f64) -> bool {
        match self {
            Unit::Families | Unit::Year | Unit::Choice => true,
            Unit::Years => step.fract() == 0.0,
            Unit::GbpPerFamily
            | Unit::Share
            | Unit::ChancePerYear
            | Unit::SharePerYear
            | Unit::FamiliesPerWorker
            | Unit::GbpPerYear
            | Unit::GbpPerFamilyYear
            | Unit::GbpPerDistrictYear
            | Unit::Gbp => false,
        }
    }
}

/// How well a number is quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, EnumString)]
pub enum Grade {
    /// Read in the source.
    A,
    /// Quoted by another source.
    B,
    /// Assumed.
    C,
    /// Worked out from A or B.
    D,
}

/// Whether the source measured this very thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Fit {
    /// This very thing.
    Direct,
    /// Something near it.
    Stretched,
    /// Nothing: an assumption.
    None,
}

/// How a row of funding is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, EnumString)]
#[strum(serialize_all = "snake_case")]
pub enum Paid {
    /// The whole amount in every year.
    EachYear,
    /// Once, in equal parts over its years.
    Spread,
    /// The whole amount in every year for each place that is open.
    EachPlace,
    /// The whole amount for each family more that is better off than a year before.
    EachFamily,
    /// Once, in the reward year, if as many families as the target asks for are then better off.
    OnTarget,
}

/// The variants of an enum as an array, for where something is kept for each of them.
pub const fn every<T: Copy, const COUNT: usize>(variants: &[T]) -> [T; COUNT] {
    match variants.first_chunk() {
        Some(all) => *all,
        None => panic!("an array of as many as there are variants"),
    }
}
