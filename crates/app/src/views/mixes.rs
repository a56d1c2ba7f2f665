//! The map of every mix.

/// Steps of colour on either side of zero on the map of mixes.
pub const CLASSES: usize = 4;

/// How far below the highest value a mix may lie and still be hatched on the map.
pub const NEAR: f64 = 0.05;
