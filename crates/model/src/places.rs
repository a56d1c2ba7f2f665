//! The places that support opens in: the area's own, or a user's, each with its families and the
//! year it joins.

use super::area::AREA;
pub use super::bounds::{MOST_FAMILIES, MOST_PLACES, NEVER};
use super::formula;

/// A place: what it is called is the page's business.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Place {
    /// Families in need there, before they are scaled to the scenario's.
    pub families: u32,
    /// 1 to 21, 21 meaning never.
    pub start_year: u8,
}

/// All places, in their given order; cheap to copy and compare.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Places {
    places: [Place; MOST_PLACES],
    count: usize,
}

impl Default for Places {
    /// The area's own places as they joined.
    fn default() -> Self {
        Places::new(AREA.places.iter().map(|place| Place {
            families: place.families,
            start_year: place.start_year,
        }))
    }
}

impl Places {
    /// As many as there is room for, each clamped to its limits.
    pub fn new(given: impl Iterator<Item = Place>) -> Places {
        let mut all = Places {
            places: [Place::default(); MOST_PLACES],
            count: 0,
        };
        for (
            place,
            Place {
                families,
                start_year,
            },
        ) in all.places.iter_mut().zip(given)
        {
            *place = Place {
                families: families.min(MOST_FAMILIES),
                start_year: start_year.clamp(1, NEVER),
            };
            all.count += 1;
        }
        all
    }

    /// Every place, in the given order.
    pub fn all(&self) -> &[Place] {
        &self.places[..self.count]
    }

    /// The year each place joins, in the given order; 21 is never.
    pub fn start_years(&self) -> Vec<u8> {
        self.all().iter().map(|place| place.start_year).collect()
    }

    /// The same places, joining in these years; a place beyond the years given keeps its own.
    pub fn joining(mut self, years: impl IntoIterator<Item = u8>) -> Places {
        for (place, year) in self.places[..self.count].iter_mut().zip(years) {
            place.start_year = year.clamp(1, NEVER);
        }
        self
    }

    /// Whether these are the area's own places, in whatever years.
    pub fn are_the_areas_own(&self) -> bool {
        self.joining(Places::default().start_years()) == Places::default()
    }

    /// Families of all places together.
    pub fn families(&self) -> u32 {
        self.all().iter().map(|place| place.families).sum()
    }

    /// Share of these families that live in a place open by year `t` (1 is the first), and how many
    /// places are.
    pub fn live(&self, t: usize) -> (f64, u32) {
        let open = || {
            self.all()
                .iter()
                .filter(|place| usize::from(place.start_year) <= t)
        };
        let families: u32 = open().map(|place| place.families).sum();
        (
            formula::live(f64::from(families), f64::from(self.families())),
            open().count() as u32,
        )
    }
}
