//! What was not as expected in a link: facts, which become sentences where the page is drawn.
//!
//! Sums of money are in pounds of 2012-13, as in the model, so that a sentence can give them in the
//! prices of the link's own page.

use crate::exercise;
use model::{Band, Parameter};

/// One thing the user should know about a link that was opened.
#[derive(Clone, Debug, PartialEq)]
pub enum LinkNotice {
    /// Nothing was loaded: longer than any link this page makes.
    TooLong,
    /// Nothing was loaded: the check code does not agree with the rest.
    Damaged,
    /// Nothing was loaded: made with a newer version of the page.
    Newer,
    /// Nothing was loaded: there is nothing in it that this page knows.
    Unreadable,
    /// No check code at the end; what it says was loaded.
    NoCheckCode,
    /// No version; it was read as version 1.
    NoVersion,
    /// A key stands in it twice; the last was used.
    Twice(Named),
    /// The first few segments that this page does not know, as they stand in the link, and how many
    /// more there are.
    Unknown { listed: Vec<String>, more: usize },
    /// Years for another number of districts than there are, so they were left out.
    DistrictsLeftOut { given: usize },
    /// A list of places without families, so it was left out.
    NobodyLivesThere,
    /// More places, families or years than this page holds.
    PlacesCut,
    /// A title longer than the page keeps, or with characters it does not.
    TitleCut,
    /// A number with a fraction where only whole ones count.
    NotWhole {
        parameter: Parameter,
        asked: f64,
        used: f64,
    },
    /// A number outside the limits of its parameter.
    OutOfRange {
        parameter: Parameter,
        asked: f64,
        used: f64,
    },
    /// The bands held more than all families; each that was cut, and from how many to how many.
    Overfull { families: u32, cuts: Vec<Cut> },
}

/// A band that lost families because there are not as many.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cut {
    pub band: Band,
    pub asked: f64,
    pub used: f64,
}

/// What a segment of a link gives the page; a link should give each of them once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    Parameter(Parameter),
    DistrictYears,
    Places,
    Title,
    View,
    Chart,
    Prices,
    TierNames,
    PlaceNames,
    /// What is shown inside another page.
    Frame,
    /// The limits of goal seek.
    Limits,
    /// The user's own reason for a value.
    Reason(Parameter),
    /// A plan kept to compare with, by its place among them.
    Kept(usize),
    /// A part of the exercise around it.
    Exercise(exercise::Part),
    /// The headline that it proves itself by.
    Headline,
}
