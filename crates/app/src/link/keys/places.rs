//! Where support opens: the years the districts join, `districts-123456789akl`, or the user's own
//! places with their families and years, `places-300.1-100.9`. A link says one or neither.

use super::key::{Key, Read, when};
use crate::link::notice::{LinkNotice, Named};
use model::parameter::NEVER;
use model::{AREA, Place, Places};

pub const PLACES: Key = Key {
    word: "places",
    print: |page, _| {
        let places = page.scenario.places();
        let written = |place: &Place| format!("{}.{}", place.families, place.start_year);
        let listed = || places.all().iter().map(written).collect::<Vec<_>>();
        when(!places.are_the_areas_own(), || listed().join("-"))
    },
    read: |value, page| {
        let asked: Vec<Place> = value.split('-').map(place).collect::<Option<_>>()?;
        let places = Places::new(asked.iter().copied());
        let notice = if places.families() == 0 {
            Some(LinkNotice::NobodyLivesThere)
        } else {
            page.scenario = page.scenario.with_places(places);
            (places.all() != asked).then_some(LinkNotice::PlacesCut)
        };
        Some(Read {
            named: Named::Places,
            notice,
        })
    },
};

pub const DISTRICTS: Key = Key {
    word: "districts",
    print: |page, start| {
        let places = page.scenario.places();
        let years = || places.start_years().into_iter().map(year_letter).collect();
        when(
            places.are_the_areas_own() && places != start.scenario.places(),
            years,
        )
    },
    read: |value, page| {
        let years: Vec<u8> = value.chars().map(year_of_letter).collect::<Option<_>>()?;
        let notice = if years.len() == AREA.places.len() {
            page.scenario = page.scenario.with_start_years(years);
            None
        } else {
            Some(LinkNotice::DistrictsLeftOut { given: years.len() })
        };
        Some(Read {
            named: Named::DistrictYears,
            notice,
        })
    },
};

/// A place of the user's own: its families and the year it joins.
fn place(text: &str) -> Option<Place> {
    let (families, year) = text.split_once('.')?;
    Some(Place {
        families: families.parse().ok()?,
        start_year: year.parse().ok()?,
    })
}

/// Years 1 to 21 as one letter or digit each: 1 to 9, then a to l.
fn year_letter(year: u8) -> char {
    char::from_digit(u32::from(year), 36).unwrap_or('l')
}

fn year_of_letter(letter: char) -> Option<u8> {
    letter
        .to_digit(36)
        .filter(|year| (1..=u32::from(NEVER)).contains(year))
        .map(|year| year as u8)
}
