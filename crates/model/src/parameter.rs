//! The table of parameters: every number a user can set, with its limits, default, range, source,
//! grade and fit.
//!
//! The rows come from `data/*.csv` at build time (see `build/main.rs`, which refuses rows that make
//! no sense). Controls, link keys, limits, the evidence panel and the tests all read this one
//! table.

pub use super::bounds::NEVER;
pub use super::kinds::{Fit, Grade, Group, Unit};

include!(concat!(env!("OUT_DIR"), "/parameter.rs"));

/// A row of the parameter table.
#[derive(Debug)]
pub struct Row {
    /// Which parameter this is.
    pub parameter: Parameter,
    /// Field name, as in the specification and the golden cases.
    pub id: &'static str,
    /// Short key used in links; never changes once published.
    pub key: &'static str,
    /// The group it is listed in.
    pub group: Group,
    /// What it is counted in.
    pub unit: Unit,
    /// The least it can be set to.
    pub min: f64,
    /// The most it can be set to.
    pub max: f64,
    /// The grain the number is usually given in; a typed value need not be a multiple.
    pub step: f64,
    /// Where it stands at the start.
    pub default: f64,
    /// What an arrow key of its slider moves.
    pub slider_step: f64,
}

/// How far a parameter's default can be trusted. Apart from its row, because only the views behind
/// the first screen show it.
#[derive(Debug)]
pub struct Evidence {
    /// Low and high of what is plausible; None for decisions, which are never uncertain.
    pub range: Option<(f64, f64)>,
    /// Where the value comes from.
    pub source: &'static Source,
    /// How good the evidence is; None for a choice, which needs none.
    pub grade: Option<Grade>,
    /// How well what was measured fits; None for a choice.
    pub fit: Option<Fit>,
}

/// Where a number comes from, and what to be careful about.
#[derive(Debug)]
pub struct Source {
    /// Its name in the tables.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// Who published it; may be empty.
    pub publisher: &'static str,
    /// When; may be empty.
    pub year: &'static str,
    /// Where it can be read; empty where that is nowhere.
    pub url: &'static str,
    /// What it gives that is used here.
    pub gives: &'static str,
    /// What to beware of in using it; may be empty.
    pub caution: &'static str,
}

impl Parameter {
    /// Where its value comes from and how far it may be off.
    pub fn evidence(self) -> &'static Evidence {
        &EVIDENCE[self as usize]
    }

    /// Every parameter, in the table's order.
    pub fn all() -> impl Iterator<Item = Parameter> {
        ROWS.iter().map(|row| row.parameter)
    }

    /// Its row of the table.
    pub fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// The parameter with this key in links; None where there is none.
    pub fn from_key(key: &str) -> Option<Parameter> {
        ROWS.iter()
            .find(|row| row.key == key)
            .map(|row| row.parameter)
    }

    /// The parameter with this name in the table; None where there is none.
    pub fn from_id(id: &str) -> Option<Parameter> {
        ROWS.iter()
            .find(|row| row.id == id)
            .map(|row| row.parameter)
    }
}

impl Row {
    /// The nearest value the row allows: within its limits, and whole where halves make no sense.
    pub fn clamp(&self, value: f64) -> f64 {
        let value = value.max(self.min).min(self.max);
        if self.whole() { value.round() } else { value }
    }

    /// Whether it is a sum of pounds, which other prices restate.
    pub fn is_money(&self) -> bool {
        matches!(
            self.unit,
            Unit::GbpPerFamily
                | Unit::GbpPerYear
                | Unit::GbpPerFamilyYear
                | Unit::GbpPerDistrictYear
                | Unit::Gbp
        )
    }

    /// Whether it comes in whole numbers.
    pub fn whole(&self) -> bool {
        self.unit.is_whole(self.step)
    }
}

impl Evidence {
    /// Where the number comes from.
    pub fn source(&self) -> &'static Source {
        self.source
    }
}

/// The source that stands for an assumption.
const ASSUMPTION: &str = "ASSUMPTION";

impl Source {
    /// Whether there is no source, and the number is assumed.
    pub fn is_assumption(&self) -> bool {
        self.id == ASSUMPTION
    }
}
