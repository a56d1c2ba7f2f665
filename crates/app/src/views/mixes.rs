//! The map of every mix.

/// Steps of colour on either side of zero on the map of mixes.
pub const CLASSES: usize = 4;
