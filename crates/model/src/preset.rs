//! Presets: well-known mixes to start from. They set families, mix and the places' years and
//! nothing else, or a few rows of the table and no mix. Method, section 9; the area's file
//! lists them.

use super::area::{AREA, AreaPreset};
use super::{Mix, Parameter, Places, Scenario};
use std::iter;

include!(concat!(env!("OUT_DIR"), "/preset.rs"));

/// One of the area's presets. Each has a constant of its own, made from its id: `Preset::PILOT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset(pub(super) usize);

impl Preset {
    /// Every preset, in the order of the area's file.
    pub const ALL: [Preset; AREA.presets.len()] = {
        let mut all = [Preset(0); AREA.presets.len()];
        let mut index = 0;
        while index < all.len() {
            all[index] = Preset(index);
            index += 1;
        }
        all
    };

    fn row(self) -> &'static AreaPreset {
        &AREA.presets[self.0]
    }

    /// Its number in the area's file, counted from 0.
    pub fn index(self) -> usize {
        self.0
    }

    /// Its name in the area's file.
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// Whether it stands on the first screen.
    pub fn is_on_first_screen(self) -> bool {
        self.row().first_screen
    }

    /// The scenario as this preset sets it.
    pub fn applied_to(self, scenario: &Scenario) -> Scenario {
        let preset = self.row();
        let mut changed = *scenario;
        if let Some([families, withdrawn, intensive, targeted]) = preset.mix {
            // Only the area's own places have years of their own to go back to.
            let mut places = *scenario.places();
            if places.are_the_areas_own() {
                places = Places::default();
            }
            if preset.all_at_once {
                places = places.joining(iter::repeat(1));
            }
            changed = changed.with_places(places);
            changed.set(Parameter::Families, f64::from(families));
            // The surge is an assumption of the user's; the preset's numbers are then scaled to the
            // families it gives.
            let mix = Mix::new(families, withdrawn, intensive, targeted);
            changed = changed.with_mix(mix.scaled(changed.families()));
        }
        for &(parameter, value) in preset.sets {
            changed.set(parameter, value);
        }
        changed
    }

    /// Whether the scenario already stands as this preset would set it.
    pub fn holds(self, scenario: &Scenario) -> bool {
        self.applied_to(scenario) == *scenario
    }
}
