//! What the view "every mix" says beside its figures.

pub const THE_HIGHEST_VALUE_IS: &str =
    "The highest value is a knife-edge that moves with the assumptions, so the hatched region \
     shows every mix within 5% of it. The dashed line is the budget.";
pub const FAMILIES_ON_OPEN_SERVICES: &str =
    " Families on open services only stay there in every mix of this map.";
