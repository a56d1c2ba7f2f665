//! A scenario: one complete set of parameters and places. Everything the model computes follows
//! from it.
//!
//! Values always lie within their row's limits and the mix never exceeds the families, because the
//! only ways in are the setters here.

use super::values::Elementary;
use super::{Mix, Parameter, Places, ROWS, formula};

/// Every number of one plan; cheap to copy and compare.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scenario {
    values: [f64; ROWS.len()],
    places: Places,
}

impl Default for Scenario {
    /// The starting point: every parameter at its default.
    fn default() -> Self {
        let mut values = [0.0; ROWS.len()];
        for (value, row) in values.iter_mut().zip(&ROWS) {
            *value = row.default;
        }
        Scenario {
            values,
            places: Places::default(),
        }
    }
}

impl Scenario {
    /// A parameter's value, in its row's unit.
    pub fn get(&self, parameter: Parameter) -> f64 {
        self.values[parameter as usize]
    }

    /// Sets one value as it stands, clamped to its row's limits. The mix is left alone:
    /// [`Scenario::mix`] cuts what exceeds the families.
    pub fn set(&mut self, parameter: Parameter, value: f64) {
        self.values[parameter as usize] = parameter.row().clamp(value);
    }

    /// The same scenario with one value changed as a user changes it: when the number of families
    /// moves, every band keeps its share; otherwise bands that exceed the families are cut.
    pub fn with(mut self, parameter: Parameter, value: f64) -> Scenario {
        let before = self.mix();
        self.set(parameter, value);
        let total = self.families();
        self.with_mix(if before.total() == total {
            self.mix()
        } else {
            before.scaled(total)
        })
    }

    /// N: the families in the line, after any surge in demand.
    pub fn families(&self) -> u32 {
        let get = |parameter| self.get(parameter);
        formula::families(get(Parameter::Families), get(Parameter::DemandSurge)) as u32
    }

    /// The mix as it counts: whole families, cut from targeted, then intensive, then withdrawn
    /// where it exceeds the total.
    pub fn mix(&self) -> Mix {
        let count = |parameter| self.get(parameter) as u32;
        Mix::new(
            self.families(),
            count(Parameter::Withdrawn),
            count(Parameter::Intensive),
            count(Parameter::Targeted),
        )
    }

    /// The same scenario with this mix; families in need stay as they are.
    pub fn with_mix(mut self, mix: Mix) -> Scenario {
        use super::Band;
        for (parameter, band) in [
            (Parameter::Withdrawn, Band::Withdrawn),
            (Parameter::Intensive, Band::Intensive),
            (Parameter::Targeted, Band::Targeted),
        ] {
            self.set(parameter, f64::from(mix.families(band)));
        }
        self
    }

    /// The area's own places, or the user's.
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// The same scenario with these places.
    pub fn with_places(mut self, places: Places) -> Scenario {
        self.places = places;
        self
    }

    /// The same places, joining in these years.
    pub fn with_start_years(mut self, years: impl IntoIterator<Item = u8>) -> Scenario {
        self.places = self.places.joining(years);
        self
    }

    /// H: the years counted.
    pub fn horizon(&self) -> usize {
        self.get(Parameter::HorizonYears) as usize
    }

    /// Pounds a year for both tiers, after any cut.
    pub fn budget(&self) -> f64 {
        formula::budget(self)
    }
}

/// Rounds a half up, as the number of families is.
pub fn round_half_up(value: f64) -> u32 {
    value.rounded_half_up() as u32
}
