//! What the view of every mix says beside its figures.

pub const HOW_TO_READ: &str =
    "Net value of each mix over the years counted. Below the dashed line lies what the budget \
     buys; hatched is every mix within 5% of the highest value there, a knife-edge that moves with \
     the assumptions. Click the map to move there.";
pub const EVERY_MIX: &str = "Show every mix, however far beyond the budget";
pub const AS_A_TABLE: &str = "The marked mixes as a table";
pub const FAMILIES_ON_OPEN_SERVICES: &str =
    " Families on open services only stay there in every mix of this map.";
