//! What the view of alternatives says beside its figures.

pub const NONE_IS_BEST: &str =
    "Each is the highest of its kind on these assumptions, and each gives something up.";
pub const MOVE_THERE: &str = "Move there";
pub const YOUR_PLAN: &str = "This is your plan";
pub const UPDATING: &str = "Updating...";
