//! Presets: well-known mixes to start from. Each sets what its row in the area's file says and
//! nothing else. Method, section 9.

use super::area::{AREA, AreaPreset, PresetMix};
use super::scenario::round_half_up;
use super::{Band, Mix, Parameter, Places, Scenario};
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
        let mut changed = match preset.families {
            Some(families) => scenario.with(Parameter::Families, f64::from(families)),
            None => *scenario,
        };
        if let PresetMix::Families(_) = preset.mix {
            changed = changed.with_places(preset.places(changed.places()));
        }
        changed = changed.with_mix(preset.mix_for(changed.mix()));
        for &(parameter, value) in preset.sets {
            changed.set(parameter, value);
        }
        changed
    }

    /// Whether the whole scenario is what this preset gives from the starting point.
    pub fn holds(self, scenario: &Scenario) -> bool {
        self.applied_to(&Scenario::default()) == *scenario
    }
}

impl AreaPreset {
    /// The mix of as many families as there are.
    fn mix_for(&self, before: Mix) -> Mix {
        let total = before.total();
        let part = |share: f64| round_half_up(f64::from(total) * share);
        match self.mix {
            PresetMix::Kept => before,
            // The preset's numbers are of the families it gives; a surge of the user's scales them.
            PresetMix::Families([withdrawn, intensive, targeted]) => {
                let families = self.families.unwrap_or(total);
                Mix::new(families, withdrawn, intensive, targeted).scaled(total)
            }
            PresetMix::Shares(shares) => {
                let [withdrawn, intensive, targeted] = shares.map(part);
                Mix::new(total, withdrawn, intensive, targeted)
            }
            PresetMix::Withdrawing(share) => Mix::new(
                total,
                part(share),
                before.families(Band::Intensive),
                before.families(Band::Targeted),
            ),
        }
    }

    /// When places open: only the area's own have years of their own to go back to.
    fn places(&self, before: &Places) -> Places {
        let places = match before.are_the_areas_own() {
            true => Places::default(),
            false => *before,
        };
        if self.all_at_once {
            places.joining(iter::repeat(1))
        } else {
            places
        }
    }
}
