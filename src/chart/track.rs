//! A slider's track that can be aimed on: what the whole budget buys stands at two thirds of it,
//! and it is straight on either side. Without a budget to speak of it is plain.

/// Steps of a track. A value set by box, key or link is kept to the family all the same.
pub const GRAIN: u32 = 3000;
/// Where what the whole budget buys stands.
const KNEE: f64 = 2.0 / 3.0;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Track {
    /// The most there can be.
    pub most: u32,
    /// What the whole budget buys; None on a plain track. Between 0 and the most.
    pub knee: Option<u32>,
}

impl Track {
    /// How far along the track a number of families stands, from 0 to 1.
    pub fn share(&self, families: u32) -> f64 {
        let (value, most) = (
            f64::from(families.min(self.most)),
            f64::from(self.most.max(1)),
        );
        match self.knee {
            None => value / most,
            Some(knee) => {
                let knee = f64::from(knee);
                if value <= knee {
                    value / knee * KNEE
                } else {
                    KNEE + (value - knee) / (most - knee) * (1.0 - KNEE)
                }
            }
        }
    }

    /// The step of the track nearest to a number of families.
    pub fn step(&self, families: u32) -> u32 {
        libm::round(self.share(families) * f64::from(GRAIN)) as u32
    }

    /// The families at a step.
    pub fn families(&self, step: u32) -> u32 {
        let share = f64::from(step.min(GRAIN)) / f64::from(GRAIN);
        let most = f64::from(self.most);
        let value = match self.knee {
            None => share * most,
            Some(knee) => {
                let knee = f64::from(knee);
                if share <= KNEE {
                    share / KNEE * knee
                } else {
                    knee + (share - KNEE) / (1.0 - KNEE) * (most - knee)
                }
            }
        };
        libm::round(value) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_budget_buys_stands_at_two_thirds_of_the_track_to_the_family() {
        for knee in [1, 608, 2836, 5499] {
            let track = Track {
                most: 5500,
                knee: Some(knee),
            };
            assert_eq!(track.families(GRAIN * 2 / 3), knee);
            assert_eq!(track.step(knee), GRAIN * 2 / 3);
            assert_eq!((track.families(0), track.families(GRAIN)), (0, 5500));
        }
    }

    #[test]
    fn more_is_further_along_and_every_place_holds_a_number_there_is() {
        for knee in [None, Some(608), Some(5000)] {
            let track = Track { most: 5500, knee };
            let mut last = 0;
            for step in 0..=GRAIN {
                let families = track.families(step);
                assert!(families >= last && families <= 5500, "{knee:?} {step}");
                last = families;
            }
            assert!((0..5500).all(|families| track.share(families) < track.share(families + 1)));
        }
    }

    #[test]
    fn nobody_at_all_is_at_the_start() {
        let track = Track {
            most: 0,
            knee: None,
        };
        assert_eq!(
            (track.share(0), track.step(3), track.families(GRAIN)),
            (0.0, 0, 0)
        );
    }
}
