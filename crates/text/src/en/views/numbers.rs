//! What the view "numbers" says beside its figures.

pub const BY_YEAR: &str = "by year";
