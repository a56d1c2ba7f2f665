//! How much a scenario has room for. The build reads these too, and refuses an area that does not
//! fit.

/// The start year that means "never"; the last one that means a year is the one before it.
pub const NEVER: u8 = 21;
/// The most places a scenario holds.
pub const MOST_PLACES: usize = 40;
/// The most families in one place; the parameter table's limit for all of them.
pub const MOST_FAMILIES: u32 = 100_000;
/// Rows and columns of the map of tiles, at most.
pub const MOST_TILES: u8 = 8;
