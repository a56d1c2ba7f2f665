//! The area this page is about, as its file `data/area.toml` has it: places, presets and where they
//! come from. What it is called stands in the same file, and is for `text` to say.
//!
//! Another county is another such file, and no line of code (see `build/main.rs`).

use super::Parameter;
use super::parameter::{SOURCES, Source};

include!(concat!(env!("OUT_DIR"), "/area.rs"));

/// An area.
#[derive(Debug)]
pub struct Area {
    /// Its own places, in the order of the lists that name them.
    pub places: &'static [AreaPlace],
    /// Its presets; the first is what the page starts with.
    pub presets: &'static [AreaPreset],
    /// The place, by number, that a list of places is explained by.
    pub example: usize,
    /// Where the families of its places come from.
    pub places_source: &'static Source,
}

/// A place of the area's own, with the families it holds and the year it joins.
#[derive(Debug)]
pub struct AreaPlace {
    /// Its name in the area's file; never changes once published.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Families in need there, before any surge.
    pub families: u32,
    /// 1 to 21; 21 means never.
    pub start_year: u8,
    /// Where it stands on the map of tiles: row and column, counted from 1 at the north-west.
    pub tile: (u8, u8),
}

/// What a preset sets.
#[derive(Debug)]
pub struct AreaPreset {
    /// Its name in the area's file; never changes once published.
    pub id: &'static str,
    /// Families in need before any surge; None where it leaves them alone.
    pub families: Option<u32>,
    /// What it does to the mix.
    pub mix: PresetMix,
    /// Whether a mix by families opens every place in year 1, instead of in its own year.
    pub all_at_once: bool,
    /// Whether it stands on the first screen.
    pub first_screen: bool,
    /// Rows at other values than they have.
    pub sets: &'static [(Parameter, f64)],
}

/// How a preset sets the mix; bands are withdrawn, intensive and targeted, and universal is the
/// rest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PresetMix {
    /// Every band keeps its share.
    Kept,
    /// Families by band, of those the preset gives; places go back to the years they open in.
    Families([u32; 3]),
    /// Shares of the families there are.
    Shares([f64; 3]),
    /// This share is withdrawn from; universal gives way, then targeted, then intensive.
    Withdrawing(f64),
}

impl Area {
    /// The place that a list of places is explained by.
    pub fn example(&self) -> &'static AreaPlace {
        &self.places[self.example]
    }

    /// The places that open first, in year 1.
    pub fn pilots(&self) -> impl Iterator<Item = &'static AreaPlace> {
        self.places.iter().filter(|place| place.start_year == 1)
    }

    /// Columns of the map of tiles.
    pub fn tile_columns(&self) -> u8 {
        self.places
            .iter()
            .map(|place| place.tile.1)
            .max()
            .unwrap_or(1)
    }

    /// Whether a preset counts this many families, before any surge.
    pub fn counts(&self, families: f64) -> bool {
        let counted = |preset: &AreaPreset| preset.families.map(f64::from);
        self.presets
            .iter()
            .any(|preset| counted(preset) == Some(families))
    }
}
