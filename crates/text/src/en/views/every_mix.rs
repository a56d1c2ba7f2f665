//! What the view of every mix says beside its figures.

pub const HOW_TO_READ: &str =
    "Inside the thin line a mix is worth within 5% of the highest. Click the map to move there.";
pub const BEYOND_THE_BUDGET: &str = "Show mixes beyond the budget";
pub const AS_A_TABLE: &str = "The marked mixes as a table";
pub const FAMILIES_ON_OPEN_SERVICES: &str =
    " Families on open services only stay there in every mix of this map.";
/// What is marked on the map.
pub const YOUR_PLAN: &str = "your plan";
pub const YOURS_IS_HIGHEST: &str = "your plan, highest value within budget";
pub const HIGHEST_WITHIN_BUDGET: &str = "highest value within budget";
pub const HIGHEST: &str = "highest value, over budget";
